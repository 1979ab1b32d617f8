import type { Diagram } from '../../diagram/diagram.ts'
import { NO } from '../../diagram/store.ts'
import { finding } from '../../language/diagnostic.ts'
import { generalRuleOf, ownedBy, takenBy } from '../cover.ts'
import { placeOf } from '../places.ts'
import { check, diagramOf } from '../prove.ts'

/** The rules that would decide instead of one, when they all come to its tier; `undefined` when anybody's tier would change. */
function heirsOf(diagram: Diagram, rule: number): readonly number[] | undefined {
  const { rules, hitPolicy } = diagram.ruleset.tiers
  const owned = ownedBy(diagram, rule)
  if (owned === NO || !rules[rule]?.test) return undefined
  const sameTier = (index: number): boolean => rules[index]?.tier === rules[rule]?.tier
  const heirs =
    hitPolicy === 'first'
      ? [...rules.keys()].filter((index) => index > rule)
      : [...rules.keys()].filter((index) => index !== rule && rules[index]?.test && sameTier(index))
  const { by, left } = takenBy(diagram, owned, heirs)
  return left === NO && by.every(sameTier) ? by : undefined
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
