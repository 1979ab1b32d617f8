import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { toSql } from '../../src/index.ts'
import { seed } from '../agreement.ts'
import { cases } from '../effort.ts'
import { manyRules } from '../manyRules.ts'
import { anyMember, rulesetOf } from '../random.ts'
import { agreeInSql, heldBy } from './agree.ts'
import type { Engine } from './engine.ts'
import { onEveryEngine } from './engines.ts'
import { translating } from './translating.ts'

/** Holds an engine to the trace on members of regulations with many rules. */
async function agree(engine: Engine, hitPolicy: 'first' | 'unique'): Promise<void> {
  let several = 0
  const files = heldBy(engine, fc.sample(manyRules(hitPolicy), { numRuns: Math.max(24, cases(60)), seed }))
  for (const [index, file] of files.entries()) {
    const ruleset = rulesetOf(file)
    const options = { from: engine.table, keys: ['id'] }
    // What is translated back runs on DuckDB.
    const dialect = engine.dialect === 'postgres' ? 'postgres' : 'duckdb'
    if (index === 0) await engine.run(toSql(ruleset, { ...options, dialect }).ddl)
    await agreeInSql(engine, ruleset, fc.sample(anyMember, { numRuns: 100, seed: seed + index }), file)
    several += Number(toSql(ruleset, { ...options, dialect: engine.dialect }).decisions.includes('rules_2'))
  }
  expect(several).toBeGreaterThan(0)
}

for (const hitPolicy of ['first', 'unique'] as const) {
  onEveryEngine(`many rules (${hitPolicy}) are decided as by the trace (seed ${seed})`, (engine) =>
    agree(engine, hitPolicy),
  )

  test.each(['spark', 'trino'] as const)(
    `many rules (${hitPolicy}) in %s, once translated back to DuckDB (seed ${seed})`,
    async (dialect) => {
      const engine = await translating(dialect)
      await agree(engine, hitPolicy)
      await engine.close()
    },
  )
}
