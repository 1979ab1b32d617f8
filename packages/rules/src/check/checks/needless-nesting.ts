import { finding } from '../../language/diagnostic.ts'
import type { Check } from '../check.ts'
import { walk } from '../written.ts'

/** The key of a list of conditions with one part only. */
function loneKey(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  return ['all', 'any'].find((key) => {
    const parts = (value as Record<string, unknown>)[key]
    return Array.isArray(parts) && parts.length === 1
  })
}

/** `all` or `any` around a single condition. */
export const needlessNesting: Check = {
  code: 'needless-nesting',
  level: 'note',
  run: ({ regulation: { data, source } }) => {
    const found: ReturnType<Check['run']>[number][] = []
    walk(data, (value, path) => {
      const key = loneKey(value)
      if (key !== undefined) found.push(finding('needless-nesting', source.locate(path), { key }, 'note'))
    })
    return found
  },
}
