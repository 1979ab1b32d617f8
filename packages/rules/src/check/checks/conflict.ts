import type { Diagram } from '../../diagram/diagram.ts'
import { NO, type Node } from '../../diagram/store.ts'
import { trace } from '../../evaluate/trace.ts'
import { TRUE } from '../../evaluate/truth.ts'
import { finding } from '../../language/diagnostic.ts'
import type { Checked } from '../check.ts'
import { placeOf } from '../places.ts'
import { check, personOf, testsDiagram } from '../prove.ts'

/** Where two rules both hold: in the whole diagram, or in one of the two alone where the whole is too large. */
function bothIn({ diagram: whole, ruleset }: Checked, one: number, other: number): readonly [Diagram, Node] {
  const tests = [one, other].flatMap((index) => ruleset.tiers.rules[index]?.test ?? [])
  const diagram = whole ?? testsDiagram(ruleset, tests)
  const [a = NO, b = NO] = whole ? [whole.rules[one], whole.rules[other]] : diagram.groups
  return [diagram, diagram.algebra.and(a, b)]
}

/** Where at most one conclusion may hold: two rules with different outcomes that hold for one member. */
export const conflict = check('conflict', 'error', (checked, level) => {
  const { rules, hitPolicy } = checked.ruleset.tiers
  if (hitPolicy !== 'unique') return []
  return rules.flatMap((second, at) =>
    rules.slice(0, at).flatMap((first, before) => {
      if (!first.test || !second.test || first.tier === second.tier) return []
      const [diagram, both] = bothIn(checked, before, at)
      const person = personOf(diagram, both, (_, facts) => {
        const evaluation = trace(checked.ruleset, facts)
        return [before, at].every((index) => evaluation.rules[index]?.truth === TRUE)
      })
      if (!person) return []
      const params = { first: first.id, second: second.id, tier: first.tier, otherTier: second.tier, person }
      return [finding('conflict', placeOf(second.origin), params, person.confirmed ? level : 'warning')]
    }),
  )
})
