import { type Diagnostic, finding } from '../../language/diagnostic.ts'
import type { Check } from '../check.ts'
import { walk } from '../written.ts'

const isPeriod = (value: unknown): value is { readonly from: string; readonly to: string } =>
  typeof value === 'object' &&
  value !== null &&
  'from' in value &&
  'to' in value &&
  typeof value.from === 'string' &&
  typeof value.to === 'string'

/** A period that ends before it begins. */
export const reversedRange: Check = {
  code: 'reversed-range',
  level: 'error',
  run: ({ regulation: { data, source } }) => {
    const found: Diagnostic[] = []
    walk(data, (value, path) => {
      if (!isPeriod(value) || value.from <= value.to) return
      found.push(finding('reversed-range', source.locate([...path, 'to']), { from: value.from, to: value.to }))
    })
    return found
  },
}
