import { type Operator, operatorRow } from '../language/operators.ts'
import type { Compare } from '../resolve/ruleset.ts'
import { stepsOf } from './factSteps.ts'
import { compareSql, constant, type Fraction, type Range } from './fraction.ts'
import { joined } from './quote.ts'
import { columnOf, type Scope, type Side } from './scope.ts'

/** SQL of when a comparison certainly holds, and of when it possibly does. */
interface Pair {
  readonly certain: string
  readonly possible: string
}

const pointOf = (value: Fraction): Range => ({ low: value, high: value })

const rangeOf = (scope: Scope, id: string): Range => scope.derived.get(id) ?? pointOf(stepsOf(scope, id))

/** When two ranges meet, and when they are one point: ends in order that are equal crosswise. */
function touch({ arithmetic }: Scope, a: Range, b: Range): string {
  return joined([compareSql(arithmetic, a.low, '<=', b.high), compareSql(arithmetic, b.low, '<=', a.high)], 'AND')
}
function same({ arithmetic }: Scope, a: Range, b: Range): string {
  return joined([compareSql(arithmetic, a.low, '=', b.high), compareSql(arithmetic, a.high, '=', b.low)], 'AND')
}

function pairOf(scope: Scope, operator: Operator, a: Range, list: readonly [Range, ...Range[]]): Pair {
  const [b] = list
  const { arithmetic } = scope
  switch (operator) {
    case 'equal':
    case 'in':
      return {
        certain: joined(
          list.map((item) => same(scope, a, item)),
          'OR',
        ),
        possible: joined(
          list.map((item) => touch(scope, a, item)),
          'OR',
        ),
      }
    case 'lessThan':
    case 'lessThanInclusive': {
      const sign = operator === 'lessThan' ? '<' : '<='
      return {
        certain: compareSql(arithmetic, a.high, sign, b.low),
        possible: compareSql(arithmetic, a.low, sign, b.high),
      }
    }
    default: {
      const { certain, possible } = pairOf(scope, operatorRow(operator).complement, a, list)
      return { certain: `NOT (${possible})`, possible: `NOT (${certain})` }
    }
  }
}

function rightRanges(scope: Scope, { value }: Compare): readonly [Range, ...Range[]] {
  if (typeof value === 'object' && 'fact' in value) return [rangeOf(scope, value.fact)]
  const [first = 0, ...rest] = [value].flat() as number[]
  const range = (item: number): Range => pointOf(constant(scope.arithmetic, item))
  return [range(first), ...rest.map(range)]
}

/** The facts of a comparison that may be missing; a derived number never is. */
const nullable = (scope: Scope, { fact, value }: Compare): readonly string[] =>
  [fact, ...(typeof value === 'object' && 'fact' in value ? [value.fact] : [])]
    .filter((id) => !scope.derived.has(id))
    .map((id) => `${columnOf(scope, id)} IS NULL`)

/** A comparison that a derived number takes part in, as `compare` of `evaluate` answers it. */
export function intervalSide(scope: Scope, test: Compare, side: Side): string {
  const { certain, possible } = pairOf(scope, test.operator, rangeOf(scope, test.fact), rightRanges(scope, test))
  if (side === 'certainly') return certain
  if (side === 'possibly') return joined([possible, ...nullable(scope, test)], 'OR')
  return `CASE WHEN ${certain} THEN TRUE WHEN NOT (${possible}) THEN FALSE END`
}
