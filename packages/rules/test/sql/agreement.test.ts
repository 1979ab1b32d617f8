import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seed } from '../agreement.ts'
import { cases } from '../effort.ts'
import { anyMember, regulation, rulesetOf } from '../random.ts'
import { facts } from '../randomConditions.ts'
import { agreeInSql } from './agree.ts'
import { duckdbEngine } from './duckdb.ts'
import type { Engine } from './engine.ts'
import { pgliteEngine, serverEngine } from './postgres.ts'

const server = process.env.NEUGUONG_POSTGRES

const types = {
  boolean: 'BOOLEAN',
  number: 'DOUBLE PRECISION',
  day: 'DATE',
  choice: 'TEXT',
  level: 'TEXT',
  set: 'TEXT[]',
}

const engines: readonly (readonly [string, (() => Promise<Engine>) | undefined])[] = [
  ['DuckDB', duckdbEngine],
  ['PGlite', pgliteEngine],
  ['a PostgreSQL server (NEUGUONG_POSTGRES)', server === undefined ? undefined : () => serverEngine(server)],
]

describe.for(engines)(`random regulations and members (seed ${seed}) on %s`, ([name, open]) => {
  let engine: Engine
  beforeAll(async () => {
    if (!open) return
    engine = await open()
    const columns = Object.entries(facts).map(([id, { type }]) => `"${id}" ${types[type]}`)
    await engine.run(`CREATE TEMP TABLE members (n INTEGER, ${columns.join(', ')})`)
  }, 120_000)
  afterAll(() => engine?.close(), 60_000)

  test('are decided as by the trace', async (context) => {
    if (!open) return context.skip(`${name} is not set`)
    let pairs = 0
    for (const [index, file] of fc.sample(regulation, { numRuns: cases(1000), seed }).entries()) {
      const members = fc.sample(anyMember, { numRuns: 100, seed: seed + index })
      await agreeInSql(engine, rulesetOf(file), members, file)
      pairs += members.length
    }
    expect(pairs).toBeGreaterThanOrEqual(cases(100_000))
  })
})
