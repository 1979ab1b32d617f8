import { type Known, type Operator, operatorRow } from '../language/operators.ts'
import { compareExact, type Exact } from './exact.ts'
import { type Interval, isInterval, isSettled, point, type ShownInterval, shownInterval } from './interval.ts'
import { between, negate, type Truth, truth, UNKNOWN } from './truth.ts'

/** What a reader knows of a fact: its value, the interval of a derived number, or nothing. */
export type Value = Known | Interval | undefined

/** What is known of a fact as results carry it: derived numbers are exact text, since neither JSON nor a double could hold two thirds. */
export type Shown = Known | ShownInterval | undefined

/** A value as results carry it. */
export const shown = (value: Value): Shown => (isInterval(value) ? shownInterval(value) : value)

const asInterval = (value: Known | Interval): Interval => (isInterval(value) ? value : point(value as number))

const isBelow = (a: Exact, b: Exact): boolean => compareExact(a, b) < 0
const isAbove = (a: Exact, b: Exact): boolean => compareExact(a, b) > 0
const touches = (a: Interval, b: Interval): boolean => !isAbove(a.low, b.high) && !isAbove(b.low, a.high)
const same = (a: Interval, b: Interval): boolean => isSettled(a) && isSettled(b) && compareExact(a.low, b.low) === 0

/** Compares numbers of which at least one is derived: exact, and perhaps only known to lie in an interval. */
function compareIntervals(operator: Operator, left: Interval, right: Known | Interval): Truth {
  const list = Array.isArray(right)
    ? right.map((item) => point(item as number))
    : [asInterval(right as number | Interval)]
  const [other = left] = list
  switch (operator) {
    case 'equal':
    case 'in':
      return between(
        list.some((item) => same(left, item)),
        list.some((item) => touches(left, item)),
      )
    case 'lessThan':
      return between(isBelow(left.high, other.low), isBelow(left.low, other.high))
    case 'lessThanInclusive':
      return between(!isAbove(left.high, other.low), !isAbove(left.low, other.high))
    default:
      return negate(compareIntervals(operatorRow(operator).complement, left, right))
  }
}

/** The truth of one comparison: unknown as soon as a side is missing. */
export function compare(operator: Operator, left: Value, right: Value): Truth {
  if (left === undefined || right === undefined) return UNKNOWN
  if (isInterval(left) || isInterval(right)) return compareIntervals(operator, asInterval(left), right)
  return truth(operatorRow(operator).holds(left, right))
}
