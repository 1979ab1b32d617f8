import type { Known, Operator } from '../src/language/operators.ts'
import type { Compare, Test } from '../src/resolve/ruleset.ts'
import { below, type Fraction, fraction } from './referenceNumbers.ts'

/** Holds, does not hold, or `undefined`: nobody knows. */
export type Kleene = boolean | undefined
const not = (a: Kleene): Kleene => (a === undefined ? undefined : !a)
const all = (of: Kleene[]): Kleene => (of.includes(false) ? false : of.includes(undefined) ? undefined : true)
const any = (of: Kleene[]): Kleene => not(all(of.map(not)))

/** What is known of a value: both ends are the value, or a derived number may still be anything between them. */
export type Range<T = Value> = { readonly low: T; readonly high: T }
/** A value, numbers as fractions. */
export type Value = Exclude<Known, number> | Fraction
/** What is known of a member; a missing fact is absent. */
export type Person = Map<string, Range>
export const range = <T extends Value>(low: T, high = low): Range<T> => ({ low, high })
export const asValue = (known: Known): Value => (typeof known === 'number' ? fraction(known) : known)

const isBelow = (a: Value, b: Value): boolean => (typeof a === 'object' && 'n' in a ? below(a, b as Fraction) : a < b)
const less = (a: Range, b: Range): Kleene =>
  isBelow(a.high, b.low) ? true : isBelow(a.low, b.high) ? undefined : false
const same = (a: Range, b: Range): Kleene => {
  const apart = any([less(a, b), less(b, a)])
  return isBelow(a.low, a.high) || isBelow(b.low, b.high) ? (apart ? false : undefined) : not(apart)
}
const within = (a: Range, b: Range): Kleene => any((b.low as Known[]).map((item) => same(a, range(asValue(item)))))
const meet = (a: Range, list: readonly unknown[]): Kleene => list.some((item) => (a.low as unknown[]).includes(item))
const meaning: Record<Operator, (a: Range, b: Range) => Kleene> = {
  equal: same,
  notEqual: (a, b) => not(same(a, b)),
  in: within,
  notIn: (a, b) => not(within(a, b)),
  lessThan: less,
  lessThanInclusive: (a, b) => not(less(b, a)),
  greaterThan: (a, b) => less(b, a),
  greaterThanInclusive: (a, b) => not(less(a, b)),
  contains: (a, b) => meet(a, [b.low]),
  doesNotContain: (a, b) => not(meet(a, [b.low])),
  containsAny: (a, b) => meet(a, b.low as Known[]),
  containsNone: (a, b) => not(meet(a, b.low as Known[])),
}

/** The other fact that a comparison names, if any. */
export const other = ({ value }: Compare): string[] =>
  typeof value === 'object' && 'fact' in value ? [value.fact] : []

/** Whether a test holds of a person: nobody knows as soon as a side of a comparison is missing. */
export function holds(test: Test, person: Person): Kleene {
  if (test.kind === 'all') return all(test.of.map((of) => holds(of, person)))
  if (test.kind === 'any') return any(test.of.map((of) => holds(of, person)))
  if (test.kind === 'not') return not(holds(test.of, person))
  if (test.kind !== 'compare') return holds(test.of, person)
  const [id] = other(test)
  const [left, right] = [person.get(test.fact), id ? person.get(id) : range(asValue(test.value as Known))]
  return left && right && meaning[test.operator](left, right)
}
