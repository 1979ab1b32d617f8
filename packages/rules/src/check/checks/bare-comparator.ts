import { parseThreshold } from '@neuguong/core'
import { finding } from '../../language/diagnostic.ts'
import type { Check } from '../check.ts'

/** Of "100%" both readings mean the same: nothing is above it. */
const whole = '1'

/** A threshold that does not say how it is compared, and a comparator that nobody put on record as a reading. */
export const bareComparator: Check = {
  code: 'bare-comparator',
  level: 'warning',
  run: ({ regulation: { data, source } }) =>
    (data.targets ?? []).flatMap(({ id, threshold, comparator }, index) => {
      const { comparator: stated, value } = parseThreshold(threshold) ?? {}
      if (typeof comparator !== 'string' || stated || value === whole) return []
      const place = source.locate(['targets', index, 'comparator'])
      return [finding('bare-comparator', place, { target: id, threshold }, 'warning')]
    }),
}
