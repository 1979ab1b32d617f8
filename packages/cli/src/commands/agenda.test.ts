import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { runHere, sample, tempFolder } from '../../test/sample.ts'

const files = tempFolder()
const element = { cite: 'Văn bản mẫu, 1', authority: 'illustrative' }
const step = { label: 'Họp', subjects: ['collective'], ...element }
const regulation = {
  ...sample,
  assignments: [
    { id: 'v1', body: 'Ban Tổ chức', duty: 'Báo cáo', due: { text: 'quý III/2016', to: '2016-09-30' }, ...element },
  ],
  procedures: [
    {
      id: 'hop',
      label: 'Trình tự họp',
      steps: [
        { id: 'moi', ...step },
        { id: 'hop', ...step },
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

const event = { kind: 'step', procedure: 'hop', subject: 'collective', unit: 'cb-1' }
const log = {
  regulation: 'thu/mau',
  units: [{ id: 'cb-1', label: 'Chi bộ 1', level: 'co-so' }],
  events: [
    { kind: 'done', duty: 'v1', on: '2016-10-02' },
    { ...event, step: 'hop', on: '2016-05-01' },
    { ...event, step: 'moi', on: '2016-05-02' },
  ],
}

async function agenda(...flags: string[]) {
  const folder = await files({
    'regulation.json': JSON.stringify(regulation),
    'events.json': JSON.stringify(log),
    'other.json': JSON.stringify({ ...log, regulation: 'thu/khac' }),
    'bad.json': JSON.stringify({ ...log, events: [{ kind: 'done', duty: 'v1', on: '2/10/2016' }] }),
  })
  const ran = await runHere(['agenda', folder, ...flags.map((flag) => flag.replace('@', `${folder}/`))])
  return { ...ran, folder }
}

test('without events nothing is on record, and an overdue duty is no error', async () => {
  const { code, out, err } = await agenda('--on', '2016-10-01')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain('Quá hạn, chưa ghi nhận hoàn thành (1)')
})

test('events say what was done, also after the regulation has ended', async () => {
  const { code, out } = await agenda('@events.json', '--on', '2021-06-01', '--lang', 'en')
  expect(code).toBe(0)
  expect(out).toContain('done on 2016-10-02, days late: 2')
})

test('--json gives the items, --out a calendar file', async () => {
  const { out } = await agenda('@events.json', '--on', '2016-09-30', '--json')
  expect(JSON.parse(out)).toMatchObject([{ key: 'v1', status: 'due', to: '2016-09-30' }])
  const { code, out: nothing, folder } = await agenda('@events.json', '--on', '2016-09-30', '--out', '@lich.ics')
  expect({ code, nothing }).toEqual({ code: 0, nothing: '' })
  expect(await readFile(`${folder}/lich.ics`, 'utf8')).toContain('\r\nUID:v1@thu.mau\r\n')
})

test('--procedure holds the events against a procedure, and --out draws it', async () => {
  const { code, out } = await agenda('@events.json', '--on', '2016-12-31', '--procedure', 'hop')
  expect(code).toBe(0)
  expect(out).toContain('Chưa đúng quy trình (1)')
  const { folder } = await agenda('--on', '2016-12-31', '--procedure', 'hop', '--out', '@hop.mmd')
  expect(await readFile(`${folder}/hop.mmd`, 'utf8')).toContain('moi --> hop : Mời trước khi họp')
})

test('a log with a mistake is refused where it stands', async () => {
  const { code, err } = await agenda('@bad.json', '--on', '2016-12-31')
  expect(code).toBe(1)
  expect(err).toContain('`2/10/2016`')
})

test.each([
  [['--on', '2016-12-31', '--procedure', 'hopp'], 'Có phải ý là `hop`?'],
  [['@other.json', '--on', '2016-12-31'], 'ghi sự kiện của `thu/khac`'],
  [['--on', '2016-12-31', '--out', '@lich.txt'], '.ics'],
  [['--on', '31/02/2016'], '`31/02/2016` không phải một ngày'],
])('%j is wrong usage', async (flags, message) => {
  expect(await agenda(...flags)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(message) })
})

test.each(['1900-01-01', '2199-12-31', '2200-12-31'])(
  'an agenda can be asked for on %s, to the end of the calendar',
  async (on) => {
    const due = { text: 'cuối kỳ', to: '2200-12-31' }
    const duties = [
      { id: 'a', due },
      { id: 'b', cadence: 'yearly' },
      { id: 'c', cadence: 'monthly' },
    ].map((duty) => ({
      ...{ body: 'Ban Tổ chức', duty: 'Tổng kết', cite: 'Văn bản mẫu, 1', authority: 'illustrative', ...duty },
    }))
    const inForce = { from: '2199-01-01', to: '2200-12-31' }
    const folder = await files({ 'regulation.json': JSON.stringify({ ...sample, inForce, assignments: duties }) })
    for (const more of [[], ['--until', '2200-12-31'], ['--out', `${folder}/lich.ics`]])
      expect(await runHere(['agenda', folder, '--on', on, ...more])).toMatchObject({ code: 0 })
    expect(await readFile(`${folder}/lich.ics`, 'utf8')).toContain('BEGIN:VCALENDAR')
  },
)
