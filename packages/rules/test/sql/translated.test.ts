import { Dialect, transpile } from '@polyglot-sql/sdk'
import { SparkSQL, TrinoSQL } from 'dt-sql-parser'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Facts, type Ruleset, toSql } from '../../src/index.ts'
import { seed } from '../agreement.ts'
import { cases } from '../effort.ts'
import { anyMember, regulation, rulesetOf } from '../random.ts'
import { agreeInSql } from './agree.ts'
import { duckdbEngine } from './duckdb.ts'
import type { Engine } from './engine.ts'

const dialects = [
  ['spark', new SparkSQL()],
  ['trino', new TrinoSQL()],
] as const

/** Functions that the translator leaves as they are; each means in DuckDB what the manual of its engine says. */
const macros = [
  'CREATE MACRO element_at(items, place) AS list_extract(items, place)',
  'CREATE MACRO arrays_overlap(a, b) AS list_has_any(a, b)',
  'CREATE MACRO array_except(a, b) AS list_filter(a, lambda item: item IS NULL OR NOT list_contains(b, item))',
  'CREATE MACRO bitwise_and(a, b) AS a & b',
]

function backToDuckdb(sql: string, dialect: 'spark' | 'trino'): string {
  const {
    success,
    sql: statements,
    error,
  } = transpile(sql, dialect === 'spark' ? Dialect.Spark : Dialect.Trino, Dialect.DuckDB)
  if (!success || statements?.length !== 1) throw new Error(`${error}\n${sql}`)
  return statements[0] ?? ''
}

/** DuckDB, asked in another dialect: its statements are translated back. */
const translating = (engine: Engine, dialect: 'spark' | 'trino'): Engine => ({
  ...engine,
  dialect,
  rows: (sql) => engine.rows(backToDuckdb(sql, dialect)),
})

describe.for(dialects)(`random regulations in %s (seed ${seed})`, ([dialect, grammar]) => {
  const files = fc.sample(regulation, { numRuns: cases(200), seed })
  const options = { dialect, from: 'members', keys: ['id'] }

  test('are statements of its grammar', () => {
    for (const file of files.slice(0, cases(40))) {
      const { decisions, ddl, quality } = toSql(rulesetOf(file), options)
      for (const sql of [decisions, ddl, quality]) expect(grammar.validate(sql), sql).toEqual([])
    }
  })

  test('mean what the trace says, once translated back to DuckDB', async () => {
    const engine = await duckdbEngine()
    for (const macro of macros) await engine.run(macro)
    let made: Ruleset | undefined
    let pairs = 0
    for (const [index, file] of files.entries()) {
      const ruleset = rulesetOf(file)
      if (!made) await engine.run(toSql(ruleset, { ...options, dialect: 'duckdb' }).ddl)
      made = ruleset
      const members: Facts[] = fc.sample(anyMember, { numRuns: 100, seed: seed + index })
      await agreeInSql(translating(engine, dialect), ruleset, members, file)
      pairs += members.length
    }
    await engine.close()
    expect(pairs).toBeGreaterThanOrEqual(cases(20_000))
  })
})
