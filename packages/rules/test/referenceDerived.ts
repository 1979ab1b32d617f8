import type { Known } from '../src/language/operators.ts'
import type { FactOf, FormulaOf, Input, Ruleset } from '../src/resolve/ruleset.ts'
import { numbersOf } from './referenceAdmit.ts'
import { asValue, holds, type Person, type Range, range } from './referenceConditions.ts'
import { add, below, divide, endless, type Fraction, fraction, multiply } from './referenceNumbers.ts'

const inputsOf = (formula: FormulaOf): readonly Input[] => {
  if (formula.kind === 'ratio') return [formula.of, formula.among]
  const of = [formula.of].flat() as readonly (Input | { readonly of: Input })[]
  return of.map((input) => (typeof input === 'object' && 'of' in input ? input.of : input))
}

const zero = fraction(0)
const least = (numbers: readonly Fraction[]) => numbers.reduce((a, b) => (below(b, a) ? b : a))
const greatest = (numbers: readonly Fraction[]) => numbers.reduce((a, b) => (below(a, b) ? b : a))

/** The value of a formula over known numbers. */
function compute(formula: FormulaOf, numbers: readonly Fraction[]): Fraction | undefined {
  const [of = zero, among = zero] = numbers
  if (formula.kind === 'clamp') return least([fraction(formula.max), greatest([fraction(formula.min), of])])
  if (formula.kind === 'ratio') return divide(of, among)
  if (formula.kind === 'min' || formula.kind === 'max')
    return formula.kind === 'min' ? least(numbers) : greatest(numbers)
  const weights = formula.kind === 'sum' ? formula.of.map(({ weight }) => weight) : numbers.map(() => 1)
  const term = (number: Fraction, at: number) => (weights[at] ? multiply(number, fraction(weights[at])) : zero)
  const sum = numbers.map(term).reduce(add, zero)
  return formula.kind === 'mean' ? divide(sum, fraction(numbers.length)) : sum
}

/** Every formula rises or falls in each of its inputs, so its extremes are at their ends; a divisor must not reach zero. */
function rangeOf(formula: FormulaOf, inputs: readonly Range<Fraction>[]): Range<Fraction> {
  const [, among] = formula.kind === 'ratio' ? inputs : []
  if (among && !below(zero, among.low) && !below(among.high, zero)) return range(endless(-1n), endless(1n))
  const mixed = inputs.reduce<Fraction[][]>(
    (ends, { low, high }) =>
      ends.flatMap((end) => [
        [...end, low],
        [...end, high],
      ]),
    [[]],
  )
  // Ends of one sum that have no end on both sides are not of one side, and say nothing.
  const values = mixed.flatMap((numbers) => compute(formula, numbers) ?? [])
  return range(least(values), greatest(values))
}

/** The known facts, and each derived number as the values that it may still take. */
export function derive({ facts, derived }: Ruleset, known: Readonly<Record<string, Known>>): Person {
  const person: Person = new Map(Object.entries(known).map(([id, value]) => [id, range(asValue(value))]))
  const read = (of: Input) =>
    (typeof of === 'number'
      ? range(fraction(of))
      : (person.get(of.fact) ?? numbersOf(facts[of.fact] as FactOf))) as Range<Fraction>
  for (const [id, { formula }] of Object.entries(derived)) {
    const truths = formula.kind === 'count' ? formula.of.map((test) => holds(test, person)) : []
    const counts = [truths.filter((truth) => truth), truths.filter((truth) => truth !== false)].map((list) =>
      fraction(list.length),
    )
    person.set(
      id,
      formula.kind === 'count'
        ? range(...(counts as [Fraction, Fraction]))
        : rangeOf(formula, inputsOf(formula).map(read)),
    )
  }
  return person
}
