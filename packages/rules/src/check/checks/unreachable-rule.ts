import { NO } from '../../diagram/store.ts'
import { finding } from '../../language/diagnostic.ts'
import { before, generalRuleOf, ownedBy, takenBy } from '../cover.ts'
import { placeOf } from '../places.ts'
import { check, diagramOf } from '../prove.ts'

/** Rules that never decide, with the earlier ones that cover them. A hidden exception is told by `masked-exception`. */
export const unreachableRule = check('unreachable-rule', 'warning', (checked, level) => {
  const diagram = diagramOf(checked)
  const { rules, hitPolicy } = checked.ruleset.tiers
  return rules.flatMap((rule, at) => {
    if (ownedBy(diagram, at) !== NO || generalRuleOf(diagram, at) !== undefined) return []
    const others = hitPolicy === 'first' ? before(at) : [...rules.keys()].filter((index) => index !== at)
    const { by } = takenBy(diagram, diagram.rules[at] ?? NO, others)
    const params = { rule: rule.id, by: by.flatMap((index) => rules[index]?.id ?? []) }
    return [finding('unreachable-rule', placeOf(rule.origin), params, level)]
  })
})
