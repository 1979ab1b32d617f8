import { DuckDBInstance } from '@duckdb/node-api'
import {
  type FactOf,
  type MemberRow,
  measureCapTallies,
  measureTallies,
  type Ruleset,
  talliesFrom,
  talliesSql,
  tally,
} from '@neuguong/rules'
import { describe, expect, it } from 'vitest'
import { rulesetOf } from '../test/shipped.ts'
import { syntheticYears } from './committee.ts'
import { mulberry32, type Random } from './random.ts'

const seed = Number(process.env.NEUGUONG_SEED ?? Date.now() % 1e9)

const types: Readonly<Record<FactOf['type'], string>> = {
  boolean: 'BOOLEAN',
  number: 'DOUBLE',
  day: 'DATE',
  choice: 'VARCHAR',
  level: 'VARCHAR',
  set: 'VARCHAR[]',
}

const shipped: readonly (readonly [string, string])[] = [
  ['dong-nai/272-qd-tu', '2017-12-31'],
  ['dong-nai/272-qd-tu', '2020-12-31'],
  ['hau-giang/1972-qd-tu', '2022-12-31'],
  ['tra-vinh/15-kh-tu', '2012-11-30'],
  ['binh-thuan/thong-bao-2014', '2014-12-31'],
  ['minh-hoa/tinh-moi', '2025-12-31'],
]

/** A value that the fact may have, or one that it may not. */
function anyValue(random: Random, fact: FactOf): MemberRow[string] {
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const options = fact.options.map(({ id }) => id)
  switch (fact.type) {
    case 'boolean':
      return random() < 0.5
    case 'number': {
      const { min = 0, max = 10 } = fact as { min?: number; max?: number }
      return one([min, max, Math.round(min + random() * (max - min)), max + 1])
    }
    case 'day':
      return one(['2012-01-01', '2017-06-30', '2025-07-01'])
    case 'set':
      return options.filter(() => random() < 0.3)
    default:
      return one([...options, ...options, 'khong-co'])
  }
}

/** A random committee: every tenth fact is missing, and some rows name no unit. */
const committee = (random: Random, { facts }: Ruleset, size: number): MemberRow[] =>
  Array.from({ length: size }, () => ({
    ...Object.fromEntries(
      Object.entries(facts).flatMap(([id, fact]) => (random() < 0.1 ? [] : [[id, anyValue(random, fact)]])),
    ),
    unit: random() < 0.05 ? null : `cb-${Math.floor(random() * 6)}`,
    year: 2010 + Math.floor(random() * 3),
  }))

async function countInDuckdb(ruleset: Ruleset, rows: readonly MemberRow[]) {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const facts = Object.entries(ruleset.facts).map(([id, { type }]) => [id, types[type]] as const)
  const structure = [['unit', 'VARCHAR'], ['year', 'INTEGER'], ...facts].map(([name, type]) => `"${name}":"${type}"`)
  await connection.run(
    `CREATE TABLE dang_vien AS SELECT unnest(from_json($1::JSON, '[{${structure.join(',')}}]'), max_depth := 2)`,
    [JSON.stringify(rows)],
  )
  const where = { yearColumn: 'year', unitColumn: 'unit', year: 2017 }
  const statement = talliesSql(ruleset, { dialect: 'duckdb', from: 'dang_vien', ...where })
  const found = (await connection.runAndReadAll(statement.sql)).getRowObjects()
  connection.closeSync()
  return talliesFrom(ruleset, statement, found)
}

describe(`all targets and caps of shipped regulations (seed ${seed})`, () => {
  it.each(shipped)('%s on %s come to the same from rows and from a database', async (folder, on) => {
    const ruleset = rulesetOf(folder, on)
    const rows = committee(mulberry32(seed), ruleset, 400)
    const found = await countInDuckdb(ruleset, rows)
    const wanted = tally(ruleset, rows, 2017)
    expect(found).toEqual(wanted)
    expect(measureCapTallies(ruleset, found, { year: 2011 })).toEqual(
      measureCapTallies(ruleset, wanted, { year: 2011 }),
    )
    for (const { id: phase } of ruleset.phases)
      expect(measureTallies(ruleset, found, { phase, on })).toEqual(measureTallies(ruleset, wanted, { phase, on }))
  })

  it('so do the five years of an invented committee', async () => {
    const ruleset = rulesetOf('dong-nai/272-qd-tu', '2020-12-31')
    const rows = syntheticYears(seed, 300).flatMap(({ members }) => members)
    expect(await countInDuckdb(ruleset, rows)).toEqual(tally(ruleset, rows, 2017))
  })
})
