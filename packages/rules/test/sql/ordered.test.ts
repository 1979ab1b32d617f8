import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Facts, toSql } from '../../src/index.ts'
import { seed } from '../agreement.ts'
import { cases } from '../effort.ts'
import { entry, fileOf, rulesetOf } from '../fixture.ts'
import { agreeInSql } from './agree.ts'
import type { Engine } from './engine.ts'
import { onEveryEngine } from './engines.ts'
import { translating } from './translating.ts'

const days = ['2019-12-31', '2020-01-01', '2020-06-15']
const scale = '"thap": "Thấp", "vua": "Vừa", "cao": "Cao"'
/** Facts of each ordered type, and what they are held to: a few steps, a table of whole numbers, halves of many decimals. */
const kinds = [
  { ids: ['a1', 'a2', 'a3', 'a4'], declared: '"type": "number", "min": 0, "max": 9', values: [0, 2, 4.5, 9] },
  { ids: ['b1', 'b2', 'b3'], declared: `"type": "level", "options": { ${scale} }`, values: ['thap', 'vua', 'cao'] },
  // The same options at other places: what one bound is for these is another rank than for those above.
  {
    ids: ['d1', 'd2'],
    declared: `"type": "level", "options": { "kem": "Kém", ${scale} }`,
    values: ['thap', 'vua', 'cao'],
  },
  { ids: ['c1', 'c2', 'c3'], declared: '"type": "day"', values: days },
  {
    ids: ['e1', 'e2', 'e3'],
    declared: '"type": "number", "min": -3, "max": 90, "integer": true',
    values: [-3, -1, 0, 7, 50, 89, 90],
  },
  { ids: ['f1', 'f2', 'f3'], declared: '"type": "number"', values: [-999999.5, -0.5, 0, 1e-9, 3, 3.5, 999999] },
]
const facts = kinds.flatMap(({ ids, declared }) => ids.map((id) => `"${id}": { ${declared}, ${entry} }`)).join(',\n')

/** Facts that may be held to one bound: those of one kind, or levels of two scales. */
const groups = [
  ...kinds.filter(({ ids }) => ids.length >= 3),
  { ids: ['b1', 'd1', 'd2'], values: ['thap', 'vua', 'cao'] },
]

const operators = ['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive']

/** Three facts or more held to one bound, all of them or any, alone or beside something else, or the opposite of it. */
const held = fc
  .tuple(
    fc.constantFrom(...groups).chain(({ ids, values }) =>
      fc.record({
        ids: fc.subarray(ids, { minLength: 3 }),
        operator: fc.constantFrom(...operators),
        value: fc.constantFrom<string | number>(...values),
      }),
    ),
    fc.constantFrom('all', 'any'),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([{ ids, operator, value }, join, beside, opposite]) => {
    const more = beside ? [{ fact: 'a1', operator: 'equal', value: 2 }] : []
    const test = { [join]: [...ids.map((fact) => ({ fact, operator, value })), ...more] }
    return opposite ? { not: test } : test
  })

const tiers = ['outstanding', 'good', 'vanguard']
// So many conditions that they stand in several words.
const regulation = fc.array(held, { minLength: 24, maxLength: 24 }).map((conditions) =>
  fileOf({
    facts,
    rules: conditions
      .map((when, at) => `{ "id": "r${at}", "tier": "${tiers[at % 3]}", "when": ${JSON.stringify(when)}, ${entry} }`)
      .join(',\n'),
  }),
)

const member: fc.Arbitrary<Facts> = fc.record(
  Object.fromEntries(kinds.flatMap(({ ids, values }) => ids.map((id) => [id, fc.constantFrom(...values, undefined)]))),
)

/** Holds an engine to the trace on members of many regulations. */
async function agree(engine: Engine): Promise<void> {
  let several = 0
  for (const [index, file] of fc.sample(regulation, { numRuns: Math.max(4, cases(60)), seed }).entries()) {
    const ruleset = rulesetOf(file)
    const options = { from: engine.table, keys: ['id'] }
    // What is translated back runs on DuckDB.
    const dialect = engine.dialect === 'postgres' ? 'postgres' : 'duckdb'
    if (index === 0) await engine.run(toSql(ruleset, { ...options, dialect }).ddl)
    const members = fc.sample(member, { numRuns: 60, seed: seed + index })
    await agreeInSql(engine, ruleset, members, JSON.parse(file))
    await agreeInSql(engine, ruleset, members, JSON.parse(file), 'declared')
    several += Number(toSql(ruleset, { ...options, dialect: engine.dialect }).decisions.includes('rules_2'))
  }
  expect(several).toBeGreaterThan(0)
}

onEveryEngine(`many comparisons by order are decided as by the trace (seed ${seed})`, agree)

test.each(['spark', 'trino'] as const)(
  `the same in %s, once translated back to DuckDB (seed ${seed})`,
  async (dialect) => {
    const engine = await translating(dialect)
    await agree(engine)
    await engine.close()
  },
)
