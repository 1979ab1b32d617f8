import { type Ratio, ratio } from './ratio.ts'

const scaleOf = (decimals: number): bigint => 10n ** BigInt(decimals)

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value)

/**
 * The number rounded to so many decimals, a half going away from zero (`0,5` to `1`), as reports round.
 *
 * @throws RangeError when `decimals` is negative or not whole.
 *
 * @example
 * ```ts
 * roundRatio(ratio(1, 3), 2) // => { n: 33n, d: 100n }
 * roundRatio(ratio(1, 2), 0) // => { n: 1n, d: 1n }
 * ```
 */
export function roundRatio(value: Ratio, decimals: number): Ratio {
  const scale = scaleOf(decimals)
  const steps = (2n * magnitude(value.n) * scale + value.d) / (2n * value.d)
  return ratio(value.n < 0n ? -steps : steps, scale)
}

/**
 * The number cut off after so many decimals. Some reports cut where others round, and their parts then add up to
 * less than a whole (15-KH/TU, I).
 *
 * @throws RangeError when `decimals` is negative or not whole.
 *
 * @example
 * ```ts
 * truncateRatio(ratio(2, 3), 2) // => { n: 33n, d: 50n }
 * ```
 */
export function truncateRatio(value: Ratio, decimals: number): Ratio {
  const scale = scaleOf(decimals)
  return ratio((value.n * scale) / value.d, scale)
}
