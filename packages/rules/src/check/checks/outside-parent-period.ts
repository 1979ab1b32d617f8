import { finding } from '../../language/diagnostic.ts'
import type { Check } from '../check.ts'
import { uncovered } from '../period.ts'

/** Days on which the regulation is in force and what it implements is not. */
export const outsideParentPeriod: Check = {
  code: 'outside-parent-period',
  level: 'warning',
  run: ({ regulation: { data, source }, layers }) =>
    (data.implements ?? []).flatMap((id, index) => {
      const parent = layers.find((layer) => layer.data.id === id)
      const holes = parent ? uncovered(data.inForce, [parent.data.inForce]) : []
      return holes.map((hole) =>
        finding('outside-parent-period', source.locate(['implements', index]), { parent: id, ...hole }, 'warning'),
      )
    }),
}
