import { SparkSQL, TrinoSQL } from 'dt-sql-parser'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toSql } from '../../src/index.ts'
import { generators, seed } from '../agreement.ts'
import { cases } from '../effort.ts'
import { regulation, rulesetOf } from '../random.ts'
import { agreeInSql, isWideEnough } from './agree.ts'
import { translating } from './translating.ts'

const dialects = [
  ['spark', new SparkSQL()],
  ['trino', new TrinoSQL()],
] as const

describe.for(dialects)(`random regulations in %s (seed ${seed})`, ([dialect, grammar]) => {
  const files = fc.sample(regulation, { numRuns: cases(200), seed })
  const options = { dialect, from: 'members', keys: ['id'] }

  test('are statements of its grammar', () => {
    for (const file of files.slice(0, cases(8))) {
      const { decisions, ddl, quality } = toSql(rulesetOf(file), options)
      for (const sql of [decisions, ddl, quality]) expect(grammar.validate(sql), sql).toEqual([])
    }
  })

  test('mean what the trace says, once translated back to DuckDB', async () => {
    const engine = await translating(dialect)
    let made = ''
    let pairs = 0
    for (const generate of Object.values(generators))
      for (const { file, members } of generate(cases(125), 100)) {
        const ruleset = rulesetOf(file)
        if (!isWideEnough(engine, ruleset)) continue
        const { ddl } = toSql(ruleset, { ...options, dialect: 'duckdb' })
        if (ddl !== made) await engine.run(`DROP TABLE IF EXISTS members; ${ddl}`)
        made = ddl
        await agreeInSql(engine, ruleset, members, file)
        pairs += members.length
      }
    await engine.close()
    expect(pairs).toBeGreaterThanOrEqual(cases(20_000))
  })
})
