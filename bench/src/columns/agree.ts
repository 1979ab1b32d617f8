import { compileColumns, conclusionsOf, isPossible, outcomes, trace } from '@neuguong/rules'
import { member } from '../workload/members.ts'
import { rulesetOf } from '../workload/regulation.ts'
import type { Size } from '../workload/ruleSets.ts'
import { columnsOf } from './columns.ts'

/** Holds the column form to our reference: outcome, rule and what is still possible, member by member. */
export function columnDisagreements(size: Size, rows: number) {
  const ruleset = rulesetOf(size)
  const decided = compileColumns(ruleset).decide(columnsOf(rows))
  const conclusions = conclusionsOf(ruleset.tiers)
  return Array.from({ length: rows }, (_, id) => id).flatMap((id) => {
    const { outcome, rule, possible } = trace(ruleset, member(id)).decision
    const found = {
      outcome: outcomes[decided.outcome[id] ?? -1],
      rule: ruleset.tiers.rules[decided.rule[id] ?? -1]?.id ?? null,
      possible: conclusions.filter((_, conclusion) => isPossible(decided, id, conclusion)),
    }
    const wanted = { outcome, rule, possible }
    return JSON.stringify(found) === JSON.stringify(wanted) ? [] : [{ id, found, wanted }]
  })
}
