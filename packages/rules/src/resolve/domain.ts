import type { FactOf } from './ruleset.ts'

/** Whether a number or a day lies in the declared domain of its fact. */
export function inDomain(fact: FactOf, value: string | number | boolean): boolean {
  if (fact.min !== undefined && value < fact.min) return false
  if (fact.max !== undefined && value > fact.max) return false
  return !(fact.integer && !Number.isInteger(value))
}

/** The declared domain of a number or a day in short: `0 … 7`. */
export const domainOf = ({ min, max, options }: FactOf): string =>
  options.length > 0 ? options.map(({ id }) => id).join(', ') : `${min ?? '−∞'} … ${max ?? '+∞'}`
