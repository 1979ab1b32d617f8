import type { FactOf } from './ruleset.ts'

/** Whether a number or a day lies in the declared domain of its fact. */
export function inDomain(fact: FactOf, value: string | number | boolean): boolean {
  if (fact.min !== undefined && value < fact.min) return false
  if (fact.max !== undefined && value > fact.max) return false
  return !(fact.integer && !Number.isInteger(value))
}

/** The declared domain in short: `0 … 7` of numbers and days, `0, 1, … 7` of whole numbers, the options of everything else. */
export function domainOf({ min, max, options, integer }: FactOf): string {
  if (options.length > 0) return options.map(({ id }) => id).join(', ')
  const next = integer && typeof min === 'number' ? `, ${min + 1},` : ''
  return `${min ?? '−∞'}${next} … ${max ?? '+∞'}`
}
