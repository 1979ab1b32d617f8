import { finding } from '../../language/diagnostic.ts'
import type { Check } from '../check.ts'

/** A target that is due on a day outside all of its phases. */
export const dueOutsidePhase: Check = {
  code: 'due-outside-phase',
  level: 'warning',
  run: ({ regulation: { data, source }, ruleset }) =>
    (data.targets ?? []).flatMap(({ id, due, phase }, index) => {
      const phases = ruleset.phases.filter((candidate) => [phase].flat().includes(candidate.id))
      if (due === undefined || phases.some(({ from, to }) => from <= due && due <= to)) return []
      return [finding('due-outside-phase', source.locate(['targets', index, 'due']), { target: id, due }, 'warning')]
    }),
}
