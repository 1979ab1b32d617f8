import * as fc from 'fast-check'
import { expect } from 'vitest'
import { toSql } from '../../src/index.ts'
import { seed } from '../agreement.ts'
import { cases } from '../effort.ts'
import { manyRules } from '../manyRules.ts'
import { anyMember, rulesetOf } from '../random.ts'
import { agreeInSql } from './agree.ts'
import { onEveryEngine } from './engines.ts'

for (const hitPolicy of ['first', 'unique'] as const)
  onEveryEngine(`many rules (${hitPolicy}) are decided as by the trace (seed ${seed})`, async (engine) => {
    let several = 0
    const files = fc.sample(manyRules(hitPolicy), { numRuns: Math.max(8, cases(60)), seed })
    for (const [index, file] of files.entries()) {
      const ruleset = rulesetOf(file)
      const { ddl, decisions } = toSql(ruleset, { dialect: engine.dialect, from: engine.table, keys: ['id'] })
      if (index === 0) await engine.run(ddl)
      await agreeInSql(engine, ruleset, fc.sample(anyMember, { numRuns: 100, seed: seed + index }), file)
      several += Number(decisions.includes('rules_2'))
    }
    expect(several).toBeGreaterThan(0)
  })
