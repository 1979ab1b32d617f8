import { operatorRow } from '../language/operators.ts'
import type { Test } from '../resolve/ruleset.ts'

/** The test that holds where this one does not, and is unknown where this one is: `not` pushed down to the comparisons. */
export function complementOf(test: Test): Test {
  switch (test.kind) {
    case 'compare':
      return { ...test, operator: operatorRow(test.operator).complement }
    case 'all':
    case 'any':
      return { kind: test.kind === 'all' ? 'any' : 'all', of: test.of.map(complementOf) }
    case 'not':
      return test.of
    default:
      return complementOf(test.of)
  }
}
