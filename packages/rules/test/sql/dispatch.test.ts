import * as fc from 'fast-check'
import { expect } from 'vitest'
import { toSql } from '../../src/index.ts'
import { seed } from '../agreement.ts'
import { cases } from '../effort.ts'
import { manyRules } from '../manyRules.ts'
import { anyMember, rulesetOf } from '../random.ts'
import { agreeInSql } from './agree.ts'
import { onEveryEngine } from './engines.ts'

onEveryEngine(
  `members sent to the rules that their facts leave are decided as by the trace (seed ${seed})`,
  async (engine) => {
    let sent = 0
    for (const [index, file] of fc.sample(manyRules('first'), { numRuns: Math.max(20, cases(60)), seed }).entries()) {
      const ruleset = rulesetOf(file)
      const { ddl, decisions } = toSql(ruleset, { dialect: engine.dialect, from: engine.table, keys: ['id'] })
      if (index === 0) await engine.run(ddl)
      await agreeInSql(engine, ruleset, fc.sample(anyMember, { numRuns: 100, seed: seed + index }), file)
      sent += Number(/WHEN "(?:banDangKy|mucDat|laDangVien)" IS NULL THEN -1/.test(decisions))
    }
    expect(sent).toBeGreaterThan(0)
  },
)
