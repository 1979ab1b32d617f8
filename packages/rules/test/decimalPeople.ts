import type { Facts } from '../src/language/value.ts'
import type { FactOf } from '../src/resolve/ruleset.ts'
import { pickOf } from './pseudo.ts'
import { admitted } from './referenceAdmit.ts'
import { add, fraction } from './referenceNumbers.ts'

/** A number fact as a file has it. */
export interface Numbered {
  readonly type: 'number'
  readonly min?: number
  readonly max?: number
  readonly integer?: true
  readonly decimals?: number
}

/** Somebody of whom everything is known. */
export type Complete = Readonly<Record<string, number>>

type Random = () => number

const bounds = [
  { min: 0, max: 10 },
  { min: 0, max: 10 },
  { min: 0, max: 100 },
  { min: 0, max: 1 },
  { min: -5, max: 5 },
  { min: -2.5, max: 7.5 },
  { min: 0.25, max: 3.75 },
  { min: 0 },
  { max: 50 },
  {},
  { min: 1000, max: 200_000_000 },
] as const

/** What people write: decimals that a regulation declares, or that are only usual. */
const written = new WeakMap<Numbered, number>()

function numberFact(random: Random): Numbered {
  const pick = pickOf(random)
  const places = pick([0, 1, 1, 1, 2, 2, 3, 4])
  const says = random() < 0.5
  const fact: Numbered = {
    type: 'number',
    ...pick(bounds),
    ...(places === 0 && random() < 0.8 ? { integer: true } : says && { decimals: places }),
  }
  written.set(fact, places)
  return fact
}

/** Some number facts: whole ones, with decimals declared, and with decimals that nobody declared. */
export const numberFacts = (random: Random): Readonly<Record<string, Numbered>> =>
  Object.fromEntries(
    ['a', 'b', 'c', 'd', 'e'].slice(0, 3 + Math.floor(random() * 3)).map((id) => [id, numberFact(random)]),
  )

const placesOf = (fact: Numbered | undefined): number => (fact && written.get(fact)) ?? 2

/** A value of a fact, near the beginning of its domain so that people meet. */
function someValue(random: Random, fact: Numbered): number {
  const power = 10 ** placesOf(fact)
  const [low, high] = [fact.min ?? (fact.max ?? 10) - 20, fact.max ?? (fact.min ?? -10) + 20]
  const step = Math.round((low + random() * Math.min(high - low, pickOf(random)([1, 5, 30]))) * power)
  return [step, step + 1, step - 1].map((n) => n / power).find((value) => is(fact, value)) ?? Math.ceil(low)
}

const is = (fact: Numbered, value: number): boolean => admitted(fact as unknown as FactOf, value) === value

/** Somebody; with values that are another fact's, now and then, or a bound. */
function baseOf(random: Random, facts: Readonly<Record<string, Numbered>>): Complete {
  const found: Record<string, number> = {}
  for (const [id, fact] of Object.entries(facts)) {
    const others = [...Object.values(found), fact.min ?? 0, fact.max ?? 0].filter((value) => is(fact, value))
    found[id] = others.length > 0 && random() < 0.2 ? pickOf(random)(others) : someValue(random, fact)
  }
  return found
}

/** A decimal beside a number: as many of the last place away. */
const beside = (value: number, count: bigint, places: number): number => {
  const { n, d } = add(fraction(value), { n: count, d: 10n ** BigInt(places) })
  return Number(n) / Number(d)
}

/** What other programs make of a number, and what people type. */
const dust: readonly ((value: number) => number)[] = [
  (value) => value * (1 + Number.EPSILON),
  (value) => value * (1 - Number.EPSILON),
  (value) => value - 0.1 + 0.1,
  (value) => value + 0.1 + 0.2 - 0.3,
  (value) => (value * 3) / 3 + 1e-14,
  (value) => value + 1e-11,
  (value) => value - 4e-10,
  (value) => beside(value, 5n, 10),
  (value) => beside(value, -5n, 10),
  (value) => beside(value, 49_999n, 14),
  (value) => beside(value, 1n, 5),
  (value) => -value,
]

const special: readonly (number | string | null | boolean)[] = [
  66.66666666666667,
  0.1 + 0.2,
  89.99999999999999,
  0.1234567895,
  -0.1234567895,
  0.12345678949999998,
  2.675,
  -0,
  1e6,
  999999.9999999999,
  1e15,
  1e300,
  -1e308,
  5e-324,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  '1,5',
  true,
  null,
]

/** How a member differs from somebody. */
type Change = (random: Random, person: Facts, id: string, fact: Numbered | undefined) => Facts

const changes: Readonly<Record<'step' | 'dust' | 'missing' | 'odd' | 'shift', Change>> = {
  step: (random, person, id, fact) => ({
    ...person,
    [id]: beside(person[id] as number, random() < 0.5 ? 1n : -1n, placesOf(fact)),
  }),
  dust: (random, person, id) => ({ ...person, [id]: pickOf(random)(dust)(person[id] as number) }),
  missing: (random, person, id) => {
    if (random() < 0.5) return { ...person, [id]: random() < 0.5 ? null : undefined }
    const { [id]: _, ...rest } = person
    return rest
  },
  odd: (random, person, id) => ({ ...person, [id]: pickOf(random)(special) }),
  // What one number has more another has less: sums stay.
  shift: (random, person, id) => {
    const other = pickOf(random)(Object.keys(person))
    const [from, to] = [person[id] as number, person[other] as number]
    return other === id ? person : { ...person, [id]: beside(from, -1n, 1), [other]: beside(to, 1n, 1) }
  },
}

/** Which changes make a member: nobody is as often as they are wanted to lie exactly on a threshold. */
const recipes: readonly (readonly (keyof typeof changes)[])[] = [
  [],
  [],
  ['shift'],
  ['step'],
  ['step'],
  ['dust'],
  ['dust', 'dust', 'dust'],
  ['missing'],
  ['missing', 'missing'],
  ['step', 'missing'],
  ['dust', 'missing'],
  ['odd'],
]

/** People whose numbers thresholds are taken from, and members who are one of them or differ a little. */
export function peopleOf(random: Random, facts: Readonly<Record<string, Numbered>>, count: number) {
  const pick = pickOf(random)
  const bases = Array.from({ length: count }, () => baseOf(random, facts))
  const memberOf = (base: Facts): Facts =>
    pick(recipes).reduce((person, change) => {
      const ids = Object.keys(person).filter((id) => typeof person[id] === 'number')
      if (ids.length === 0) return person
      const id = pick(ids)
      return changes[change](random, person, id, facts[id])
    }, base)
  const membersOf = (persons: readonly Complete[], size: number): readonly Facts[] =>
    Array.from({ length: size }, () => memberOf(pick(persons)))
  return { bases, membersOf }
}
