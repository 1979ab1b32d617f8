import type { Diagram } from '../diagram/diagram.ts'
import { NO, type Node, YES } from '../diagram/store.ts'

const owned = new WeakMap<Diagram, Map<number, Node>>()

/** The members for whom a rule decides; under `unique`, for whom it holds (the rule for the rest: for whom it is left). */
export function ownedBy(diagram: Diagram, rule: number): Node {
  const { ruleset, rules, algebra, decision } = diagram
  if (ruleset.tiers.hitPolicy === 'unique' && ruleset.tiers.rules[rule]?.test) return rules[rule] ?? NO
  const known = owned.get(diagram) ?? new Map<number, Node>()
  owned.set(diagram, known)
  const node = known.get(rule) ?? algebra.map(decision, (leaf) => (leaf === rule ? YES : NO))
  known.set(rule, node)
  return node
}

/** Which of some rules take the members of a node among them, each in turn what those before it left; and what all of them leave. */
export function takenBy({ rules, algebra }: Diagram, node: Node, candidates: readonly number[]) {
  const { and, not } = algebra
  const by: number[] = []
  let left = node
  for (const candidate of candidates) {
    const rule = rules[candidate] ?? NO
    if (and(left, rule) === NO) continue
    by.push(candidate)
    left = and(left, not(rule))
  }
  return { by, left }
}

/** The decision by tier: where rules with one outcome decide is one leaf. */
export function byTier({ ruleset, algebra }: Diagram, decision: Node): Node {
  const { rules } = ruleset.tiers
  const tiers = [...new Set(rules.map(({ tier }) => tier))]
  return algebra.map(decision, (leaf) =>
    leaf < rules.length ? tiers.indexOf(rules[leaf]?.tier ?? '') : leaf + tiers.length,
  )
}

/** The rules before a rule. */
export const before = (rule: number): readonly number[] => Array.from({ length: rule }, (_, index) => index)

/**
 * The earlier rule with another outcome of which a later rule is a strictly special case: whoever wrote the later one meant an
 * exception, and it never takes effect.
 */
export function generalRuleOf({ ruleset, rules, algebra }: Diagram, rule: number): number | undefined {
  const list = ruleset.tiers.rules
  const node = rules[rule] ?? NO
  if (ruleset.tiers.hitPolicy !== 'first' || !list[rule]?.test || node === NO) return undefined
  return before(rule).find((earlier) => {
    const general = rules[earlier] ?? NO
    return general !== node && list[earlier]?.tier !== list[rule]?.tier && algebra.and(node, general) === node
  })
}
