import { otherOf } from '../diagram/variables.ts'
import type { Known, Operator } from '../language/operators.ts'
import { gridOf, stepsAt } from '../resolve/grid.ts'
import type { Compare } from '../resolve/ruleset.ts'
import { stepsOf } from './factSteps.ts'
import { compareSql } from './fraction.ts'
import { columnOf, literal, type Scope, type Side } from './scope.ts'

/** What SQL writes for operators between two values. */
const symbols: Readonly<Partial<Record<Operator, string>>> = {
  equal: '=',
  notEqual: '<>',
  lessThan: '<',
  lessThanInclusive: '<=',
  greaterThan: '>',
  greaterThanInclusive: '>=',
}

function setSql({ dialect }: Scope, operator: Operator, column: string, value: Known): string {
  const holds = Array.isArray(value)
    ? dialect.containsAny(column, value.map(String))
    : dialect.contains(column, String(value))
  return operator === 'doesNotContain' || operator === 'containsNone' ? `NOT ${holds}` : holds
}

/** A number fact and literals, in steps. A literal that is no step is equal to none, and above or below each of them. */
function numberSql(scope: Scope, { fact, operator }: Compare, column: string, value: Known): string {
  const grid = gridOf(scope.facts[fact] ?? { integer: false })
  const literals = ([value].flat() as number[]).map((item) => stepsAt(grid, item))
  const [[atLeast, above] = [0, 0]] = literals
  const equal = literals.flatMap(([from, behind]) => (behind > from ? [from] : []))
  const isNone = operator === 'notEqual' || operator === 'notIn'
  switch (operator) {
    case 'lessThan':
      return `${column} < ${atLeast}`
    case 'lessThanInclusive':
      return `${column} < ${above}`
    case 'greaterThan':
      return `${column} >= ${above}`
    case 'greaterThanInclusive':
      return `${column} >= ${atLeast}`
    default:
      if (equal.length === 0) return `${column} ${isNone ? '=' : '<>'} ${column}`
      if (equal.length === 1) return `${column} ${isNone ? '<>' : '='} ${equal[0]}`
      return `${column} ${isNone ? 'NOT IN' : 'IN'} (${equal.join(', ')})`
  }
}

/** Two number facts: NULL where one of them is missing. */
function numbersSql(scope: Scope, fact: string, operator: Operator, other: string): string {
  const [a, b] = [stepsOf(scope, fact), stepsOf(scope, other)]
  const { arithmetic } = scope
  switch (operator) {
    case 'lessThan':
      return compareSql(arithmetic, a, '<', b)
    case 'lessThanInclusive':
      return compareSql(arithmetic, a, '<=', b)
    case 'greaterThan':
      return compareSql(arithmetic, b, '<', a)
    case 'greaterThanInclusive':
      return compareSql(arithmetic, b, '<=', a)
    case 'equal':
      return compareSql(arithmetic, a, '=', b)
    default:
      return `NOT (${compareSql(arithmetic, a, '=', b)})`
  }
}

const isNumber = ({ facts }: Scope, fact: string): boolean => facts[fact]?.type === 'number'

/** A comparison of a fact with a literal: NULL where the fact is missing. */
function literalSql(scope: Scope, { fact, operator }: Compare, value: Known): string {
  const column = columnOf(scope, fact)
  if (scope.facts[fact]?.type === 'set') return setSql(scope, operator, column, value)
  if (isNumber(scope, fact)) return numberSql(scope, { fact, operator } as Compare, column, value)
  if (Array.isArray(value)) {
    const items = value.map((item) => literal(scope, fact, item))
    return `${column} ${operator === 'in' ? 'IN' : 'NOT IN'} (${items.join(', ')})`
  }
  if (typeof value === 'boolean') return (operator === 'equal') === value ? column : `NOT ${column}`
  return `${column} ${symbols[operator]} ${literal(scope, fact, value as string | number)}`
}

/** An ordering that may hold: the missing sides stand where it does. */
function reachSql(scope: Scope, test: Compare): string | undefined {
  const { fact, operator, value } = test
  const left = scope.reach.get(fact)
  const other = otherOf(test)
  // Numbers of two facts have steps of their own: a missing one is not put below or above the other's.
  if (isNumber(scope, fact) && other !== undefined) return undefined
  const right = other === undefined ? undefined : scope.reach.get(other)
  if (!left || (other !== undefined && !right)) return undefined
  if (isNumber(scope, fact)) {
    if (!operator.includes('Than')) return undefined
    return numberSql(scope, test, operator.startsWith('less') ? left.low : left.high, value as Known)
  }
  const symbol = symbols[operator]
  if (symbol?.startsWith('<') && symbol !== '<>')
    return `${left.low} ${symbol} ${right?.high ?? literal(scope, fact, value as Known)}`
  if (symbol?.startsWith('>')) return `${left.high} ${symbol} ${right?.low ?? literal(scope, fact, value as Known)}`
  return undefined
}

/** A comparison that no derived number takes part in. */
export function knownSide(scope: Scope, test: Compare, side: Side): string {
  const { fact, operator, value } = test
  const reached = side === 'possibly' ? reachSql(scope, test) : undefined
  if (reached !== undefined) return reached
  const other = otherOf(test)
  const holds =
    other === undefined
      ? literalSql(scope, test, value as Known)
      : isNumber(scope, fact)
        ? numbersSql(scope, fact, operator, other)
        : `${columnOf(scope, fact)} ${symbols[operator]} ${columnOf(scope, other)}`
  if (side !== 'possibly') return holds
  return scope.dialect.mayHold(holds)
}
