import { tidyText } from '../text/space.ts'
import { type Ratio, ratio } from './ratio.ts'
import { roundRatio } from './round.ts'

/** Whole part plain or in dot groups of three, then perhaps a comma and decimals. */
const vietnameseNumber = /^([-\u2212+]?)(\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/

/** Longer digit strings are not figures of a report; reading them would only cost time. */
const longestNumber = 40

/**
 * Reads a number the Vietnamese way: comma before the decimals, dots between thousands, leading zeros allowed
 * (`05` counts five). Spaces around it are ignored.
 *
 * A dot that does not part groups of three (`1.5`, `12.34`) is refused and not guessed at, and so is anything longer
 * than 40 characters.
 *
 * @returns the exact number, or `undefined` when the text is no such number.
 *
 * @example
 * ```ts
 * parseNumber('33.509') // => { n: 33509n, d: 1n }
 * parseNumber('0,60') // => { n: 3n, d: 5n }
 * parseNumber('1.5') // => undefined
 * ```
 */
export function parseNumber(text: string): Ratio | undefined {
  const tidy = tidyText(text)
  const match = tidy.length <= longestNumber ? vietnameseNumber.exec(tidy) : null
  if (!match) return undefined
  const [, sign = '', whole = '', decimals = ''] = match
  const digits = BigInt(whole.replaceAll('.', '') + decimals)
  return ratio(sign === '' || sign === '+' ? digits : -digits, 10n ** BigInt(decimals.length))
}

/**
 * How many decimals a number is written with: `0,60` has two, though it equals `0,6`.
 *
 * @example
 * ```ts
 * countDecimals('0,60') // => 2
 * countDecimals('33.509') // => 0
 * ```
 */
export function countDecimals(text: string): number {
  return /,(\d+)/.exec(text)?.[1]?.length ?? 0
}

const groupThousands = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, '.')

/**
 * Prints a number the Vietnamese way, rounded half away from zero to exactly so many decimals.
 *
 * @throws RangeError when `decimals` is negative or not whole.
 *
 * @example
 * ```ts
 * formatNumber(ratio(33509), { decimals: 0 }) // => '33.509'
 * formatNumber(ratio(3, 5), { decimals: 2 }) // => '0,60'
 * ```
 */
export function formatNumber(value: Ratio, { decimals }: { readonly decimals: number }): string {
  const rounded = roundRatio(value, decimals)
  const scaled = (rounded.n * 10n ** BigInt(decimals)) / rounded.d
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(decimals + 1, '0')
  const whole = groupThousands(digits.slice(0, digits.length - decimals))
  const fraction = decimals === 0 ? '' : `,${digits.slice(-decimals)}`
  return `${scaled < 0n ? '-' : ''}${whole}${fraction}`
}
