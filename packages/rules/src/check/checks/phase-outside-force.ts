import { finding } from '../../language/diagnostic.ts'
import type { Check } from '../check.ts'
import { uncovered } from '../period.ts'

/** Days of a phase on which the regulation is not in force. */
export const phaseOutsideForce: Check = {
  code: 'phase-outside-force',
  level: 'warning',
  run: ({ regulation: { data, source } }) =>
    (data.phases ?? []).flatMap((phase, index) =>
      uncovered(phase, [data.inForce]).map((days) =>
        finding('phase-outside-force', source.locate(['phases', index]), { phase: phase.id, ...days }, 'warning'),
      ),
    ),
}
