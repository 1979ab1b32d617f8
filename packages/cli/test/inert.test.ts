import { readFile } from 'node:fs/promises'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { run } from '../src/index.ts'
import { sheetRows } from './results.ts'
import { runHere, sample, tempFolder } from './sample.ts'

const files = tempFolder()
const element = { cite: 'Văn bản mẫu, 1', authority: 'illustrative' } as const

type Sign = readonly [what: string, sign: string, shown: string]

/** What acts where a text is shown, and how it is shown instead. */
const signs: readonly Sign[] = [
  ['a screen that is cleared', '\u001b[2J', '\\u001b[2J'],
  ['a colour', '\u001b[31m', '\\u001b[31m'],
  ['a title of the window', '\u001b]2x\u0007', '\\u001b]2x\\u0007'],
  ['an escape of one sign', '\u009b31m', '\\u009b31m'],
  ['nothing at all', '\u0000', '\\u0000'],
  ['the bell', '\u0007', '\\u0007'],
  ['a step back', '\b', '\\u0008'],
  ['a delete', '\u007f', '\\u007f'],
  ['the end of old files', '\u001a', '\\u001a'],
  ['a turn of the direction', '\u202e', '\\u202e'],
  ['an isolate', '\u2066', '\\u2066'],
  ['a separator of lines', '\u2028', '\\u2028'],
  ['a mark of byte order', '\ufeff', '\\ufeff'],
]

/** Every sign of them, and nothing of Vietnamese; line ends and tabs are text. */
const acting = /(?![\t\n]|\r\n)[\p{Cc}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/u

const shownKeys = ['label', 'labelEn', 'question', 'why', 'duty', 'body', 'issuer', 'title', 'khong', 'cuThe', 'coQuan']

/** The same with something in the middle of every text that people read. */
const laced = (value: unknown, sign: string, key = ''): unknown => {
  if (typeof value === 'string') return shownKeys.includes(key) ? value.replace(' ', ` ${sign} `) : value
  if (Array.isArray(value)) return value.map((item) => laced(item, sign, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, laced(item, sign, name)]))
}

const regulation = {
  ...sample,
  assignments: [
    {
      id: 'v1',
      body: 'Ban Tuyên giáo',
      duty: 'Hướng dẫn đăng ký',
      due: { text: 'quý III', from: '2016-07-01', to: '2016-09-30' },
      ...element,
    },
  ],
  procedures: [
    {
      id: 'hop',
      label: 'Trình tự họp',
      steps: [
        { id: 'moi', label: 'Mời họp', subjects: ['collective'], ...element },
        { id: 'hop', label: 'Họp chi bộ', subjects: ['collective'], ...element },
      ],
      constraints: [
        {
          id: 'moi-truoc',
          kind: 'order',
          label: 'Mời trước khi họp',
          earlier: { step: 'moi' },
          later: { step: 'hop' },
          between: 'same-subject',
          required: 'earlier',
          ...element,
        },
      ],
      ...element,
    },
  ],
}

const report = {
  id: 'mau',
  document: {
    kind: 'bao-cao',
    number: '12-BC/TU',
    issuer: 'Tỉnh ủy Mẫu',
    issuedOn: '2024-01-10',
    title: 'Báo cáo mẫu',
  },
  statements: [
    {
      id: 'hoc-tap',
      kind: 'share',
      label: 'Tham gia học tập',
      value: '99,36%',
      unit: 'percent',
      of: '32.558',
      among: '32.787',
      ...element,
    },
  ],
}

const list = (sign: string): string =>
  [
    'id;unit;banDangKy;soViec;kyLuat',
    `dv-1;"cb${sign}1";cuThe;8;khong`,
    `dv-2;"cb${sign}1";"cu${sign}The";"x${sign}y";khong`,
  ].join('\n')

/** A folder with a regulation, a list and a report in which the sign stands wherever people write texts. */
const folderWith = (sign: string): Promise<string> =>
  files({
    'qd/regulation.json': JSON.stringify(laced(regulation, sign), null, 2),
    'danh-sach.csv': list(sign),
    'bao-cao/report.json': JSON.stringify(laced(report, sign)),
  })

const on = ['--on', '2017-12-31']

/** What is printed, by what was asked; those that print texts of the regulation or the list are said to show them. */
const printed = [
  ['check', ['check', '@/qd'], true],
  ['check for programs', ['check', '@/qd', '--format', 'json'], true],
  ['check as SARIF', ['check', '@/qd', '--format', 'sarif'], true],
  ['check as JUnit', ['check', '@/qd', '--format', 'junit'], true],
  ['check for a code host', ['check', '@/qd', '--format', 'github'], true],
  ['evaluate', ['evaluate', '@/qd', '@/danh-sach.csv', ...on], true],
  ['evaluate for programs', ['evaluate', '@/qd', '@/danh-sach.csv', ...on, '--json'], true],
  ['explain', ['explain', '@/qd', '@/danh-sach.csv', '--id', 'dv-1', ...on], true],
  ['explain for programs', ['explain', '@/qd', '@/danh-sach.csv', '--id', 'dv-1', ...on, '--json'], true],
  ['doctor', ['doctor', '@/qd', '@/danh-sach.csv', ...on], true],
  ['doctor for programs', ['doctor', '@/qd', '@/danh-sach.csv', ...on, '--json'], true],
  ['measure', ['measure', '@/qd', '@/danh-sach.csv', ...on, '--phase', 'giai-doan-1'], true],
  ['agenda', ['agenda', '@/qd', '--on', '2016-10-01'], true],
  ['agenda of a procedure', ['agenda', '@/qd', '--procedure', 'hop', '--on', '2016-10-01'], true],
  ['audit', ['audit', '@/bao-cao'], true],
  ['types', ['types', '@/qd', ...on], true],
  ['a loader', ['types', '@/qd', ...on, '--loader'], false],
  ['SQL', ['sql', '@/qd', ...on, '--dialect', 'duckdb'], false],
  ['SQL of a table', ['sql', '@/qd', ...on, '--dialect', 'spark', '--what', 'ddl'], true],
  ['a file that is not there', ['check', '@/khong#co'], true],
  ['a command that is not there', ['ki#em'], true],
  ['an option that is not there', ['check', '--ki#em'], true],
  ['a day that is none', ['check', '@/qd', '--on', '2016#'], true],
] as const

/** Files that are written, by their ending: what they are called and what asks for them. */
const written = [
  ['kq.csv', ['evaluate', '@/qd', '@/danh-sach.csv', ...on, '--out']],
  ['kq.json', ['evaluate', '@/qd', '@/danh-sach.csv', ...on, '--out']],
  ['kq.ndjson', ['evaluate', '@/qd', '@/danh-sach.csv', ...on, '--out']],
  ['kq.ts', ['types', '@/qd', ...on, '--out']],
  ['kq.ics', ['agenda', '@/qd', '--on', '2016-10-01', '--out']],
  ['kq.mmd', ['agenda', '@/qd', '--procedure', 'hop', '--on', '2016-10-01', '--out']],
  ['kq.sql', ['sql', '@/qd', ...on, '--dialect', 'postgres', '--what', 'ddl', '--out']],
  ['kq.html', ['audit', '@/bao-cao', '--html']],
] as const

const asked = (argv: readonly string[], folder: string, sign: string): string[] =>
  argv.map((part) => part.replace('@', folder).replace('#', sign))

/** Whether the sign is seen: as its code, the way JSON writes it, or with the backslashes that SQL and calendars double. */
const isShown = (text: string, [, sign, shown]: Sign): boolean =>
  [text, text.replaceAll('\r\n ', '').replaceAll('\\\\', '\\')].some((read) =>
    [shown, JSON.stringify(sign).slice(1, -1)].some((form) => read.includes(form)),
  )

/** The lines in which something acts. */
const actingIn = (text: string): readonly string[] =>
  text.split(/\r?\n/).flatMap((line) => (acting.test(line) ? [JSON.stringify(line)] : []))

describe.each(signs)('%s', (...one) => {
  const [, sign, shown] = one

  test('is shown and does nothing wherever a command prints', async () => {
    const folder = await folderWith(sign)
    for (const [name, argv, shows] of printed) {
      const { code, out, err } = await runHere(asked(argv, folder, sign))
      const text = `${out}${err}`
      expect.soft([0, 1, 2], name).toContain(code)
      expect.soft(actingIn(text), name).toEqual([])
      expect.soft(!shows || isShown(text, one), `${name}: ${text.slice(0, 300)}`).toBe(true)
    }
  })

  test('is shown and does nothing in every file that is written', async () => {
    const folder = await folderWith(sign)
    for (const [name, argv] of written) {
      await runHere([...asked(argv, folder, sign), `${folder}/${name}`])
      const text = (await readFile(`${folder}/${name}`, 'utf8')).replace(/^\uFEFF/, '')
      expect(actingIn(text), name).toEqual([])
      expect(isShown(text, one), `${name}: ${text.slice(0, 300)}`).toBe(true)
    }
  })

  test('is read back from JSON as it was written', async () => {
    const folder = await folderWith(sign)
    const { out } = await runHere(['evaluate', `${folder}/qd`, `${folder}/danh-sach.csv`, ...on, '--json'])
    expect((JSON.parse(out) as { unit: string }[])[0]?.unit).toBe(`cb${sign}1`)
  })

  test('stands in a workbook as its code', async () => {
    const folder = await folderWith(sign)
    await runHere(['evaluate', `${folder}/qd`, `${folder}/danh-sach.csv`, ...on, '--out', `${folder}/kq.xlsx`])
    const cells = (await sheetRows(`${folder}/kq.xlsx`)).flat().filter((cell) => typeof cell === 'string')
    expect(cells.flatMap(actingIn)).toEqual([])
    expect(cells).toContain(`cb${shown}1`)
  })

  test('leaves a calendar that programs read', async () => {
    const folder = await folderWith(sign)
    await runHere(['agenda', `${folder}/qd`, '--on', '2016-10-01', '--out', `${folder}/kq.ics`])
    const [event] = new ICAL.Component(ICAL.parse(await readFile(`${folder}/kq.ics`, 'utf8'))).getAllSubcomponents()
    expect(event?.getFirstPropertyValue('summary')).toContain(shown)
  })
})

test('on a screen colours are ours alone', async () => {
  const folder = await folderWith('\u001b[35m')
  let out = ''
  const stdout = { isTTY: true, write: (text: string) => (out += text) }
  await run(['check', `${folder}/qd`], { stdout, stderr: stdout, env: {} })
  expect(out).toContain('\u001b[33m')
  expect(out).not.toContain('\u001b[35m')
  expect(out).toContain('\\u001b[35m')
  expect(actingIn(out.split('\u001b[').join(''))).toEqual([])
})

test.each([
  ['a line feed', '\n::forged::\n'],
  ['a line feed with space around it', ' \n  ::forged:: \n '],
  ['a line end of Windows', '\r\n::forged::\r\n'],
])('%s in a text makes no line that looks like one of the program', async (_, sign) => {
  const folder = await folderWith(sign)
  let seen = 0
  // An argument is written by whoever runs the command.
  const fromFiles = printed.filter(([, argv]) => !argv.some((part) => part.includes('#')))
  for (const [name, argv] of fromFiles) {
    const { out, err } = await runHere(asked(argv, folder, sign))
    seen += Number(`${out}${err}`.includes('::forged::'))
    expect.soft([...`${out}\n${err}`.matchAll(/^\s*::forged::.*|.*\r.*/gm)].map(String), name).toEqual([])
  }
  expect(seen).toBeGreaterThan(fromFiles.length / 2)
})

test('a line break in a name makes no line of its own in drawings and types', async () => {
  const folder = await folderWith('\n"] --> x\n')
  await runHere(['agenda', `${folder}/qd`, '--procedure', 'hop', '--on', '2016-10-01', '--out', `${folder}/kq.mmd`])
  const drawing = await readFile(`${folder}/kq.mmd`, 'utf8')
  expect(
    drawing.split('\n').filter((line) => !/^(stateDiagram-v2| {2}(state|\[\*\]|moi|hop|note) ?.*|)$/.test(line)),
  ).toEqual([])
  const { out } = await runHere(['types', `${folder}/qd`, ...on])
  expect(out.split('\n').filter((line) => line.trim().startsWith('"]'))).toEqual([])
})

test('a file that is piped on is what was written, and on a screen it is seen', async () => {
  const text = `${JSON.stringify(laced(sample, '\u202e'), null, 2)}\n`
  const lines: string[] = []
  const stdin = (): AsyncIterable<string> =>
    (async function* () {
      yield text
    })()
  const io = (isTTY: boolean) => ({
    stdout: { isTTY, write: (part: string) => lines.push(part) },
    stderr: { write: () => 0 },
  })
  await run(['fmt', '-'], { ...io(false), stdin: stdin() })
  expect(JSON.parse(lines.splice(0).join(''))).toEqual(JSON.parse(text))
  await run(['fmt', '-'], { ...io(true), stdin: stdin() })
  expect(actingIn(lines.join(''))).toEqual([])
})
