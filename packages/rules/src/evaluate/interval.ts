/** The values that a derived number may still take while inputs are missing; both ends belong to it. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** Every number. */
export const anyNumber: Interval = { low: -Infinity, high: Infinity }

/** The interval of one number. */
export const point = (value: number): Interval => ({ low: value, high: value })

/** Whether a value is an interval and not a known value. */
export const isInterval = (value: unknown): value is Interval =>
  typeof value === 'object' && value !== null && 'low' in value

/** An interval whose ends overflowed against each other (∞ − ∞) says nothing: any number is possible. */
const sound = (interval: Interval): Interval =>
  Number.isNaN(interval.low) || Number.isNaN(interval.high) ? anyNumber : interval

const scale = (weight: number, { low, high }: Interval): Interval =>
  weight === 0
    ? point(0)
    : weight > 0
      ? { low: weight * low, high: weight * high }
      : { low: weight * high, high: weight * low }

/** Sum of weighted intervals. */
export const sumOf = (terms: readonly { readonly weight: number; readonly of: Interval }[]): Interval =>
  sound(
    terms
      .map(({ weight, of }) => scale(weight, of))
      .reduce((sum, term) => ({ low: sum.low + term.low, high: sum.high + term.high }), point(0)),
  )

/** The least, or the greatest, of intervals. */
export const extremeOf = (pick: (...values: number[]) => number, terms: readonly Interval[]): Interval => ({
  low: pick(...terms.map(({ low }) => low)),
  high: pick(...terms.map(({ high }) => high)),
})

/** An interval cut to a range. */
export const clampOf = ({ low, high }: Interval, min: number, max: number): Interval => ({
  low: Math.min(max, Math.max(min, low)),
  high: Math.min(max, Math.max(min, high)),
})

/** Quotient of intervals; any number when the divisor may be zero. */
export function ratioOf(of: Interval, among: Interval): Interval {
  if (among.low <= 0 && among.high >= 0) return anyNumber
  const ends = [of.low / among.low, of.low / among.high, of.high / among.low, of.high / among.high]
  return ends.some(Number.isNaN) ? anyNumber : { low: Math.min(...ends), high: Math.max(...ends) }
}
