/**
 * An exact number: `n / d` in lowest terms with `d > 0`, so equal numbers are deeply equal.
 *
 * `2/3 trở lên` is not 0.67, and `0,60%` has no exact binary form; limits are therefore compared as integers.
 */
export interface Ratio {
  readonly n: bigint
  readonly d: bigint
}

function commonDivisor(a: bigint, b: bigint): bigint {
  let [big, small] = [a, b]
  while (small !== 0n) [big, small] = [small, big % small]
  return big < 0n ? -big : big
}

/**
 * Makes the exact number `n / d`; `d` is 1 when left out.
 *
 * @throws RangeError when `d` is zero or a number is not whole: a bug of the caller, never of the data.
 *
 * @example
 * ```ts
 * ratio(4, 6) // => { n: 2n, d: 3n }
 * ratio(85) // => { n: 85n, d: 1n }
 * ```
 */
export function ratio(n: bigint | number, d: bigint | number = 1n): Ratio {
  const [top, bottom] = [BigInt(n), BigInt(d)]
  if (bottom === 0n) throw new RangeError('a ratio needs a denominator other than zero')
  const divisor = commonDivisor(top, bottom) * (bottom < 0n ? -1n : 1n)
  return { n: top / divisor, d: bottom / divisor }
}

/**
 * The exact sum.
 *
 * @example
 * ```ts
 * addRatio(ratio(1, 2), ratio(1, 3)) // => { n: 5n, d: 6n }
 * ```
 */
export function addRatio(a: Ratio, b: Ratio): Ratio {
  return ratio(a.n * b.d + b.n * a.d, a.d * b.d)
}

/**
 * The exact difference `a - b`.
 *
 * @example
 * ```ts
 * subtractRatio(ratio(1, 2), ratio(1, 3)) // => { n: 1n, d: 6n }
 * ```
 */
export function subtractRatio(a: Ratio, b: Ratio): Ratio {
  return ratio(a.n * b.d - b.n * a.d, a.d * b.d)
}

/**
 * The exact product.
 *
 * @example
 * ```ts
 * multiplyRatio(ratio(3, 10), ratio(1, 2)) // => { n: 3n, d: 20n }
 * ```
 */
export function multiplyRatio(a: Ratio, b: Ratio): Ratio {
  return ratio(a.n * b.n, a.d * b.d)
}

/**
 * The exact quotient `a / b`, or `undefined` when `b` is zero: a rate over nobody is no rate.
 *
 * @example
 * ```ts
 * divideRatio(ratio(516), ratio(520)) // => { n: 129n, d: 130n }
 * divideRatio(ratio(0), ratio(0)) // => undefined
 * ```
 */
export function divideRatio(a: Ratio, b: Ratio): Ratio | undefined {
  return b.n === 0n ? undefined : ratio(a.n * b.d, a.d * b.n)
}

/**
 * -1 when `a` is the smaller, 1 when it is the greater, 0 when both are equal; fit for `sort`.
 *
 * @example
 * ```ts
 * compareRatio(ratio(67, 100), ratio(2, 3)) // => 1
 * ```
 */
export function compareRatio(a: Ratio, b: Ratio): -1 | 0 | 1 {
  const difference = a.n * b.d - b.n * a.d
  if (difference === 0n) return 0
  return difference < 0n ? -1 : 1
}

/**
 * The exact mean, or `undefined` of an empty list.
 *
 * @example
 * ```ts
 * meanRatio([ratio(1), ratio(2)]) // => { n: 3n, d: 2n }
 * meanRatio([]) // => undefined
 * ```
 */
export function meanRatio(list: readonly Ratio[]): Ratio | undefined {
  return divideRatio(list.reduce(addRatio, ratio(0)), ratio(list.length))
}

/**
 * The nearest ordinary number, for charts and databases; limits are compared with {@link compareRatio}.
 *
 * @example
 * ```ts
 * ratioToNumber(ratio(3, 4)) // => 0.75
 * ```
 */
export function ratioToNumber(value: Ratio): number {
  return Number(value.n) / Number(value.d)
}
