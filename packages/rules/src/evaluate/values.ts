import type { Known } from '../language/operators.ts'
import { gridOf } from '../resolve/grid.ts'
import type { Compare, FactOf, FormulaOf, Input, Ruleset, Test } from '../resolve/ruleset.ts'
import { compare, type Shown, shown, type Value } from './compare.ts'
import { type Exact, exactOf } from './exact.ts'
import {
  anyNumber,
  clampOf,
  greatestOf,
  type Interval,
  isInterval,
  leastOf,
  point,
  ratioOf,
  sumOf,
  type Weighted,
} from './interval.ts'
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
export const rightOf = <V>({ value }: Compare, values: Readonly<Record<string, V>>): V | Known | undefined =>
  typeof value === 'object' && 'fact' in value ? values[value.fact] : value

/** What a number may be while nothing is known of it. */
function domainInterval(fact: FactOf | undefined): Interval {
  if (!fact) return anyNumber
  const { least, greatest, power } = gridOf(fact)
  return { low: { n: least, d: power }, high: { n: greatest, d: power } }
}

function inputOf(ruleset: Ruleset, input: Input, values: Values): Interval {
  if (typeof input === 'number') return point(input)
  const value = values[input.fact]
  if (isInterval(value)) return value
  return typeof value === 'number' ? point(value) : domainInterval(ruleset.facts[input.fact])
}

const one: Exact = { n: 1, d: 1 }
const exactWeight = (weight: number): Exact => (weight === 1 ? one : exactOf(weight))

/** The value of a formula over what is known: the interval of what it may still be, of one number where that is certain. */
export function derivedValue(ruleset: Ruleset, formula: FormulaOf, values: Values): Interval {
  const read = (input: Input): Interval => inputOf(ruleset, input, values)
  const weighted = (terms: Extract<FormulaOf, { kind: 'sum' | 'mean' }>['of']): Interval =>
    sumOf(terms.map(({ weight, of }): Weighted => ({ weight: exactWeight(weight), of: read(of) })))
  switch (formula.kind) {
    case 'count':
      return counted(formula.of.map((test) => truthOf(test, values)))
    case 'sum':
      return weighted(formula.of)
    case 'mean':
      return ratioOf(weighted(formula.of), point(formula.of.length))
    case 'min':
      return leastOf(formula.of.map(read))
    case 'max':
      return greatestOf(formula.of.map(read))
    case 'ratio':
      return ratioOf(read(formula.of), read(formula.among))
    case 'clamp':
      return clampOf(read(formula.of), exactOf(formula.min), exactOf(formula.max))
  }
}

/** How many hold, at least and at most. */
export const countInterval = (low: number, high: number): Interval =>
  low === high ? point(low) : { low: { n: low, d: 1 }, high: { n: high, d: 1 } }

const counted = (truths: readonly Truth[]): Interval =>
  countInterval(truths.filter((t) => t === TRUE).length, truths.filter((t) => t >= UNKNOWN).length)

/** Adds the derived numbers to what is known. */
export function withDerived(ruleset: Ruleset, facts: Values): Values {
  if (Object.keys(ruleset.derived).length === 0) return facts
  const values: Record<string, Value> = { ...facts }
  for (const [id, { formula }] of Object.entries(ruleset.derived)) values[id] = derivedValue(ruleset, formula, values)
  return values
}

/** What is known about one member as results carry it. */
export type ShownValues = Readonly<Record<string, Shown>>

/** Values as results carry them. */
export function shownValues(ruleset: Ruleset, values: Values): ShownValues {
  const derived = Object.keys(ruleset.derived)
  if (derived.length === 0) return values as ShownValues
  const all: Record<string, Shown> = { ...(values as ShownValues) }
  for (const id of derived) all[id] = shown(values[id])
  return all
}
