import { describe, expect, test } from 'vitest'
import { chains, deep, doubling, wide } from '../../../rules/test/hostile/regulations.ts'
import { runHere, sampleText, tempFolder } from '../sample.ts'

const files = tempFolder()

const on = ['--on', '2021-01-01']

/** Every command that reads a regulation. */
const commands: readonly (readonly string[])[] = [
  ['check', 'R'],
  ['check', 'R', '--json'],
  ['fmt', 'R', '--check'],
  ['test', 'R'],
  ['evaluate', 'R', 'L', ...on],
  ['explain', 'R', 'L', ...on, '--id', 'm1'],
  ['measure', 'R', 'L', ...on],
  ['agenda', 'R', ...on],
  ['diff', 'R', 'R', ...on],
  ['doctor', 'R', 'L', ...on],
  ['sql', 'R', ...on, '--dialect', 'duckdb', '--table', 'm'],
  ['types', 'R', ...on],
]

const list = 'id;a;n0;x\nm1;4;3;o1\n'
const nested = `${'['.repeat(200_000)}${']'.repeat(200_000)}`

/** Regulations by what is hostile in them. */
const regulations: Readonly<Record<string, string>> = {
  'conditions that double 19 times': doubling['all of the one before, twice']?.(20) ?? '',
  'an exclusive-or of 24': doubling['exclusive-or of booleans']?.(24) ?? '',
  'numbers that double 100 times': doubling['numbers: the least of the one before, twice']?.(100) ?? '',
  'a chain of 10,000 conditions': chains['named conditions']?.(10_000) ?? '',
  'a chain of 150 numbers': chains['numbers: the sum of the one before']?.(150) ?? '',
  'conditions nested 1,200 times': deep.not?.(1200) ?? '',
  'conditions nested 150 times': deep['all and any']?.(150) ?? '',
  'brackets 8,000 times': '['.repeat(8000),
  'brackets 200,000 times, closed': nested,
  'a key that objects swallow': sampleText.replace('"id"', '"__proto__": { "a": 1 }, "id"'),
  'a key twice': sampleText.replace('"id"', '"id": "x/y", "id"'),
  'a huge number': sampleText.replace(/"max": \d+/, `"max": 1e${'9'.repeat(300)}`),
  'half a pair of signs': sampleText.replace('"label": "', '"label": "\ud800'),
  'a label of 100,000 letters': sampleText.replace('"label": "', `"label": "${'ấ'.repeat(100_000)}`),
  'pairs of facts': wide['pairs of facts']?.(8) ?? '',
  'a slip in the first line': '{9',
  'a slip in every line': sampleText.replaceAll('",', '"'),
  nothing: '',
}

const cases = Object.keys(regulations).flatMap((name) =>
  commands.map((command) => [command.filter((part) => !on.includes(part)).join(' '), name, command] as const),
)

describe('no command ends as a fault of the program', () => {
  test.each(cases)('%s, %s', { timeout: 30_000 }, async (_, name, command) => {
    const folder = await files({ 'regulation.json': regulations[name] ?? '', 'danh-sach.csv': list })
    const place: Readonly<Record<string, string>> = { R: `${folder}/regulation.json`, L: `${folder}/danh-sach.csv` }
    const { code, out, err } = await runHere(command.map((part) => place[part] ?? part))
    expect([0, 1, 2], err.slice(0, 500)).toContain(code)
    expect(`${out}${err}`).not.toMatch(/\n\s+at .*:\d+:\d+/)
  })

  test.each(['danh-sach.json', 'danh-sach.ndjson'])('a list of 200,000 brackets, %s', async (file) => {
    const folder = await files({ 'regulation.json': sampleText, [file]: nested })
    for (const text of [['evaluate'], ['doctor']]) {
      const { code, err } = await runHere([
        ...text,
        `${folder}/regulation.json`,
        `${folder}/${file}`,
        '--on',
        '2017-12-31',
      ])
      expect([0, 1, 2], err.slice(0, 500)).toContain(code)
    }
  })

  test.each([
    ['--mapping', 'evaluate'],
    ['--figures', 'measure'],
  ])('%s of 200,000 brackets', async (flag, command) => {
    const folder = await files({ 'regulation.json': sampleText, 'x.json': nested, 'danh-sach.csv': 'id\nm1\n' })
    const { code, err } = await runHere([
      ...[
        command,
        `${folder}/regulation.json`,
        `${folder}/danh-sach.csv`,
        flag,
        `${folder}/x.json`,
        '--on',
        '2017-12-31',
      ],
    ])
    expect([1, 2], err.slice(0, 500)).toContain(code)
  })
})

describe('--limit', () => {
  const text = deep.not?.(250) ?? ''

  test('the limit that was met is named with its value and how to raise it', async () => {
    const folder = await files({ 'regulation.json': text })
    expect(await runHere(['check', folder])).toMatchObject({
      code: 1,
      out: expect.stringMatching(/`depth` là 200[\s\S]*--limit depth=…/),
    })
  })

  test.each(['--limit', '--gioi-han'])('%s raises it, in one word or two', async (flag) => {
    const folder = await files({ 'regulation.json': text })
    expect((await runHere(['check', folder, flag, 'depth=300'])).out).not.toContain('`depth`')
    expect((await runHere(['check', `${flag}=depth=300`, folder])).out).not.toContain('`depth`')
  })

  test.each(['depth', 'depth=0', 'depth=1000000', 'sau=3', '__proto__=3', ''])('%s is no limit', async (written) => {
    const folder = await files({ 'regulation.json': sampleText })
    expect(await runHere(['check', folder, '--limit', written])).toMatchObject({
      code: 2,
      err: expect.stringContaining('`depth` (nhiều nhất 400)'),
    })
  })
})
