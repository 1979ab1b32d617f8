import { describe, expect, test } from 'vitest'
import { runHere, sampleText, tempFolder } from '../../test/sample.ts'

const files = tempFolder()
/** Stands in every cell of every list; nothing else in these tests is called so. */
const sentinel = 'BIMATZQ'
const cells = [`${sentinel}1`, `${sentinel}2`, `${sentinel}3`]

const lists: Readonly<Record<string, string>> = {
  'a.csv': `id;kyLuat;ghiChu\n${cells.join(';')}\n${cells.join(';')}\n`,
  'khong-tieu-de.csv': `${cells.join(',')}\n`,
  'a.json': JSON.stringify([{ id: cells[0], kyLuat: cells[1], label: cells[2] }]),
  'members.json': JSON.stringify({ members: [{ id: cells[0], facts: { kyLuat: cells[1] } }] }),
  'a.ndjson': `{"id":"${cells[0]}","kyLuat":"${cells[1]}"}\n{"id":"${cells[2]}"}\n`,
  'cut.json': `[{"id":"${cells[0]}","kyLuat":"${cells[1]}`,
  'utf16.csv': `\uFEFFid;kyLuat\n${cells[0]};"${cells[1]}\n`,
}

const on = ['--on', '2016-12-31']
/** Every argument in which no list belongs; `x` is where the list is given by mistake. */
const arguments_: Readonly<Record<string, (x: string, at: string) => readonly string[]>> = {
  check: (x) => ['check', x],
  'check --fix': (x) => ['check', x, '--fix'],
  'check --format json': (x) => ['check', x, '--format', 'json'],
  fmt: (x) => ['fmt', x],
  'fmt --check': (x) => ['fmt', x, '--check'],
  test: (x) => ['test', x],
  types: (x) => ['types', x],
  sql: (x) => ['sql', x, ...on, '--dialect', 'duckdb', '--table', 'm'],
  diff: (x, at) => ['diff', x, `${at}/q`, ...on],
  'diff, the second': (x, at) => ['diff', `${at}/q`, x, ...on],
  agenda: (x) => ['agenda', x, ...on],
  'agenda, events': (x, at) => ['agenda', `${at}/q`, x, ...on],
  audit: (x) => ['audit', x],
  doctor: (x, at) => ['doctor', x, `${at}/q`, ...on],
  evaluate: (x, at) => ['evaluate', x, `${at}/q`, ...on],
  explain: (x, at) => ['explain', x, `${at}/q`, ...on, '--id', 'a'],
  measure: (x, at) => ['measure', x, `${at}/q`, ...on, '--phase', 'giai-doan-1'],
  'measure --figures': (x, at) => ['measure', `${at}/q`, ...on, '--phase', 'giai-doan-1', '--figures', x],
  'measure --units': (x, at) => ['measure', `${at}/q`, `${at}/q`, ...on, '--phase', 'giai-doan-1', '--units', x],
  'evaluate --mapping': (x, at) => ['evaluate', `${at}/q`, `${at}/tot.csv`, ...on, '--mapping', x],
  'evaluate --with': (x, at) => ['evaluate', `${at}/q`, `${at}/tot.csv`, ...on, '--with', x],
  'doctor --units': (x, at) => ['doctor', `${at}/q`, `${at}/tot.csv`, ...on, '--units', x],
}

describe.each(Object.keys(lists))('no cell of %s is shown', (name) => {
  test.each(Object.keys(arguments_))('as an argument of %s', async (kind) => {
    const at = await files({ 'q/regulation.json': sampleText, 'tot.csv': 'id;kyLuat\na;khong\n', ...lists })
    for (const lang of ['vi', 'en']) {
      const { code, out, err } = await runHere([...(arguments_[kind]?.(`${at}/${name}`, at) ?? []), '--lang', lang])
      expect(`${out}${err}`).not.toContain(sentinel)
      expect([1, 2]).toContain(code)
      expect(err + out).not.toBe('')
    }
  })
})

describe.each(['scenarios.json', 'regulation.json'])('a list that stands in the place of %s is not shown', (name) => {
  test.each(['check', 'test', 'fmt'])('%s', async (command) => {
    for (const text of Object.values(lists)) {
      const at = await files({ 'q/regulation.json': sampleText, [`q/${name}`]: text })
      const { code, out, err } = await runHere([command, `${at}/q`])
      expect(`${out}${err}`).not.toContain(sentinel)
      if (command !== 'fmt' || name === 'regulation.json') expect(code).not.toBe(0)
    }
  })
})

test('swapped arguments are asked about, with the command as it should be', async () => {
  const at = await files({ 'q/regulation.json': sampleText, 'hai chu.csv': lists['a.csv'] ?? '', ...lists })
  for (const command of ['doctor', 'evaluate', 'danh-gia']) {
    const { code, err } = await runHere([command, `${at}/a.csv`, `${at}/q`, ...on])
    expect(code).toBe(2)
    expect(err).toContain(
      `Có phải hai đối số bị đổi chỗ? Hãy thử: neuguong ${command} ${at}/q ${at}/a.csv --on 2016-12-31\n`,
    )
  }
  const file = ['explain', `${at}/hai chu.csv`, `${at}/q/regulation.json`, '--ma', 'a', '--ngay', '31/12/2016']
  expect((await runHere(file)).err).toContain(
    `neuguong explain ${at}/q/regulation.json "${at}/hai chu.csv" --ma a --ngay 31/12/2016\n`,
  )
})

test('nothing is asked about arguments that are not there', async () => {
  const at = await files(lists)
  for (const argv of [['check'], ['audit'], ['fmt']])
    expect((await runHere([...argv, `${at}/a.csv`])).err).not.toContain('đổi chỗ')
})
