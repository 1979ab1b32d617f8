import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seed } from '../agreement.ts'
import { cases } from '../effort.ts'
import { anyMember, regulation, rulesetOf } from '../random.ts'
import { facts } from '../randomConditions.ts'
import { agreeInSql } from './agree.ts'
import { duckdbEngine } from './duckdb.ts'
import type { Engine } from './engine.ts'

const types = {
  boolean: 'BOOLEAN',
  number: 'DOUBLE',
  day: 'DATE',
  choice: 'VARCHAR',
  level: 'VARCHAR',
  set: 'VARCHAR[]',
}

describe(`random regulations and members (seed ${seed})`, () => {
  let engine: Engine
  beforeAll(async () => {
    engine = await duckdbEngine()
    const columns = Object.entries(facts).map(([id, { type }]) => `"${id}" ${types[type]}`)
    await engine.run(`CREATE TABLE members (n INTEGER, ${columns.join(', ')})`)
  })
  afterAll(() => engine.close())

  test('are decided alike by DuckDB and the trace', async () => {
    let pairs = 0
    for (const [index, file] of fc.sample(regulation, { numRuns: cases(1000), seed }).entries()) {
      const members = fc.sample(anyMember, { numRuns: 100, seed: seed + index })
      await agreeInSql(engine, rulesetOf(file), members, file)
      pairs += members.length
    }
    expect(pairs).toBeGreaterThanOrEqual(cases(100_000))
  })
})
