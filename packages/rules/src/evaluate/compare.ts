import { type Known, type Operator, operatorRow } from '../language/operators.ts'
import { type Interval, isInterval, point } from './interval.ts'
import { between, negate, type Truth, truth, UNKNOWN } from './truth.ts'

/** What a reader knows of a fact: its value, the interval of a derived number, or nothing. */
export type Value = Known | Interval | undefined

const asInterval = (value: Known | Interval): Interval => (isInterval(value) ? value : point(value as number))
const touches = (a: Interval, b: Interval): boolean => a.low <= b.high && b.low <= a.high
const isPoint = ({ low, high }: Interval): boolean => low === high
const same = (a: Interval, b: Interval): boolean => isPoint(a) && isPoint(b) && a.low === b.low

/** Compares numbers of which at least one is only known to lie in an interval. */
function compareIntervals(operator: Operator, left: Interval, right: Known | Interval): Truth {
  const list = Array.isArray(right) ? right.map((item) => point(item as number)) : []
  const other = Array.isArray(right) ? point(Number.NaN) : asInterval(right as number | Interval)
  switch (operator) {
    case 'equal':
      return between(same(left, other), touches(left, other))
    case 'in':
      return between(
        list.some((item) => same(left, item)),
        list.some((item) => touches(left, item)),
      )
    case 'lessThan':
      return between(left.high < other.low, left.low < other.high)
    case 'lessThanInclusive':
      return between(left.high <= other.low, left.low <= other.high)
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
