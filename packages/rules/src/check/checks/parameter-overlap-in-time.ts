import { finding } from '../../language/diagnostic.ts'
import type { Check } from '../check.ts'
import { shared } from '../period.ts'

/** Days on which a parameter has two values. */
export const parameterOverlapInTime: Check = {
  code: 'parameter-overlap-in-time',
  level: 'error',
  run: ({ regulation: { data, source } }) =>
    Object.entries(data.parameters ?? {}).flatMap(([id, { values }]) =>
      values.flatMap((value, index) =>
        values.slice(0, index).flatMap((earlier) => {
          const days = shared(value, earlier)
          const place = source.locate(['parameters', id, 'values', index])
          return days ? [finding('parameter-overlap-in-time', place, { parameter: id, ...days })] : []
        }),
      ),
    ),
}
