import {
  addRatio,
  compareRatio,
  decimalRatio,
  divideRatio,
  multiplyRatio,
  type Ratio,
  ratio,
  ratioText,
  ratioToNumber,
} from '@neuguong/core'

/** An exact number whose numerator and denominator are exact numbers of JavaScript. A denominator of 0 is for what has no end. */
interface Small {
  readonly n: number
  readonly d: number
}

/**
 * An exact number `n / d` with `d >= 0`: in numbers while they hold it, which is nearly always, else in the core's ratios. Nothing is rounded;
 * `1 / 0` and `-1 / 0` are the ends of what has none.
 */
export type Exact = Small | Ratio

/** Below and above every number. */
export const lowest: Exact = { n: -1, d: 0 }
export const highest: Exact = { n: 1, d: 0 }

const isSmall = (value: Exact): value is Small => typeof value.n === 'number'

/** Whether a number is one, and not the end of what has none. */
export const hasEnd = (value: Exact): boolean => value.d !== 0

const toRatio = (value: Exact): Ratio => (isSmall(value) ? ratio(value.n, value.d) : value)

const most = BigInt(Number.MAX_SAFE_INTEGER)

/** A ratio in numbers where they hold it, so that what follows is quick again. */
const fit = (value: Ratio): Exact =>
  value.n <= most && value.n >= -most && value.d <= most ? { n: Number(value.n), d: Number(value.d) } : value

const { isSafeInteger } = Number

/** Powers of ten that the decimals of facts have. */
const powers = Array.from({ length: 10 }, (_, decimals) => 10 ** decimals)

/** The decimal that a number was written as. */
export function exactOf(value: number): Exact {
  if (isSafeInteger(value)) return { n: value + 0, d: 1 }
  for (const power of powers) {
    const n = Math.round(value * power)
    // Of at most fifteen digits only one decimal reads as this number.
    if (n < 1e15 && n > -1e15 && n / power === value) return { n, d: power }
  }
  return fit(decimalRatio(value))
}

/** The sum. Of two without an end both have the same one. */
export function plus(a: Exact, b: Exact): Exact {
  if (a.d === 0) return a
  if (b.d === 0) return b
  if (isSmall(a) && isSmall(b)) {
    const d = a.d === b.d ? a.d : a.d % b.d === 0 ? a.d : b.d % a.d === 0 ? b.d : a.d * b.d
    const [left, right] = [a.n * (d / a.d), b.n * (d / b.d)]
    const n = left + right
    if (isSafeInteger(d) && isSafeInteger(left) && isSafeInteger(right) && isSafeInteger(n)) return { n, d }
  }
  return fit(addRatio(toRatio(a), toRatio(b)))
}

/** The product with a weight that is not 0. */
export function times(a: Exact, weight: Exact): Exact {
  if (a.d === 0) return weight.n > 0 ? a : opposite(a)
  if (isSmall(a) && isSmall(weight)) {
    const [n, d] = [a.n * weight.n, a.d * weight.d]
    if (isSafeInteger(n) && isSafeInteger(d)) return { n: n + 0, d }
  }
  return fit(multiplyRatio(toRatio(a), toRatio(weight)))
}

/** The number with the other sign. */
export const opposite = (a: Exact): Exact => (isSmall(a) ? { n: 0 - a.n, d: a.d } : { n: -a.n, d: a.d })

/** The quotient by a number that is not 0. What is divided by something without an end comes to 0. */
export function over(a: Exact, b: Exact): Exact {
  if (b.d === 0) return { n: 0, d: 1 }
  if (a.d === 0) return b.n > 0 ? a : opposite(a)
  if (isSmall(a) && isSmall(b)) {
    const [n, d] = [a.n * b.d, a.d * b.n]
    if (isSafeInteger(n) && isSafeInteger(d)) return d > 0 ? { n, d } : { n: 0 - n, d: -d }
  }
  return fit(divideRatio(toRatio(a), toRatio(b)) ?? ratio(0))
}

/** The nearest ordinary number. Of small ones it is the correctly rounded quotient, so it never comes in another order than they do. */
export const toNumber = (a: Exact): number => (isSmall(a) ? a.n / a.d : ratioToNumber(a))

/** -1 when `a` is the smaller, 1 when it is the greater, 0 when both are equal. */
export function compareExact(a: Exact, b: Exact): -1 | 0 | 1 {
  if (isSmall(a) && isSmall(b)) {
    const [x, y] = [a.n / a.d, b.n / b.d]
    if (x < y) return -1
    if (x > y) return 1
    // Equal quotients may still be of different numbers.
    const [left, right] = [a.n * b.d, b.n * a.d]
    if (isSafeInteger(left) && isSafeInteger(right)) return left < right ? -1 : left > right ? 1 : 0
  }
  if (a.d === 0) return a.n > 0 ? 1 : -1
  if (b.d === 0) return b.n > 0 ? -1 : 1
  return compareRatio(toRatio(a), toRatio(b))
}

const tens: ReadonlySet<number> = new Set(Array.from({ length: 16 }, (_, decimals) => 10 ** decimals))

/** As text that loses nothing: `67.475`, `2/3`. */
export function exactText(a: Exact): string {
  if (isSmall(a) && tens.has(a.d) && a.n < 1e15 && a.n > -1e15) {
    // A decimal of at most fifteen digits is the shortest that reads as the nearest double.
    const text = String(a.n / a.d)
    if (!text.includes('e')) return text
  }
  return ratioText(toRatio(a))
}
