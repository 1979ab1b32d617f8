import { NO, type Node } from '../../diagram/store.ts'
import { TRUE } from '../../evaluate/truth.ts'
import { finding } from '../../language/diagnostic.ts'
import { ownedBy } from '../cover.ts'
import { placeOf } from '../places.ts'
import { check, diagramOf, personOf } from '../prove.ts'

/** Two rules with different outcomes hold for a member, and only their order decides which of the two applies. */
export const overlap = check('overlap', 'note', (checked, level) => {
  const { rules, hitPolicy } = checked.ruleset.tiers
  if (hitPolicy !== 'first') return []
  const diagram = diagramOf(checked)
  const { and } = diagram.algebra
  return rules.flatMap((first, before) => {
    const owned = ownedBy(diagram, before)
    return rules.slice(before + 1).flatMap((second, index) => {
      if (!second.test || second.tier === first.tier) return []
      const at = before + 1 + index
      const both: Node = and(owned, diagram.rules[at] ?? NO)
      const person = personOf(
        diagram,
        both,
        (evaluation) => evaluation.decision.rule === first.id && evaluation.rules[at]?.truth === TRUE,
      )
      if (!person) return []
      const params = { first: first.id, second: second.id, tier: first.tier, otherTier: second.tier, person }
      return [finding('overlap', placeOf(second.origin), params, level)]
    })
  })
})
