import type { Known } from '../src/language/operators.ts'
import type { Compare, Ruleset, Test } from '../src/resolve/ruleset.ts'
import { asValue, other, type Person, type Range, range } from './referenceConditions.ts'
import { derive } from './referenceDerived.ts'
import { below, type Fraction } from './referenceNumbers.ts'

/** The comparisons of numbers in a test. */
function numbersIn(ruleset: Ruleset, test: Test): readonly Compare[] {
  if (test.kind !== 'compare') return [test.of].flat().flatMap((part) => numbersIn(ruleset, part))
  return test.fact in ruleset.derived || ruleset.facts[test.fact]?.type === 'number' ? [test] : []
}

const same = (a: Fraction, b: Fraction): boolean => !below(a, b) && !below(b, a)

/** The number that somebody certainly has. */
function numberOf(person: Person, id: string): Fraction | undefined {
  const { low, high } = (person.get(id) ?? {}) as Partial<Range<Fraction>>
  return low && high && same(low, high) ? low : undefined
}

function isOn(test: Compare, person: Person): boolean {
  const left = numberOf(person, test.fact)
  if (!left) return false
  const [id] = other(test)
  const right = id === undefined ? [test.value].flat().map((value) => range(asValue(value as Known)).low) : []
  return [...right, ...(id === undefined ? [] : [numberOf(person, id)])].some(
    (value) => value !== undefined && same(left, value as Fraction),
  )
}

/** Says whether a number of somebody, a fact or a derived one, is exactly what a rule compares it with. */
export function thresholdFinder(ruleset: Ruleset): (known: Readonly<Record<string, Known>>) => boolean {
  const all = ruleset.tiers.rules.flatMap(({ test }) => (test ? numbersIn(ruleset, test) : []))
  const tests = [...new Map(all.map((test) => [JSON.stringify(test), test])).values()]
  return (known) => {
    const person = derive(ruleset, known)
    return tests.some((test) => isOn(test, person))
  }
}
