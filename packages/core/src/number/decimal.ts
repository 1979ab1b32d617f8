import { type Ratio, ratio } from './ratio.ts'

const written = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/

/**
 * The decimal that a number was written as: of all that read as this number the shortest. What programs add in binary
 * fractions stays what it is, `0.1 + 0.2` is `0,30000000000000004`.
 *
 * @throws RangeError when the number is not finite
 *
 * @example
 * ```ts
 * decimalRatio(0.1) // => { n: 1n, d: 10n }
 * decimalRatio(-67.475) // => { n: -2699n, d: 40n }
 * ```
 */
export function decimalRatio(value: number): Ratio {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = written.exec(String(value)) ?? []
  if (whole === '') throw new RangeError(`${value} is no decimal`)
  const digits = BigInt(sign + whole + fraction)
  const places = fraction.length - Number(exponent)
  return places < 0 ? ratio(digits * 10n ** BigInt(-places)) : ratio(digits, 10n ** BigInt(places))
}

/** How often a prime divides a number, and what is left of it. */
function without(prime: bigint, number: bigint): readonly [times: number, rest: bigint] {
  let [times, rest] = [0, number]
  for (; rest % prime === 0n; rest /= prime) times++
  return [times, rest]
}

/**
 * How many decimals write the number in full, or `undefined` when no number of them does, as of two thirds.
 *
 * @example
 * ```ts
 * decimalsOf(ratio(2699, 40)) // => 3
 * decimalsOf(ratio(2, 3)) // => undefined
 * ```
 */
export function decimalsOf({ d }: Ratio): number | undefined {
  const [twos, odd] = without(2n, d)
  const [fives, rest] = without(5n, odd)
  return rest === 1n ? Math.max(twos, fives) : undefined
}

/**
 * The number as text that loses nothing: a decimal where there is one, else a fraction. Results carry exact numbers so, because
 * JSON has no others.
 *
 * @example
 * ```ts
 * ratioText(ratio(2699, 40)) // => '67.475'
 * ratioText(ratio(2, 3)) // => '2/3'
 * ```
 */
export function ratioText(value: Ratio): string {
  const decimals = decimalsOf(value)
  if (decimals === undefined) return `${value.n}/${value.d}`
  const digits = String((value.n * 10n ** BigInt(decimals)) / value.d)
  if (decimals === 0) return digits
  const [sign, figures] = digits.startsWith('-') ? ['-', digits.slice(1)] : ['', digits]
  const padded = figures.padStart(decimals + 1, '0')
  return `${sign}${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`
}

const decimalText = /^(-?\d+)(?:\.(\d+))?$/
const fractionText = /^(-?\d+)\/([1-9]\d*)$/

/**
 * Reads what {@link ratioText} wrote.
 *
 * @returns the number, or `undefined` when the text is none
 *
 * @example
 * ```ts
 * parseRatioText('67.475') // => { n: 2699n, d: 40n }
 * parseRatioText('2/3') // => { n: 2n, d: 3n }
 * parseRatioText('67,475') // => undefined
 * ```
 */
export function parseRatioText(text: string): Ratio | undefined {
  const [, n, d] = fractionText.exec(text) ?? []
  if (n !== undefined && d !== undefined) return ratio(BigInt(n), BigInt(d))
  const [, whole, fraction = ''] = decimalText.exec(text) ?? []
  return whole === undefined ? undefined : ratio(BigInt(whole + fraction), 10n ** BigInt(fraction.length))
}
