import { type Diagram, decisionOf } from '../../diagram/diagram.ts'
import { NO, type Node } from '../../diagram/store.ts'
import { finding } from '../../language/diagnostic.ts'
import { byTier, generalRuleOf, ownedBy, takenBy } from '../cover.ts'
import { placeOf } from '../places.ts'
import { check, diagramOf } from '../prove.ts'

/** Of rules tried in order: the later ones that would decide instead, when they all come to the same tier. */
function laterHeirs({ ruleset, rules, algebra }: Diagram, rule: number, owned: Node): readonly number[] | undefined {
  const list = ruleset.tiers.rules
  const heirs: number[] = []
  let left = owned
  for (let later = rule + 1; later < list.length && left !== NO; later++) {
    const node = rules[later] ?? NO
    if (algebra.and(left, node) === NO) continue
    if (list[later]?.tier !== list[rule]?.tier) return undefined
    heirs.push(later)
    left = algebra.and(left, algebra.not(node))
  }
  return left === NO ? heirs : undefined
}

/** Of rules of which one may hold: the others that hold where this one does, when nothing changes without it. */
function otherHeirs(diagram: Diagram, rule: number, owned: Node): readonly number[] | undefined {
  const { ruleset, algebra, rules, decision } = diagram
  const without = decisionOf(
    algebra,
    ruleset.tiers,
    rules.map((node, index) => (index === rule ? NO : node)),
  )
  if (byTier(diagram, without) !== byTier(diagram, decision)) return undefined
  const others = [...rules.keys()].filter((index) => index !== rule && ruleset.tiers.rules[index]?.test)
  return takenBy(diagram, owned, others).by
}

/** The rules that would decide instead of one; `undefined` when anybody's tier would change. */
function heirsOf(diagram: Diagram, rule: number): readonly number[] | undefined {
  const { rules, hitPolicy } = diagram.ruleset.tiers
  const owned = ownedBy(diagram, rule)
  if (owned === NO || !rules[rule]?.test) return undefined
  return hitPolicy === 'first' ? laterHeirs(diagram, rule, owned) : otherHeirs(diagram, rule, owned)
}

/** Rules without which every member would have the tier they have, because others lead to it too. */
export const redundantRule = check('redundant-rule', 'note', (checked, level) => {
  const diagram = diagramOf(checked)
  const { rules } = checked.ruleset.tiers
  return rules.flatMap((rule, at) => {
    const heirs = generalRuleOf(diagram, at) === undefined ? heirsOf(diagram, at) : undefined
    if (!heirs) return []
    const params = { rule: rule.id, tier: rule.tier, by: heirs.flatMap((index) => rules[index]?.id ?? []) }
    return [finding('redundant-rule', placeOf(rule.origin), params, level)]
  })
})
