import type { Compare, FormulaOf, Input, Ruleset, Test } from '../resolve/ruleset.ts'
import { compare, type Value } from './compare.ts'
import { clampOf, extremeOf, type Interval, isInterval, point, ratioOf, sumOf } from './interval.ts'
import { negate, TRUE, type Truth, UNKNOWN } from './truth.ts'

/** What is known about one member: known values, and the intervals of derived numbers. Absent is missing. */
export type Values = Readonly<Record<string, Value>>

/** The truth of a test. This fold is the meaning of conditions; the compiled form and the SQL must agree with it. */
export function truthOf(test: Test, values: Values): Truth {
  switch (test.kind) {
    case 'all':
      return test.of.reduce<Truth>((least, part) => Math.min(least, truthOf(part, values)) as Truth, 2)
    case 'any':
      return test.of.reduce<Truth>((most, part) => Math.max(most, truthOf(part, values)) as Truth, 0)
    case 'not':
      return negate(truthOf(test.of, values))
    case 'compare':
      return compare(test.operator, values[test.fact], rightOf(test, values))
    default:
      return truthOf(test.of, values)
  }
}

/** The right side of a comparison. */
export const rightOf = ({ value }: Compare, values: Values): Value =>
  typeof value === 'object' && 'fact' in value ? values[value.fact] : value

function inputOf(ruleset: Ruleset, input: Input, values: Values): Interval {
  if (typeof input === 'number') return point(input)
  const value = values[input.fact]
  if (isInterval(value)) return value
  if (typeof value === 'number') return point(value)
  const { min, max } = ruleset.facts[input.fact] ?? {}
  return { low: typeof min === 'number' ? min : -Infinity, high: typeof max === 'number' ? max : Infinity }
}

function intervalOf(ruleset: Ruleset, formula: FormulaOf, values: Values): Interval {
  const read = (input: Input): Interval => inputOf(ruleset, input, values)
  const weighted = (terms: Extract<FormulaOf, { kind: 'sum' | 'mean' }>['of']) =>
    terms.map(({ weight, of }) => ({ weight, of: read(of) }))
  switch (formula.kind) {
    case 'count': {
      const truths = formula.of.map((test) => truthOf(test, values))
      return { low: truths.filter((t) => t === TRUE).length, high: truths.filter((t) => t >= UNKNOWN).length }
    }
    case 'sum':
      return sumOf(weighted(formula.of))
    case 'mean': {
      const { low, high } = sumOf(weighted(formula.of))
      return { low: low / formula.of.length, high: high / formula.of.length }
    }
    case 'min':
      return extremeOf(Math.min, formula.of.map(read))
    case 'max':
      return extremeOf(Math.max, formula.of.map(read))
    case 'ratio':
      return ratioOf(read(formula.of), read(formula.among))
    case 'clamp':
      return clampOf(read(formula.of), formula.min, formula.max)
  }
}

/** What is known of a derived number: the number where it is certain, else the interval still possible. */
export const settled = (interval: Interval): Value => (interval.low === interval.high ? interval.low : interval)

/** The value of a formula over what is known. */
export const derivedValue = (ruleset: Ruleset, formula: FormulaOf, values: Values): Value =>
  settled(intervalOf(ruleset, formula, values))

/** Adds the derived numbers to what is known. */
export function withDerived(ruleset: Ruleset, facts: Values): Values {
  if (Object.keys(ruleset.derived).length === 0) return facts
  const values: Record<string, Value> = { ...facts }
  for (const [id, { formula }] of Object.entries(ruleset.derived)) values[id] = derivedValue(ruleset, formula, values)
  return values
}
