import * as fc from 'fast-check'
import { expect } from 'vitest'
import { toSql } from '../../src/index.ts'
import { seed } from '../agreement.ts'
import { cases } from '../effort.ts'
import { anyMember, regulation, rulesetOf } from '../random.ts'
import { agreeInSql } from './agree.ts'
import { onEveryEngine } from './engines.ts'

const option = fc.constantFrom('khong', 'dat', 'tot', 'xuatSac')
/** What many rules of a regulation require alike: an option of a choice, levels from one up, a truth. */
const keys = fc.array(
  fc.oneof(
    option.map((value) => ({ fact: 'banDangKy', operator: 'equal', value })),
    fc.uniqueArray(option, { minLength: 1 }).map((value) => ({ fact: 'banDangKy', operator: 'in', value })),
    option.map((value) => ({ fact: 'mucDat', operator: 'greaterThan', value })),
    option.map((value) => ({ fact: 'mucDat', operator: 'notEqual', value })),
    fc.boolean().map((value) => ({ fact: 'laDangVien', operator: 'equal', value })),
  ),
  { minLength: 1, maxLength: 3 },
)

type File = { readonly tiers: { readonly hitPolicy: string; readonly rules: readonly { readonly when?: object }[] } }

/** A regulation with so many rules about the same facts that members are sent only to those that their facts leave. */
const manyRules = fc
  .tuple(fc.array(regulation, { minLength: 4, maxLength: 6 }), fc.array(keys, { minLength: 30, maxLength: 30 }))
  .map(([files, required]) => {
    const [first, ...more] = files as readonly File[]
    const rules = more.flatMap(({ tiers }) => tiers.rules.filter(({ when }) => when))
    const keyed = rules.map((rule, index) => ({
      ...rule,
      id: `k${index}`,
      when: { all: [...(required[index] ?? []), rule.when] },
    }))
    return {
      ...first,
      tiers: { ...first?.tiers, hitPolicy: 'first', rules: [...keyed, ...(first?.tiers.rules ?? [])] },
    }
  })

onEveryEngine(
  `members sent to the rules that their facts leave are decided as by the trace (seed ${seed})`,
  async (engine) => {
    let sent = 0
    for (const [index, file] of fc.sample(manyRules, { numRuns: Math.max(20, cases(60)), seed }).entries()) {
      const ruleset = rulesetOf(file)
      const { ddl, decisions } = toSql(ruleset, { dialect: engine.dialect, from: engine.table, keys: ['id'] })
      if (index === 0) await engine.run(ddl)
      await agreeInSql(engine, ruleset, fc.sample(anyMember, { numRuns: 100, seed: seed + index }), file)
      sent += Number(/WHEN "(?:banDangKy|mucDat|laDangVien)" IS NULL THEN -1/.test(decisions))
    }
    expect(sent).toBeGreaterThan(0)
  },
)
