import { gridOf } from '../resolve/grid.ts'
import type { Fraction } from './fraction.ts'
import { columnOf, type Scope } from './scope.ts'
import { type Whole, wholeOf } from './whole.ts'

/** The steps of a fact as a whole number: NULL where it is missing. */
export function stepsOf(scope: Scope, id: string): Fraction {
  const { least, greatest, power } = gridOf(scope.facts[id] ?? { integer: false })
  const n: Whole = { sql: columnOf(scope, id), least: BigInt(least), greatest: BigInt(greatest), wide: false }
  return { n, d: wholeOf(scope.arithmetic, BigInt(power)) }
}
