import { TRUE } from '../../evaluate/truth.ts'
import { finding } from '../../language/diagnostic.ts'
import { placeOf } from '../places.ts'
import { check, groupsDiagramOf, personOf } from '../prove.ts'

/** Members who belong to two subject groups at once: a regulation says nowhere which of the two has precedence. */
export const groupOverlap = check('group-overlap', 'note', (checked, level) => {
  const { groups } = checked.ruleset
  if (groups.length < 2) return []
  const diagram = groupsDiagramOf(checked)
  return groups.flatMap((second, at) =>
    groups.slice(0, at).flatMap((first, before) => {
      const both = diagram.algebra.and(diagram.groups[before] ?? 0, diagram.groups[at] ?? 0)
      const person = personOf(diagram, both, (evaluation) =>
        [before, at].every((index) => evaluation.groups[index]?.truth === TRUE),
      )
      if (!person) return []
      return [finding('group-overlap', placeOf(second.origin), { first: first.id, second: second.id, person }, level)]
    }),
  )
})
