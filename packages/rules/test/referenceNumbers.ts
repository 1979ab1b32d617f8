/** A fraction of whole numbers; a denominator of 0 is for what has no end, above or below. */
export interface Fraction {
  readonly n: bigint
  readonly d: bigint
}

export const endless = (sign: 1n | -1n): Fraction => ({ n: sign, d: 0n })

/** The decimal that a number is written as. */
export function fraction(value: number): Fraction {
  const [mantissa = '', exponent = '0'] = String(value).split('e')
  const [whole = '', decimals = ''] = mantissa.split('.')
  const [n, power] = [BigInt(whole + decimals), Number(exponent) - decimals.length]
  return power < 0 ? { n, d: 10n ** BigInt(-power) } : { n: n * 10n ** BigInt(power), d: 1n }
}

const sign = (n: bigint): bigint => (n > 0n ? 1n : n < 0n ? -1n : 0n)

/** Whether one number is below another. */
export const below = (a: Fraction, b: Fraction): boolean =>
  a.d === 0n || b.d === 0n ? sign(a.d === 0n ? a.n : 0n) < sign(b.d === 0n ? b.n : 0n) : a.n * b.d < b.n * a.d

export const add = (a: Fraction, b: Fraction): Fraction =>
  a.d === 0n ? a : b.d === 0n ? b : { n: a.n * b.d + b.n * a.d, d: a.d * b.d }

export const multiply = (a: Fraction, b: Fraction): Fraction =>
  a.d === 0n ? endless(a.n * sign(b.n) > 0n ? 1n : -1n) : { n: a.n * b.n, d: a.d * b.d }

/** A quotient; of two numbers without end there is none. */
export function divide(a: Fraction, b: Fraction): Fraction | undefined {
  if (b.d === 0n) return a.d === 0n ? undefined : { n: 0n, d: 1n }
  return b.n === 0n ? undefined : multiply(a, b.n < 0n ? { n: -b.d, d: -b.n } : { n: b.d, d: b.n })
}

/** Rounded to so many decimals, a half away from zero. */
export function rounded({ n, d }: Fraction, decimals: number): Fraction {
  const power = 10n ** BigInt(decimals)
  const size = (2n * (n < 0n ? -n : n) * power + d) / (2n * d)
  return { n: n < 0n ? -size : size, d: power }
}
