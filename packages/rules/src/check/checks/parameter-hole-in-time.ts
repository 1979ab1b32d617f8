import { finding } from '../../language/diagnostic.ts'
import type { Check } from '../check.ts'
import { uncovered } from '../period.ts'

/** Days of the whole period in force on which a parameter has no value. */
export const parameterHoleInTime: Check = {
  code: 'parameter-hole-in-time',
  level: 'error',
  run: ({ regulation: { data, source } }) =>
    Object.entries(data.parameters ?? {}).flatMap(([id, { values }]) =>
      uncovered(data.inForce, values).map((hole) =>
        finding('parameter-hole-in-time', source.locate(['parameters', id, 'values']), { parameter: id, ...hole }),
      ),
    ),
}
