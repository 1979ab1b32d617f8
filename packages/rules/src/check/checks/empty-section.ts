import { finding } from '../../language/diagnostic.ts'
import type { Check } from '../check.ts'

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0

/** A section with nothing in it, such as `"removes": []`. */
export const emptySection: Check = {
  code: 'empty-section',
  level: 'note',
  run: ({ regulation: { data, source } }) =>
    Object.entries(data).flatMap(([key, value]) =>
      isEmpty(value) ? [finding('empty-section', source.locate([key], 'key'), { key }, 'note')] : [],
    ),
}
