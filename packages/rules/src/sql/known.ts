import { otherOf } from '../diagram/variables.ts'
import type { Known, Operator } from '../language/operators.ts'
import type { Compare } from '../resolve/ruleset.ts'
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

/** A comparison of a fact with a literal: NULL where the fact is missing. */
function literalSql(scope: Scope, { fact, operator }: Compare, value: Known): string {
  const column = columnOf(scope, fact)
  if (scope.facts[fact]?.type === 'set') return setSql(scope, operator, column, value)
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
  const right = other === undefined ? undefined : scope.reach.get(other)
  if (!left || (other !== undefined && !right)) return undefined
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
      : `${columnOf(scope, fact)} ${symbols[operator]} ${columnOf(scope, other)}`
  if (side !== 'possibly') return holds
  return scope.dialect.mayHold(holds)
}
