import { chmod, writeFile } from 'node:fs/promises'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { program } from '../../test/program.ts'
import { duckRows } from '../../test/results.ts'
import { runHere, sampleText, tempFolder } from '../../test/sample.ts'

const files = tempFolder()
const { start } = program()
const on = ['--on', '2016-12-31']
/** Stands in every cell of every list; nothing else in these tests is called so. */
const sentinel = 'BIMATZQ'
/** It is also looked for without case, and as it looks when read in another encoding. */
const isShown = (text: string): boolean => /bimatzq|b\0i\0m|䥂䅍/i.test(text)

const heading = ['id', 'kyLuat', 'banDangKy', 'ghiChu']
const row = heading.map((_, index) => `${sentinel}${index}`)
const csv = [heading, row, row.with(0, `${sentinel}9`)].map((cells) => cells.join(';')).join('\n')

/** A list in every form that a list comes in, whole and broken. */
async function lists(at: string): Promise<readonly string[]> {
  const xlsx = await writeXlsx({ sheets: [{ name: sentinel, rows: [heading, row] }] })
  const select = heading.map((name, index) => `'${row[index]}' AS "${name}"`).join(', ')
  await duckRows(`COPY (SELECT ${select}) TO '${at}/a.parquet' (FORMAT parquet)`)
  const oldWorkbook = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
  const json = JSON.stringify([Object.fromEntries(heading.map((name, index) => [name, row[index]]))])
  const all: Readonly<Record<string, string | Uint8Array>> = {
    'a.xlsx': xlsx,
    'cut.xlsx': xlsx.subarray(0, xlsx.length / 2),
    'old.xlsx': Buffer.concat([Buffer.from(oldWorkbook), Buffer.from(csv, 'utf16le')]),
    'old.xls': Buffer.concat([Buffer.from(oldWorkbook), Buffer.from(csv)]),
    'no-zip.xlsx': csv,
    'no.parquet': csv,
    'half.parquet': `PAR1${csv}PAR1`,
    'utf16.csv': Buffer.from(`\uFEFF${csv}`, 'utf16le'),
    'utf16.json': Buffer.from(`\uFEFF${json}`, 'utf16le'),
    'utf16be.csv': Buffer.from(`\uFEFF${csv}`, 'utf16le').swap16(),
    'ansi.csv': Buffer.from(`${csv};Đ\xd0\xfd`, 'latin1'),
    'ansi.json': Buffer.from(json.replace('[', '[{"a":"\xd0\xfd"},'), 'latin1'),
    'cut.json': json.slice(0, -12),
    'cut.csv': csv.replace(/;(?=[^;]*$)/, ';"'),
    'nul.csv': csv.replaceAll(';', '\0'),
    'deep.json': `${'['.repeat(200)}"${sentinel}"`,
    'rows.ndjson': `${json.slice(1, -1)}\n${json.slice(1, -9)}`,
  }
  for (const [name, content] of Object.entries(all)) await writeFile(`${at}/${name}`, content)
  return [...Object.keys(all), 'a.parquet']
}

/** Every argument in which no list belongs. */
const misplaced: Readonly<Record<string, (x: string, at: string) => readonly string[]>> = {
  check: (x) => ['check', x],
  'check --fix': (x) => ['check', x, '--fix'],
  fmt: (x) => ['fmt', x],
  test: (x) => ['test', x],
  sql: (x) => ['sql', x, ...on, '--dialect', 'duckdb'],
  diff: (x, at) => ['diff', `${at}/q`, x, ...on],
  'agenda, events': (x, at) => ['agenda', `${at}/q`, x, ...on],
  audit: (x) => ['audit', x],
  doctor: (x, at) => ['doctor', x, `${at}/q`, ...on],
  evaluate: (x, at) => ['evaluate', x, `${at}/q`, ...on],
  explain: (x, at) => ['explain', x, `${at}/q`, ...on, '--id', 'a'],
  'measure --figures': (x, at) => ['measure', `${at}/q`, ...on, '--phase', 'giai-doan-1', '--figures', x],
  'measure --units': (x, at) => ['measure', `${at}/q`, `${at}/q`, ...on, '--phase', 'giai-doan-1', '--units', x],
  'evaluate --mapping': (x, at) => ['evaluate', `${at}/q`, `${at}/tot.csv`, ...on, '--mapping', x],
  'evaluate --with': (x, at) => ['evaluate', `${at}/q`, `${at}/tot.csv`, ...on, '--with', x],
}

describe.each(Object.keys(misplaced))('no cell of a list of any form is shown as an argument of %s', (kind) => {
  test.each(['vi', 'en'])('in %s', async (lang) => {
    const at = await files({ 'q/regulation.json': sampleText, 'tot.csv': 'id;kyLuat\na;khong\n' })
    for (const name of await lists(at)) {
      const { code, out, err } = await runHere([...(misplaced[kind]?.(`${at}/${name}`, at) ?? []), '--lang', lang])
      expect({ name, shown: isShown(out + err) ? out + err : '' }).toEqual({ name, shown: '' })
      expect({ name, code, silent: out + err === '' }).toEqual({ name, code: code === 1 ? 1 : 2, silent: false })
    }
  })
})

describe('a list in the place of a file of ours is told and not shown', () => {
  const places: readonly (readonly [string, (at: string) => readonly string[]])[] = [
    ['q/scenarios.json', (at) => ['check', `${at}/q`]],
    ['q/scenarios.json', (at) => ['test', `${at}/q`]],
    ['q/events.json', (at) => ['agenda', `${at}/q`, `${at}/q/events.json`, ...on]],
    ['q/units.json', (at) => ['doctor', `${at}/q`, `${at}/tot.csv`, ...on, '--units', `${at}/q/units.json`]],
    [
      'q/figures.json',
      (at) => ['measure', `${at}/q`, ...on, '--phase', 'giai-doan-1', '--figures', `${at}/q/figures.json`],
    ],
    ['q/mapping.json', (at) => ['doctor', `${at}/q`, `${at}/tot.csv`, ...on, '--mapping', `${at}/q/mapping.json`]],
    ['q/report.json', (at) => ['audit', `${at}/q`]],
    ['khac/regulation.json', (at) => ['check', `${at}/q`, '--with', `${at}/khac`]],
  ]
  const keyed = {
    id: row[0],
    kyLuat: row[1],
    document: row[2],
    events: row[3],
    series: row[0],
    level: row[1],
    columns: row[2],
  }
  const contents = {
    csv,
    list: JSON.stringify([keyed]),
    one: JSON.stringify(keyed),
    lines: `${JSON.stringify(keyed)}\n{"id":"${sentinel}`,
  }

  test.each(places)('%s (%#)', async (place, argv) => {
    for (const text of Object.values(contents)) {
      const at = await files({ 'q/regulation.json': sampleText, 'tot.csv': 'id;kyLuat\na;khong\n', [place]: text })
      const { code, out, err } = await runHere(argv(at))
      expect(isShown(out + err) ? out + err : '').toBe('')
      expect([1, 2]).toContain(code)
      expect(out + err).not.toBe('')
    }
  })
})

/** What may be shown of a list in its own place: the columns that are at fault, never a whole row. */
const wholeRow = new RegExp(row.join('.{1,8}'))

test.each(['evaluate', 'doctor', 'explain', 'measure'])('%s shows no row of a list that is broken', async (command) => {
  const at = await files({ 'q/regulation.json': sampleText })
  const more = { explain: ['--id', 'khong-co'], measure: ['--phase', 'giai-doan-1'] }[command] ?? []
  for (const name of await lists(at)) {
    const { code, out, err } = await runHere([command, `${at}/q`, `${at}/${name}`, ...on, ...more])
    expect({ name, code }).toEqual({ name, code: code === 1 ? 1 : 2 })
    expect({ name, shown: wholeRow.test(out + err) ? out + err : '' }).toEqual({ name, shown: '' })
    // A cell of a column that no fact has is nobody's business.
    expect({ name, shown: (out + err).includes(row[3] ?? '') ? out + err : '' }).toEqual({ name, shown: '' })
  }
})

describe.skipIf(process.platform === 'win32')('where the system fails', () => {
  test.each(['vi', 'en'])('a file that may not be read is named and not shown (%s)', async (lang) => {
    const at = await files({ 'q/regulation.json': sampleText, 'a.csv': csv })
    await chmod(`${at}/a.csv`, 0)
    // Who may do everything reads it all the same; a folder in place of a file nobody can.
    for (const path of [`${at}/a.csv/x.csv`, `${at}/q`, '/proc/self/mem']) {
      const { code, err, out } = await runHere(['evaluate', `${at}/q`, path, ...on, '--lang', lang])
      expect({ path, code, shown: isShown(out + err) }).toEqual({ path, code: 2, shown: false })
      expect(err).not.toMatch(/E[A-Z]{3,}|\bat /)
    }
  })

  test.each([['evaluate', '--json'], ['evaluate'], ['doctor'], ['check']])(
    'a full disk behind stdout: %s %s',
    async (command, ...flags) => {
      const at = await files({ 'q/regulation.json': sampleText, 'a.csv': csv })
      const list = command === 'check' ? [] : [`${at}/a.csv`, ...on]
      const { ended } = start([command, `${at}/q`, ...list, ...flags], (line) => `exec ${line} >/dev/full`)
      const { code, err } = await ended
      expect(code).toBe(1)
      expect(err).toContain('ổ đĩa đã đầy')
      expect(err).not.toMatch(/ENOSPC|\n {4}at /)
      expect(wholeRow.test(err)).toBe(false)
    },
  )

  test('a full disk behind stdout and stderr', async () => {
    const at = await files({ 'q/regulation.json': sampleText, 'a.csv': csv })
    const argv = ['evaluate', `${at}/q`, `${at}/a.csv`, ...on]
    expect(await start(argv, (line) => `exec ${line} >/dev/full 2>&1`).ended).toMatchObject({
      code: 1,
      out: '',
      err: '',
    })
  })

  test('a device that is full as --out', async () => {
    const at = await files({ 'q/regulation.json': sampleText, 'a.csv': 'id;kyLuat\na;khong\n' })
    const { code, err } = await runHere(['evaluate', `${at}/q`, `${at}/a.csv`, ...on, '--out', '/dev/full'])
    expect(code).toBe(1)
    expect(err).toContain('ổ đĩa đã đầy')
  })
})
