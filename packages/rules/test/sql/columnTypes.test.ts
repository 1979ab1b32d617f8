import { parseRatioText, ratio, ratioText, roundRatio } from '@neuguong/core'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { trace } from '../../src/evaluate/trace.ts'
import { toSql } from '../../src/index.ts'
import { numberType } from '../../src/sql/columnType.ts'
import { seed } from '../agreement.ts'
import { cases } from '../effort.ts'
import { entry, fileOf, rulesetOf } from '../fixture.ts'
import type { Engine } from './engine.ts'
import { onEveryEngine } from './engines.ts'

/** A fact that may have a value of each kind, what rules ask of it alone, and what of its sums. */
const kinds: readonly Kind[] = [
  { id: 'mot', declared: '"min": 0, "max": 100, "decimals": 1', at: [89.9, 90, 90.1, 10.6] },
  { id: 'chin', declared: '"min": -100, "max": 100', at: [90, -90, 0, 0.3, 66.666666667] },
  { id: 'nguyen', declared: '"min": -50, "max": 150, "integer": true', at: [90, -7, 0] },
]

interface Kind {
  readonly id: string
  readonly declared: string
  readonly at: readonly number[]
}

const regulationFor = ({ id, declared, at }: Kind) => {
  const compare = (fact: string, operator: string, value: number) =>
    `{ "fact": "${fact}", "operator": "${operator}", "value": ${value} }`
  const ways = [
    ...at.flatMap((value) => [compare(id, 'greaterThanInclusive', value), compare(id, 'equal', value)]),
    ...[90, 181.3, 0.6].flatMap((value) => [compare('tong', 'equal', value), compare('tong', 'greaterThan', value)]),
    compare('ty', 'lessThanInclusive', 0.5),
  ]
  return fileOf({
    facts: `"${id}": { "type": "number", ${declared}, ${entry} }`,
    sections: `"derived": {
      "tong": { "formula": { "weighted": [{ "weight": 2, "of": { "fact": "${id}" } }, { "weight": 1, "of": 0.1 }] }, ${entry} },
      "ty": { "formula": { "ratio": { "of": { "fact": "${id}" }, "among": 180 } }, ${entry} }
    }`,
    rules: ways
      .map(
        (when, index) =>
          `{ "id": "r${index}", "tier": "${index % 2 === 0 ? 'good' : 'vanguard'}", "when": ${when}, ${entry} }`,
      )
      .join(',\n'),
  })
}

/** The decimal of a text in so many places, a half away from zero. */
const inPlaces =
  (places: number) =>
  (text: string): number =>
    Number(ratioText(roundRatio(parseRatioText(text) ?? ratio(0), places)))

/** Types of columns, and the number that a text in such a column means to people. */
const types = [
  { name: 'DOUBLE PRECISION', meant: (text: string) => Number(text) },
  { name: 'REAL', meant: (text: string) => shortest(Math.fround(Number(text))) },
  { name: 'DECIMAL(18, 9)', meant: inPlaces(9) },
  { name: 'DECIMAL(30, 12)', meant: inPlaces(12) },
  { name: 'DECIMAL(12, 1)', meant: inPlaces(1) },
  { name: 'BIGINT', meant: inPlaces(0) },
  { name: 'INTEGER', meant: inPlaces(0) },
  { name: 'SMALLINT', meant: inPlaces(0) },
] as const

/** The decimal that a float stands for. */
function shortest(float: number): number {
  const digits = [1, 2, 3, 4, 5, 6, 7, 8, 9].find((some) => Math.fround(Number(float.toPrecision(some))) === float)
  return Number(float.toPrecision(digits))
}

/** Numbers on, and in the last place beside, what rules ask. */
const near = ({ at }: Kind) =>
  fc.oneof(
    fc.constantFrom(...at, 0.1, 90.6, 45, 0.25, -0.5, 99.999999999, 120, -200),
    fc
      .tuple(fc.constantFrom(...at), fc.constantFrom(1e-9, -1e-9, 5e-10, -5e-10, 1e-10, 1e-1, -1e-1, 1e-12))
      .map(([value, step]) => value + step),
    fc.double({ min: -100, max: 100, noNaN: true }),
    fc.integer({ min: -1000, max: 1000 }).map((tenths) => tenths / 10),
  )

const plainText = (value: number): string => value.toFixed(13)

async function decideIn(engine: Engine, kind: Kind, type: string, texts: readonly string[]) {
  const ruleset = rulesetOf(regulationFor(kind))
  await engine.run('DROP TABLE IF EXISTS numbers')
  await engine.run(`CREATE TEMPORARY TABLE numbers (id INTEGER, ${kind.id} ${type})`)
  const rows = texts.map(
    (text, id) => `(${id}, CAST(${type.includes('INT') ? `round(${text})` : `'${text}'`} AS ${type}))`,
  )
  await engine.run(`INSERT INTO numbers VALUES ${rows.join(', ')}`)
  const { decisions, refused } = toSql(ruleset, {
    dialect: engine.dialect,
    from: 'numbers',
    keys: ['id'],
    types: { [kind.id]: type },
  })
  expect(refused).toEqual([])
  const found = await engine.rows(`${decisions}\nORDER BY 1`)
  return { ruleset, found }
}

async function holdTo(
  engine: Engine,
  kind: Kind,
  type: string,
  members: readonly (readonly [text: string, meant: number])[],
) {
  const texts = members.map(([text]) => text)
  const { ruleset, found } = await decideIn(engine, kind, type, texts)
  for (const [at, [text, meant]] of members.entries()) {
    const { missing: _, ...wanted } = trace(ruleset, { [kind.id]: meant }).decision
    const { id: __, ...decision } = found[at] ?? {}
    expect({ kind: kind.id, type, text, ...decision }).toEqual({ kind: kind.id, type, text, ...wanted })
  }
}

onEveryEngine('a half of sixteen digits is read as the shortest decimal of its double', async (engine) => {
  const texts = ['8589934592.999993', '8589934592.999994', '8589934592.999996', '8589934592.99999', '8589934593']
  const kind: Kind = { id: 'lon', declared: '"min": -9999999999', at: [8589934592.99999, 8589934593, -8589934593] }
  const members = texts.flatMap((text) => [text, `-${text}`]).map((text) => [text, Number(text)] as const)
  await holdTo(engine, kind, 'DOUBLE PRECISION', members)
})

onEveryEngine(`a column of each type is decided as the decimals in it (seed ${seed})`, async (engine) => {
  for (const kind of kinds)
    for (const { name, meant } of types) {
      const texts = fc.sample(near(kind), { numRuns: cases(400), seed }).map(plainText)
      await holdTo(
        engine,
        kind,
        name,
        texts.map((text) => [text, meant(text)] as const),
      )
    }
})

test.each(['VARCHAR', 'TEXT', 'BOOLEAN', 'DATE', 'DOUBLE[]', 'INTERVAL', 'STRUCT(a INTEGER)', 'JSON'])(
  'a column of %s holds no numbers, and is refused',
  (type) => {
    const ruleset = rulesetOf(regulationFor(kinds[0] as Kind))
    const { refused, decisions } = toSql(ruleset, { dialect: 'duckdb', from: 'members', types: { mot: type } })
    expect(refused.map(({ code, params }) => [code, params])).toEqual([
      ['sql-column-type', { dialect: 'duckdb', fact: 'mot', type }],
    ])
    expect(decisions).toBe('')
  },
)

test.each([
  ['DECIMAL(5,2)', { kind: 'decimal', places: 2 }],
  ['numeric', { kind: 'decimal' }],
  ['DECIMAL(7)', { kind: 'decimal', places: 0 }],
  ['float4', { kind: 'float' }],
  ['real', { kind: 'float' }],
  ['float8', { kind: 'double' }],
  ['double precision', { kind: 'double' }],
  ['UBIGINT', { kind: 'whole' }],
  ['HUGEINT', { kind: 'whole' }],
  ['int2', { kind: 'whole' }],
])('%s is read as a type of numbers', (name, type) => {
  expect(numberType(name)).toEqual(type)
})

test('arithmetic that no type of an engine holds exactly is refused with the number and the digits, not rounded', () => {
  const wide = '"type": "number"'
  const ruleset = rulesetOf(
    fileOf({
      facts: `"a": { ${wide}, ${entry} }, "b": { ${wide}, ${entry} }, "c": { ${wide}, ${entry} }`,
      sections: `"derived": {
        "ty": { "formula": { "ratio": { "of": { "fact": "a" }, "among": { "fact": "b" } } }, ${entry} },
        "tong": { "formula": { "sum": [{ "fact": "ty" }, { "fact": "c" }, { "fact": "ty" }] }, ${entry} }
      }`,
      rules: `{ "id": "r", "tier": "good", "when": { "fact": "tong", "operator": "lessThan", "value": { "fact": "ty" } }, ${entry} }`,
    }),
  )
  const refusedBy = (dialect: 'duckdb' | 'postgres' | 'spark' | 'trino') =>
    toSql(ruleset, { dialect, from: 'members' }).refused.map(({ code, params }) => [code, params])
  expect(refusedBy('postgres')).toEqual([])
  for (const dialect of ['duckdb', 'spark', 'trino'] as const)
    expect(refusedBy(dialect)).toMatchObject([['sql-too-wide', { dialect, id: 'tong', most: 38 }]])
})
