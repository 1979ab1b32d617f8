import { compareRatio, type Ratio, ratio, roundRatio, truncateRatio } from '@neuguong/core'

/** How a figure was cut to its decimals. */
export type Rounding = 'half-up' | 'truncated'

/**
 * Whether an exact number, cut to so many decimals, gives what is stated.
 *
 * @example
 * ```ts
 * cutsTo(ratio(1703, 1000), ratio(17, 10), 1, 'half-up') // => true
 * cutsTo(ratio(176, 100), ratio(17, 10), 1, 'half-up') // => false
 * cutsTo(ratio(176, 100), ratio(17, 10), 1, 'truncated') // => true
 * ```
 */
export function cutsTo(exact: Ratio, stated: Ratio, decimals: number, rounding: Rounding): boolean {
  const cut = rounding === 'truncated' ? truncateRatio : roundRatio
  return compareRatio(cut(exact, decimals), stated) === 0
}

/**
 * Whether so many figures, each cut to the given decimals, can stand for parts of exactly `whole`.
 *
 * Rounded half up, each part lies from half a unit below its figure to *less than* half a unit above it; four figures
 * that fall short by exactly four halves can therefore not add up. Truncated, each lies less than a unit above it.
 *
 * @example
 * ```ts
 * canMakeUp(ratio(9999, 100), { whole: ratio(100), count: 4, decimals: 2, rounding: 'half-up' }) // => true
 * canMakeUp(ratio(9998, 100), { whole: ratio(100), count: 4, decimals: 2, rounding: 'half-up' }) // => false
 * canMakeUp(ratio(9998, 100), { whole: ratio(100), count: 4, decimals: 2, rounding: 'truncated' }) // => true
 * ```
 */
export function canMakeUp(
  sum: Ratio,
  { whole, count, decimals, rounding }: { whole: Ratio; count: number; decimals: number; rounding: Rounding },
): boolean {
  const half = ratio(1n, 2n * 10n ** BigInt(decimals))
  const above = rounding === 'truncated' ? 2 : 1
  const below = rounding === 'truncated' ? 0 : 1
  const away = ratio((whole.n * sum.d - sum.n * whole.d) * half.d, whole.d * sum.d)
  return compareRatio(away, ratio(-count * below)) >= 0 && compareRatio(away, ratio(count * above)) < 0
}
