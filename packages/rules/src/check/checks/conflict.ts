import { NO } from '../../diagram/store.ts'
import { TRUE } from '../../evaluate/truth.ts'
import { finding } from '../../language/diagnostic.ts'
import { placeOf } from '../places.ts'
import { check, diagramOf, personOf } from '../prove.ts'

/** Where at most one conclusion may hold: two rules with different outcomes that hold for one member. */
export const conflict = check('conflict', 'error', (checked, level) => {
  const { rules, hitPolicy } = checked.ruleset.tiers
  if (hitPolicy !== 'unique') return []
  const diagram = diagramOf(checked)
  return rules.flatMap((second, at) =>
    rules.slice(0, at).flatMap((first, before) => {
      if (!first.test || !second.test || first.tier === second.tier) return []
      const both = diagram.algebra.and(diagram.rules[before] ?? NO, diagram.rules[at] ?? NO)
      const person = personOf(diagram, both, (evaluation) =>
        [before, at].every((index) => evaluation.rules[index]?.truth === TRUE),
      )
      if (!person) return []
      const params = { first: first.id, second: second.id, tier: first.tier, otherTier: second.tier, person }
      return [finding('conflict', placeOf(second.origin), params, person.confirmed ? level : 'warning')]
    }),
  )
})
