import type { Decision } from '../evaluate/decision.ts'
import type { Facts } from '../language/value.ts'
import type { Ruleset } from '../resolve/ruleset.ts'
import { follower, prepare } from './follow.ts'
import { missingFinder } from './missing.ts'
import { rowReader } from './readRow.ts'

/** Decides members one after another: the same answers as `evaluate`, without an engine, promises or a trace. */
export type Decide = (facts: Facts) => Decision

/**
 * Compiles a ruleset for many members. What the rules ask is laid out as one table beforehand, so that a member is decided by a few
 * look-ups, whatever the number of rules; where a fact that is asked for is missing, what is left of the rules is decided by Kleene's
 * logic, and where many members come the table grows. No code is generated, so it runs under a strict content security policy. Decisions
 * that are equal may be one frozen object.
 *
 * @param ruleset - from `resolve`
 * @returns a function from facts to a decision; it keeps nothing of a member
 */
export function compile(ruleset: Ruleset): Decide {
  const prepared = prepare(ruleset)
  const { slots, computed, read } = rowReader(ruleset, prepared.layout)
  const { layout, conditions, conclusions, follow, standing, member } = follower(ruleset, prepared, (all) =>
    computed?.unpack(all),
  )
  const { decisions } = conclusions
  const findMissing = missingFinder(ruleset, layout, conditions, computed)
  const withMissing = ({ outcome, tier, possible, rule, authority }: Decision): Decision => {
    const missing = findMissing(standing(slots, 0).possible, member)
    return { outcome, tier, possible, missing, rule, authority }
  }
  return (facts) => {
    read(facts)
    const decision = decisions[follow(slots, 0)] as Decision
    return decision.outcome === 'undecided' ? withMissing(decision) : decision
  }
}
