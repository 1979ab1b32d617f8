import type { Compare, Test } from '../resolve/ruleset.ts'
import { complementOf } from './complement.ts'
import { intervalSide } from './intervals.ts'
import { knownSide } from './known.ts'
import { joined } from './quote.ts'
import type { Scope, Side } from './scope.ts'

function compareSql(scope: Scope, test: Compare, side: Side): string {
  const other = typeof test.value === 'object' && 'fact' in test.value ? [test.value.fact] : []
  return [test.fact, ...other].some((id) => scope.derived.has(id))
    ? intervalSide(scope, test, side)
    : knownSide(scope, test, side)
}

/**
 * A test as SQL over one row. It means what `truthOf` of `evaluate` means: NULL is unknown, and AND, OR are Kleene's; `not` is
 * pushed down to the comparisons, which every side of a question allows.
 *
 * @param side - what is asked: see {@link Side}
 */
export function testSql(scope: Scope, test: Test, side: Side): string {
  switch (test.kind) {
    case 'compare':
      return compareSql(scope, test, side)
    case 'all':
    case 'any': {
      const parts = test.of.map((part) => testSql(scope, part, side))
      return joined([...new Set(parts)], test.kind === 'all' ? 'AND' : 'OR')
    }
    case 'not':
      return testSql(scope, complementOf(test.of), side)
    default:
      return testSql(scope, test.of, side)
  }
}
