import { compareExact, type Exact, exactOf, exactText, hasEnd, highest, lowest, over, plus, times } from './exact.ts'

/** The values that a derived number may still take while inputs are missing; both ends belong to it. Of one that is known they are equal. */
export interface Interval {
  readonly low: Exact
  readonly high: Exact
}

/** Every number. */
export const anyNumber: Interval = { low: lowest, high: highest }

/** The interval of one number. */
export const pointOf = (value: Exact): Interval => ({ low: value, high: value })

/** The interval of one number, as it is written. */
export const point = (value: number): Interval => pointOf(exactOf(value))

/** Whether a value is an interval and not a known value. */
export const isInterval = (value: unknown): value is Interval =>
  typeof value === 'object' && value !== null && 'low' in value

/** Whether nothing is open: the interval of one number. */
export const isSettled = ({ low, high }: Interval): boolean => low === high || compareExact(low, high) === 0

const scale = (weight: Exact, interval: Interval): Interval => {
  if (weight.n === weight.d) return interval
  const [a, b] = [times(interval.low, weight), times(interval.high, weight)]
  return weight.n > 0 ? { low: a, high: b } : { low: b, high: a }
}

/** A number of a sum, and what it is multiplied with. */
export interface Weighted {
  readonly weight: Exact
  readonly of: Interval
}

/** Sum of weighted intervals; one with weight nought does not count, whatever it is. */
export function sumOf(terms: readonly Weighted[]): Interval {
  let sum = point(0)
  for (const { weight, of } of terms) {
    if (weight.n === 0 || weight.n === 0n) continue
    const { low, high } = scale(weight, of)
    const from = plus(sum.low, low)
    sum = { low: from, high: sum.low === sum.high && low === high ? from : plus(sum.high, high) }
  }
  return sum
}

const extreme = (sign: 1 | -1, values: readonly Exact[]): Exact =>
  values.reduce((found, value) => (compareExact(value, found) === sign ? value : found))

/** The least of intervals. */
export const leastOf = (terms: readonly Interval[]): Interval => ({
  low: extreme(
    -1,
    terms.map(({ low }) => low),
  ),
  high: extreme(
    -1,
    terms.map(({ high }) => high),
  ),
})

/** The greatest of intervals. */
export const greatestOf = (terms: readonly Interval[]): Interval => ({
  low: extreme(
    1,
    terms.map(({ low }) => low),
  ),
  high: extreme(
    1,
    terms.map(({ high }) => high),
  ),
})

/** An interval cut to a range. */
export const clampOf = (of: Interval, min: Exact, max: Exact): Interval =>
  leastOf([pointOf(max), greatestOf([pointOf(min), of])])

const negative = ({ low, high }: Interval): Interval => scale({ n: -1, d: 1 }, { low, high })

/**
 * Quotient of intervals; any number when the divisor may be zero. Each end is a quotient of the two ends that lead farthest: of a divisor above
 * zero, what is not negative falls with it and what is negative rises.
 */
export function ratioOf(of: Interval, among: Interval): Interval {
  if (among.high.n < 0 && hasEnd(among.high)) return ratioOf(negative(of), negative(among))
  if (among.low.n <= 0) return anyNumber
  return {
    low: over(of.low, of.low.n < 0 ? among.low : among.high),
    high: over(of.high, of.high.n < 0 ? among.high : among.low),
  }
}

/** What an interval is shown as: an exact number as text (`"67.475"`, `"2/3"`), or both ends of what is open; `null` where there is no end. */
export type ShownInterval = string | { readonly low: string | null; readonly high: string | null }

const shownEnd = (end: Exact): string | null => (hasEnd(end) ? exactText(end) : null)

/** An interval as results carry it: text, because JSON has no exact numbers. */
export const shownInterval = (interval: Interval): ShownInterval =>
  isSettled(interval) ? exactText(interval.low) : { low: shownEnd(interval.low), high: shownEnd(interval.high) }
