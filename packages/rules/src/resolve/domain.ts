import { gridOf, stepOf } from './grid.ts'
import type { FactOf } from './ruleset.ts'

/** Whether a number or a day lies in the declared domain of its fact, as it is written. */
export function inDomain(fact: FactOf, value: string | number | boolean): boolean {
  if (fact.min !== undefined && value < fact.min) return false
  if (fact.max !== undefined && value > fact.max) return false
  return typeof value !== 'number' || fact.type !== 'number' || stepOf(gridOf(fact), value) !== undefined
}

/** The second value of numbers that say how many decimals they have, which shows them. */
function secondOf({ min, integer, decimals }: FactOf): string {
  const stated = decimals ?? (integer ? 0 : undefined)
  if (stated === undefined || typeof min !== 'number') return ''
  return `, ${(min + 10 ** -stated).toFixed(stated)},`
}

/**
 * The declared domain in short: `0 … 7` of numbers and days, `0, 1, … 7` of whole numbers, `0, 0.1, … 10` of numbers with one decimal, the
 * options of everything else. An open end of a number is as far as such numbers are read.
 */
export function domainOf(fact: FactOf): string {
  const { type, min, max, options } = fact
  if (options.length > 0) return options.map(({ id }) => id).join(', ')
  if (type !== 'number') return `${min ?? '−∞'} … ${max ?? '+∞'}`
  const { least, greatest, power } = gridOf(fact)
  return `${min ?? `> ${(least - 1) / power}`}${secondOf(fact)} … ${max ?? `< ${(greatest + 1) / power}`}`
}
