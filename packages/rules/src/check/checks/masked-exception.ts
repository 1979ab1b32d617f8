import { NO } from '../../diagram/store.ts'
import { TRUE } from '../../evaluate/truth.ts'
import { finding } from '../../language/diagnostic.ts'
import { generalRuleOf } from '../cover.ts'
import { placeOf } from '../places.ts'
import { check, diagramOf, personOf } from '../prove.ts'

/** A rule that is a special case of an earlier one with another outcome: meant as its exception, but tried too late. */
export const maskedException = check('masked-exception', 'warning', (checked, level) => {
  const diagram = diagramOf(checked)
  const { rules } = checked.ruleset.tiers
  return rules.flatMap((rule, at) => {
    const general = rules[generalRuleOf(diagram, at) ?? -1]
    const person =
      general &&
      personOf(
        diagram,
        diagram.rules[at] ?? NO,
        (evaluation) => evaluation.rules[at]?.truth === TRUE && evaluation.decision.rule !== rule.id,
      )
    if (!person) return []
    const params = { rule: rule.id, general: general.id, tier: rule.tier, generalTier: general.tier, person }
    return [finding('masked-exception', placeOf(rule.origin), params, level)]
  })
})
