import { link, readdir, readFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runHere, sampleText, tempFolder } from '../../test/sample.ts'

const files = tempFolder()
const list = 'id;kyLuat;banDangKy;soViec\na;khong;cuThe;9\n'
const make = () =>
  files({ 'q/regulation.json': sampleText, 'a.csv': list, 'rong.csv': 'ten;soViec\na;9\n', 'cu.csv': 'cũ' })

type Case = readonly [title: string, argv: (at: string) => readonly string[]]
const evaluate = (at: string, ...flags: string[]): string[] => [
  'evaluate',
  `${at}/q`,
  `${at}/a.csv`,
  '--on',
  '2016-12-31',
  ...flags,
]

describe('an ending that names no format is refused with those that do', () => {
  const endings = ['.docx', '.pdf', '.doc', '.xls', '.ods', '.txt', '']
  test.each(endings)('evaluate --out kq%s', async (ending) => {
    const at = await make()
    const { code, out, err } = await runHere(evaluate(at, '--out', `${at}/kq${ending}`))
    expect({ code, out }).toEqual({ code: 2, out: '' })
    for (const known of ['.csv', '.json', '.ndjson', '.parquet', '.xlsx']) expect(err).toContain(`\`${known}\``)
    expect(await readdir(at)).not.toContain(`kq${ending}`)
  })

  const others: readonly Case[] = [
    ['evaluate --rejected', (at) => evaluate(at, '--rejected', `${at}/kq.docx`)],
    ['explain --rejected', (at) => ['explain', ...evaluate(at).slice(1), '--id', 'a', '--rejected', `${at}/kq.docx`]],
    ['doctor --rejected', (at) => ['doctor', ...evaluate(at).slice(1), '--rejected', `${at}/kq.docx`]],
    ['doctor --write-mapping', (at) => ['doctor', ...evaluate(at).slice(1), '--write-mapping', `${at}/kq.docx`]],
    [
      'sql --out',
      (at) => ['sql', `${at}/q`, '--on', '2016-12-31', '--dialect', 'duckdb', '--table', 'm', '--out', `${at}/kq.docx`],
    ],
    ['types --out', (at) => ['types', `${at}/q`, '--out', `${at}/kq.docx`]],
    ['schema --out', (at) => ['schema', '--out', `${at}/kq.docx`]],
    ['agenda --out', (at) => ['agenda', `${at}/q`, '--on', '2016-12-31', '--out', `${at}/kq.docx`]],
    ['audit --html', (at) => ['audit', `${at}/q`, '--html', `${at}/kq.docx`]],
  ]
  test.each(others)('%s', async (_, argv) => {
    const at = await make()
    const { code, err } = await runHere(argv(at))
    expect(code).toBe(2)
    expect(err).toContain('kq.docx')
    expect(await readdir(at)).not.toContain('kq.docx')
  })
})

describe('what is read is never written over', () => {
  const same: readonly (readonly [...Case, said: string])[] = [
    ['the list', (at) => evaluate(at, '--out', `${at}/a.csv`), 'tệp đọc vào'],
    ['the list by a longer way', (at) => evaluate(at, '--out', `${at}/q/../a.csv`), 'tệp đọc vào'],
    ['the list by a hard link', (at) => evaluate(at, '--out', `${at}/hai.csv`), 'tệp đọc vào'],
    ['the list by a symbolic link', (at) => evaluate(at, '--out', `${at}/ba.csv`), 'tệp đọc vào'],
    ['the regulation', (at) => evaluate(at, '--out', `${at}/q/regulation.json`), 'tệp đọc vào'],
    [
      'scenarios beside the regulation',
      (at) => evaluate(at, '--out', `${at}/q/scenarios.json`),
      'tên dành cho tình huống của quy định',
    ],
    [
      'one file for two outputs',
      (at) => evaluate(at, '--out', `${at}/moi.csv`, '--rejected', `${at}/moi.csv`),
      'cùng ghi một tệp',
    ],
    [
      'one file in two cases',
      (at) => evaluate(at, '--out', `${at}/moi.csv`, '--rejected', `${at}/MOI.csv`),
      'cùng ghi một tệp',
    ],
    ['the list, by doctor', (at) => ['doctor', ...evaluate(at).slice(1), '--rejected', `${at}/a.csv`], 'tệp đọc vào'],
    [
      'the log, by agenda',
      (at) => ['agenda', `${at}/q`, `${at}/a.csv`, '--on', '2016-12-31', '--out', `${at}/a.csv`],
      'tệp đọc vào',
    ],
  ]
  test.each(same)('%s', async (_, argv, said) => {
    const at = await make()
    await link(`${at}/a.csv`, `${at}/hai.csv`)
    await symlink(`${at}/a.csv`, `${at}/ba.csv`)
    const before = await readdir(at, { recursive: true })
    const { code, err } = await runHere(argv(at))
    expect(code).toBe(2)
    expect(err).toContain(said)
    expect(await readFile(`${at}/a.csv`, 'utf8')).toBe(list)
    expect(await readFile(`${at}/q/regulation.json`, 'utf8')).toBe(sampleText)
    expect(await readdir(at, { recursive: true })).toEqual(before)
  })
})

describe('a run that decided nobody replaces nothing', () => {
  test.each(['csv', 'json', 'ndjson', 'parquet', 'xlsx'])('cu.%s', async (ending) => {
    const at = await make()
    const cu = join(at, `cu.${ending}`)
    await symlink(`${at}/cu.csv`, cu).catch(() => undefined)
    const argv = ['evaluate', `${at}/q`, `${at}/rong.csv`, '--on', '2016-12-31', '--out', cu]
    const { code, err } = await runHere(argv)
    expect(code).toBe(1)
    expect(err).not.toContain('Đã ghi')
    expect(err).toContain('chưa ghi')
    expect(await readFile(cu, 'utf8')).toBe('cũ')
  })

  test('nor does --rejected', async () => {
    const at = await make()
    await runHere(['doctor', `${at}/q`, `${at}/rong.csv`, '--on', '2016-12-31', '--rejected', `${at}/cu.csv`])
    expect(await readFile(`${at}/cu.csv`, 'utf8')).toBe('cũ')
  })
})

test('a symbolic link is written through and stays a link', async () => {
  const at = await make()
  await symlink(`${at}/cu.csv`, `${at}/lien-ket.csv`)
  expect(await runHere(evaluate(at, '--out', `${at}/lien-ket.csv`))).toMatchObject({ code: 0 })
  expect(await readFile(`${at}/cu.csv`, 'utf8')).toContain('xuat-sac')
  const links = (await readdir(at, { withFileTypes: true })).filter((entry) => entry.isSymbolicLink())
  expect(links.map(({ name }) => name)).toEqual(['lien-ket.csv'])
})

test.skipIf(process.platform === 'win32')('/dev/null takes everything and stays what it is', async () => {
  const at = await make()
  expect(await runHere(evaluate(at, '--out', '/dev/null'))).toMatchObject({ code: 0 })
  expect(
    (await readdir('/dev', { withFileTypes: true })).find(({ name }) => name === 'null')?.isCharacterDevice(),
  ).toBe(true)
})

test.each([['31/12/2016'], ['2016-12-31']])('--on %s is a day', async (day) => {
  const at = await make()
  expect(await runHere(['evaluate', `${at}/q`, `${at}/a.csv`, '--on', day])).toMatchObject({ code: 0 })
})

test.each([['31/02/2016'], ['2016-02-31'], ['12/2016'], ['hôm nay']])('--on %s is none', async (day) => {
  const at = await make()
  const { code, err } = await runHere(['evaluate', `${at}/q`, `${at}/a.csv`, '--on', day])
  expect(code).toBe(2)
  expect(err).toContain('31/12/2017')
})
