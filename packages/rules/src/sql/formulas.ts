import type { FormulaOf, Input, Test } from '../resolve/ruleset.ts'
import { testSql } from './condition.ts'
import { stepsOf } from './factSteps.ts'
import { constant, everything, extreme, type Fraction, plus, quotient, type Range, times } from './fraction.ts'
import { caseOf } from './quote.ts'
import type { Scope } from './scope.ts'
import { wholeOf } from './whole.ts'

const pointOf = (value: Fraction): Range => ({ low: value, high: value })

/** The ends of an input: of a missing fact, its declared domain. */
function inputRange(scope: Scope, input: Input): Range {
  const { arithmetic, derived, facts } = scope
  if (typeof input === 'number') return pointOf(constant(arithmetic, input))
  const known = derived.get(input.fact)
  if (known) return known
  if (!facts[input.fact]) return everything(arithmetic)
  const { n, d } = stepsOf(scope, input.fact)
  if (n.least === n.greatest) return pointOf({ n: wholeOf(arithmetic, n.least), d })
  const end = (missing: bigint): Fraction => ({ n: { ...n, sql: `coalesce(${n.sql}, ${missing})` }, d })
  return { low: end(n.least), high: end(n.greatest) }
}

type Terms = Extract<FormulaOf, { kind: 'sum' | 'mean' }>['of']

function sumRange(scope: Scope, terms: Terms): Range {
  const { arithmetic } = scope
  const counted = terms.filter(({ weight }) => weight !== 0)
  return counted.reduce(
    (sum, { weight, of }) => {
      const { low, high } = inputRange(scope, of)
      const [a, b] = [times(arithmetic, low, weight), times(arithmetic, high, weight)]
      const term = weight > 0 ? { low: a, high: b } : { low: b, high: a }
      return { low: plus(arithmetic, sum.low, term.low), high: plus(arithmetic, sum.high, term.high) }
    },
    pointOf(constant(arithmetic, 0)),
  )
}

function countEnd(scope: Scope, tests: readonly Test[], side: 'certainly' | 'possibly'): Fraction {
  const counted = tests.map((test) => caseOf([{ when: testSql(scope, test, side), then: '1' }], '0'))
  const sql = `CAST(${counted.join('\n+ ')} AS BIGINT)`
  return { n: { sql, least: 0n, greatest: BigInt(tests.length), wide: false }, d: wholeOf(scope.arithmetic, 1n) }
}

/** The same of both ends. */
const ofEnds = (ranges: readonly Range[], make: (ends: readonly Fraction[]) => Fraction): Range => ({
  low: make(ranges.map(({ low }) => low)),
  high: make(ranges.map(({ high }) => high)),
})

/** The ends of a formula over one row, as `derivedValue` of `evaluate` computes them. */
export function formulaRange(scope: Scope, formula: FormulaOf): Range {
  const { arithmetic } = scope
  const extremes = (name: 'least' | 'greatest', ranges: readonly Range[]): Range =>
    ofEnds(ranges, (ends) => extreme(arithmetic, name, ends))
  const number = (value: number): Range => pointOf(constant(arithmetic, value))
  switch (formula.kind) {
    case 'count':
      return { low: countEnd(scope, formula.of, 'certainly'), high: countEnd(scope, formula.of, 'possibly') }
    case 'sum':
      return sumRange(scope, formula.of)
    case 'mean':
      return quotient(arithmetic, sumRange(scope, formula.of), number(formula.of.length))
    case 'min':
    case 'max': {
      const inputs = formula.of.map((input) => inputRange(scope, input))
      return extremes(formula.kind === 'min' ? 'least' : 'greatest', inputs)
    }
    case 'ratio':
      return quotient(arithmetic, inputRange(scope, formula.of), inputRange(scope, formula.among))
    case 'clamp': {
      const cut = extremes('greatest', [number(formula.min), inputRange(scope, formula.of)])
      return extremes('least', [number(formula.max), cut])
    }
  }
}
