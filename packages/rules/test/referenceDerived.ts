import type { Known } from '../src/language/operators.ts'
import type { FormulaOf, Input, Ruleset } from '../src/resolve/ruleset.ts'
import { holds, type Person, type Range, range } from './referenceConditions.ts'

const inputsOf = (formula: FormulaOf): readonly Input[] => {
  if (formula.kind === 'ratio') return [formula.of, formula.among]
  const of = [formula.of].flat() as readonly (Input | { readonly of: Input })[]
  return of.map((input) => (typeof input === 'object' && 'of' in input ? input.of : input))
}

/** The value of a formula over known numbers. */
function compute(formula: FormulaOf, numbers: readonly number[]): number {
  const [of = Number.NaN, among = Number.NaN] = numbers
  if (formula.kind === 'clamp') return Math.min(formula.max, Math.max(formula.min, of))
  if (formula.kind === 'ratio') return of / among
  if (formula.kind === 'min' || formula.kind === 'max') return Math[formula.kind](...numbers)
  const weights = formula.kind === 'sum' ? formula.of.map(({ weight }) => weight) : numbers.map(() => 1)
  const sum = numbers.reduce((sum, number, at) => sum + (weights[at] === 0 ? 0 : (weights[at] ?? 1) * number), 0)
  return formula.kind === 'mean' ? sum / numbers.length : sum
}

/** Every formula rises or falls in each of its inputs, so its extremes are at their ends; a divisor must not reach zero. */
function rangeOf(formula: FormulaOf, inputs: readonly Range<number>[]): Range<number> {
  const extend = (ends: number[][], { low, high }: Range<number>) =>
    ends.flatMap((end) => [
      [...end, low],
      [...end, high],
    ])
  const values = inputs.reduce(extend, [[]]).map((numbers) => compute(formula, numbers))
  const [, among] = formula.kind === 'ratio' ? inputs : []
  const open = values.some(Number.isNaN) || (among && among.low <= 0 && among.high >= 0)
  return open ? range(-Infinity, Infinity) : range(Math.min(...values), Math.max(...values))
}

/** The known facts, and each derived number as the values that it may still take. */
export function derive({ facts, derived }: Ruleset, known: Readonly<Record<string, Known>>): Person {
  const person: Person = new Map(Object.entries(known).map(([id, value]) => [id, range(value)]))
  const domain = (id: string) => range(facts[id]?.min ?? -Infinity, facts[id]?.max ?? Infinity)
  const read = (of: Input) =>
    (typeof of === 'number' ? range(of) : (person.get(of.fact) ?? domain(of.fact))) as Range<number>
  for (const [id, { formula }] of Object.entries(derived)) {
    const truths = formula.kind === 'count' ? formula.of.map((test) => holds(test, person)) : []
    const counted = range(truths.filter((truth) => truth).length, truths.filter((truth) => truth !== false).length)
    person.set(id, formula.kind === 'count' ? counted : rangeOf(formula, inputsOf(formula).map(read)))
  }
  return person
}
