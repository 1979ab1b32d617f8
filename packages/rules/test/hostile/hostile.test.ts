import { describe, expect, test } from 'vitest'
import { compile, compileTrace, evaluate, format, inspect, toSql, trace } from '../../src/index.ts'
import { chains, deep, doubling, type Generator, wide } from './regulations.ts'

const cases = (family: Readonly<Record<string, Generator>>, sizes: readonly number[]) =>
  Object.entries(family).flatMap(([name, make]) => sizes.map((size) => [name, size, make] as const))

/** Everything that the library does with a regulation; how many errors it has. */
async function runAll(text: string): Promise<number> {
  const { ruleset, diagnostics } = inspect(text, 'quy-dinh.json')
  format(text)
  if (ruleset) {
    const facts = { a: 4, b0: true, n0: 3, x: 'o1' }
    expect(compile(ruleset)(facts)).toEqual(trace(ruleset, facts).decision)
    expect(compileTrace(ruleset)(facts).decision).toEqual(trace(ruleset, facts).decision)
    expect((await evaluate(ruleset, facts)).decision).toEqual(trace(ruleset, facts).decision)
    toSql(ruleset, { dialect: 'duckdb', from: 'm', keys: ['id'] })
  }
  return diagnostics.filter(({ level }) => level === 'error').length
}

const overLimits = (text: string) =>
  inspect(text, 'quy-dinh.json').diagnostics.flatMap(({ code, params }) =>
    code === 'over-limit' ? [params.limit] : [],
  )

describe('a hostile regulation is answered or refused, within seconds', () => {
  test.each(cases(doubling, [1, 2, 3, 4, 5, 6, 7, 8, 16, 24, 40, 100]))(
    'doubling: %s, %i',
    { timeout: 30_000 },
    async (_, size, make) => {
      await runAll(make(size))
    },
  )
  test.each(cases(chains, [1, 2, 3, 5, 10, 20, 40, 1000, 2000]))(
    'a chain of %s, %i',
    { timeout: 30_000 },
    async (_, size, make) => {
      await runAll(make(size))
    },
  )
  test.each(cases(deep, [2, 4, 10, 20, 50, 100, 150, 1200, 20_000, 200_000]))(
    'nested: %s, %i',
    { timeout: 30_000 },
    async (_, size, make) => {
      await runAll(make(size))
    },
  )
  test.each(cases(wide, [1, 2, 4, 6, 10]))('wide: %s, %i', { timeout: 30_000 }, async (_, size, make) => {
    await runAll(make(size))
  })
  const long = ['options in one comparison', 'numbers in one comparison', 'comparisons of one fact'] as const
  test.each(long)('wide: %s, 1,000, and it is answered', { timeout: 30_000 }, async (name) => {
    expect(await runAll(wide[name]?.(1000) ?? '')).toBe(0)
  })
})

test('the limit that was met is named once, with its value', () => {
  expect(overLimits(doubling['all of the one before, twice']?.(20) ?? '')).toEqual(['parts'])
  expect(overLimits(chains['named conditions']?.(10_000) ?? '')).toEqual(['references'])
  expect(overLimits(deep.not?.(1200) ?? '')).toEqual(['depth'])
})

test('a limit that is raised lets through what it stopped', () => {
  const text = deep.not?.(250) ?? ''
  expect(inspect(text, 'quy-dinh.json').ruleset).toBeUndefined()
  const limits = { depth: 300, characters: 1_000_000, references: 200, parts: 10_000 }
  expect(inspect(text, 'quy-dinh.json', { limits }).ruleset).toBeDefined()
})

test.each([
  ['every pair of facts', 10],
  ['pairs of facts', 24],
] as const)(
  'what grows over its budget while it is proved is not proved: %s, %i',
  { timeout: 120_000 },
  (name, size) => {
    const budget = { nodes: 20_000 }
    const { diagnostics, ruleset } = inspect(wide[name]?.(size) ?? '', 'quy-dinh.json', { budget })
    expect(diagnostics.map(({ code }) => code)).toContain('not-proved')
    expect(ruleset).toBeDefined()
  },
)
