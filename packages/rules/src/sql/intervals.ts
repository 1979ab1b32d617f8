import { type Known, type Operator, operatorRow } from '../language/operators.ts'
import type { Compare } from '../resolve/ruleset.ts'
import { joined } from './quote.ts'
import { columnOf, type Ends, literal, type Scope, type Side } from './scope.ts'

/** SQL of when a comparison certainly holds, and of when it possibly does. */
interface Pair {
  readonly certain: string
  readonly possible: string
}

const point = (of: string): Ends => ({ low: of, high: of })

const endsOf = (scope: Scope, id: string): Ends => scope.derived.get(id) ?? point(columnOf(scope, id))

const touch = (a: Ends, b: Ends): string => joined([`${a.low} <= ${b.high}`, `${b.low} <= ${a.high}`], 'AND')
/** Ends in order that meet crosswise are one point. */
const same = (a: Ends, b: Ends): string => joined([`${a.low} = ${b.high}`, `${a.high} = ${b.low}`], 'AND')

function pairOf(operator: Operator, a: Ends, list: readonly [Ends, ...Ends[]]): Pair {
  const [b] = list
  switch (operator) {
    case 'equal':
    case 'in':
      return {
        certain: joined(
          list.map((item) => same(a, item)),
          'OR',
        ),
        possible: joined(
          list.map((item) => touch(a, item)),
          'OR',
        ),
      }
    case 'lessThan':
      return { certain: `${a.high} < ${b.low}`, possible: `${a.low} < ${b.high}` }
    case 'lessThanInclusive':
      return { certain: `${a.high} <= ${b.low}`, possible: `${a.low} <= ${b.high}` }
    default: {
      const { certain, possible } = pairOf(operatorRow(operator).complement, a, list)
      return { certain: `NOT (${possible})`, possible: `NOT (${certain})` }
    }
  }
}

function rightEnds(scope: Scope, { fact, value }: Compare): readonly [Ends, ...Ends[]] {
  if (typeof value === 'object' && 'fact' in value) return [endsOf(scope, value.fact)]
  const [first = 0, ...rest] = [value].flat() as Known[]
  const end = (item: Known): Ends => point(literal(scope, fact, item))
  return [end(first), ...rest.map(end)]
}

/** The facts of a comparison that may be missing; a derived number never is. */
const nullable = (scope: Scope, { fact, value }: Compare): readonly string[] =>
  [fact, ...(typeof value === 'object' && 'fact' in value ? [value.fact] : [])]
    .filter((id) => !scope.derived.has(id))
    .map((id) => `${columnOf(scope, id)} IS NULL`)

/** A comparison that a derived number takes part in, as `compare` of `evaluate` answers it. */
export function intervalSide(scope: Scope, test: Compare, side: Side): string {
  const { certain, possible } = pairOf(test.operator, endsOf(scope, test.fact), rightEnds(scope, test))
  if (side === 'certainly') return certain
  if (side === 'possibly') return joined([possible, ...nullable(scope, test)], 'OR')
  return `CASE WHEN ${certain} THEN TRUE WHEN NOT (${possible}) THEN FALSE END`
}
