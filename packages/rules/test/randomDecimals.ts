import type { Facts } from '../src/language/value.ts'
import type { FactOf } from '../src/resolve/ruleset.ts'
import { type Numbered, numberFacts, peopleOf } from './decimalPeople.ts'
import { pickOf, pseudo } from './pseudo.ts'
import { rulesetOf } from './random.ts'
import { admitted } from './referenceAdmit.ts'
import type { Person, Range } from './referenceConditions.ts'
import { derive } from './referenceDerived.ts'
import { add, below, type Fraction, fraction, rounded } from './referenceNumbers.ts'

const entry = { label: 'Ví dụ', cite: 'ví dụ, 1', authority: 'illustrative' } as const
const order = ['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive', 'equal', 'notEqual'] as const
const weights = [0.1, 0.2, 0.25, 0.3, 0.35, 0.5, 1, 1.5, 2, -0.5, -1, 0]
const numbers = [0, 0.1, 0.2, 0.3, 1, 2.5, 10, -0.7]
const people = 12

type Random = () => number

/** So many of something, from least to most. */
function some<T>(random: Random, [least, most]: readonly [number, number], make: (index: number) => T): T[] {
  return Array.from({ length: least + Math.floor(random() * (most - least + 1)) }, (_, index) => make(index))
}

/** A formula over facts and the derived numbers before it. */
function formulaOf(random: Random, facts: readonly string[], earlier: readonly string[]): object {
  const pick = pickOf(random)
  const term = (): unknown => {
    if (random() < 0.15) return random() < 0.3 ? { parameter: 'heSo' } : pick(numbers)
    return { fact: earlier.length > 0 && random() < 0.25 ? pick(earlier) : pick(facts) }
  }
  const terms = (): unknown[] => some(random, [2, 5], term)
  const ways: readonly (() => object)[] = [
    () => ({ sum: terms() }),
    () => ({ weighted: some(random, [2, 4], () => ({ weight: pick(weights), of: term() })) }),
    () => ({ mean: terms() }),
    () => ({ ratio: { of: term(), among: term() } }),
    () => ({ min: terms() }),
    () => ({ max: terms() }),
    () => ({
      clamp: {
        of: term(),
        ...pick([
          { min: 0, max: 7.5 },
          { min: -2.5, max: 12.35 },
          { min: 0.05, max: 1 },
        ]),
      },
    }),
  ]
  return pick([...ways, ...ways.slice(0, 4)])()
}

const sameAs = (a: Fraction, b: Fraction): boolean => !below(a, b) && !below(b, a)
const numberOf = ({ n, d }: Fraction): number => Number(n) / Number(d)

/** What comparisons are made of: the numbers that some people have, and names. */
interface Making {
  readonly random: Random
  readonly facts: Readonly<Record<string, Numbered>>
  readonly derived: readonly string[]
  readonly persons: readonly Person[]
  readonly parameters: Record<string, object>
}

/** A number that somebody has exactly, where it is a decimal, or one beside it. */
function thresholdOf({ random, facts, persons }: Making, subject: string): number {
  const pick = pickOf(random)
  const { low } = pick(persons).get(subject) as Range<Fraction>
  // Quotients of what is nearly nothing are beyond what a regulation may name.
  const exact = Math.abs(numberOf(low)) < 2 ** 50 ? low : fraction(0)
  const near = numberOf(rounded(exact, pick([0, 1, 2, 3, 4, 6])))
  const own = sameAs(fraction(numberOf(exact)), exact) ? numberOf(exact) : near
  const step = fraction(pick([1, -1]) * 10 ** -pick([0, 1, 2, 3, 4]))
  const threshold = random() < 0.2 ? numberOf(add(fraction(own), step)) : random() < 0.1 ? near : own
  const fact = facts[subject]
  return fact === undefined || admitted(fact as unknown as FactOf, threshold) === threshold ? threshold : own
}

function comparisonOf(making: Making): object {
  const { random, facts, derived, parameters } = making
  const pick = pickOf(random)
  const fact = random() < 0.6 ? pick(derived) : pick(Object.keys(facts))
  const operator = pick(order)
  const way = random()
  if (way < 0.5) return { fact, operator, value: thresholdOf(making, fact) }
  if (way < 0.65) {
    const parameter = `muc${Object.keys(parameters).length}`
    const value = { ...entry, from: '2010-01-01', value: thresholdOf(making, fact) }
    parameters[parameter] = { label: 'Mức', values: [{ ...value, label: undefined }] }
    return { fact, operator, value: { parameter } }
  }
  if (way < 0.85) return { fact, operator, value: { fact: pick([...derived, 'moc', ...Object.keys(facts)]) } }
  return { fact, operator: pick(['in', 'notIn']), value: some(random, [1, 3], () => thresholdOf(making, fact)) }
}

function conditionOf(making: Making, depth: number): object {
  const { random } = making
  const parts = () => some(random, [1, 3], () => conditionOf(making, depth - 1))
  const way = depth === 0 ? 1 : random()
  if (way < 0.25) return { all: parts() }
  if (way < 0.5) return { any: parts() }
  return way < 0.6 ? { not: conditionOf(making, depth - 1) } : comparisonOf(making)
}

/**
 * A random regulation about numbers with decimals, declared or not, and people whose sums, weighted sums, means and quotients lie exactly on
 * its thresholds, and around them. What numbers are exactly is the reference's arithmetic.
 */
export function randomDecimals(
  seed: number,
  members: number,
): { readonly file: object; readonly members: readonly Facts[] } {
  const random = pseudo(seed)
  const pick = pickOf(random)
  const facts = numberFacts(random)
  const { bases, membersOf } = peopleOf(random, facts, people)
  const derived: Record<string, object> = {}
  for (const id of some(random, [2, 4], (index) => `tong${index}`))
    derived[id] = { ...entry, formula: formulaOf(random, Object.keys(facts), Object.keys(derived)) }
  const parameters: Record<string, object> = {
    heSo: {
      label: 'Hệ số',
      values: [{ from: '2010-01-01', value: pick(weights), cite: entry.cite, authority: entry.authority }],
    },
  }
  const moc = { ...entry, type: 'number' }
  const file = (rules: readonly object[]) => ({
    id: 'vi-du/so-le',
    label: 'Ví dụ',
    document: { kind: 'quyet-dinh', issuer: 'Tỉnh ủy' },
    inForce: { from: '2010-01-01' },
    facts: { ...Object.fromEntries(Object.entries(facts).map(([id, fact]) => [id, { ...entry, ...fact }])), moc },
    parameters,
    derived,
    tiers: { scale: 'conduct', hitPolicy: random() < 0.7 ? 'first' : 'unique', rules },
  })
  const tier = () => pick(['outstanding', 'good', 'vanguard', 'not-exemplary', 'not-rated'])
  const otherwise = { ...entry, id: 'con-lai', tier: 'vanguard', otherwise: true }
  const plain = rulesetOf(file([otherwise]))
  const limits = bases.map((facts) => withLimit(random, plain, facts, Object.keys(derived)))
  const persons = limits.map((facts) => derive(plain, facts))
  const making: Making = { random, facts, derived: Object.keys(derived), persons, parameters }
  const rules = some(random, [2, 5], (index) => ({
    ...entry,
    id: `r${index}`,
    tier: tier(),
    when: conditionOf(making, 2),
  }))
  return {
    file: JSON.parse(JSON.stringify(file(random() < 0.4 ? [...rules, otherwise] : rules))),
    members: membersOf(limits, members),
  }
}

/** Somebody whose limit of their own, the fact `moc`, is one of their derived numbers where that has so few decimals. */
function withLimit(
  random: Random,
  plain: Parameters<typeof derive>[0],
  facts: Readonly<Record<string, number>>,
  derived: readonly string[],
): Readonly<Record<string, number>> {
  const { low } = derive(plain, facts).get(pickOf(random)(derived)) as Range<Fraction>
  const value = low.d === 0n ? 0 : numberOf(rounded(low, 9))
  return { ...facts, moc: Math.abs(value) < 1e6 ? value : 0 }
}
