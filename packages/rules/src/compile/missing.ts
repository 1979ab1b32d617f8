import { otherOf } from '../diagram/variables.ts'
import { orderOf } from '../evaluate/decision.ts'
import type { Ruleset } from '../resolve/ruleset.ts'
import { type Coding, MISSING } from './codes.ts'
import type { Computed } from './computed.ts'
import { digitOf, type Layout, type Place } from './layout.ts'
import type { Digits, Programmed, Unknown } from './program.ts'

/** Finds the missing facts that keep rules unknown, in the order of the regulation; the same facts as `missingOf` of their tests. */
export type FindMissing = (rules: Iterable<number>, member: Digits) => readonly string[]

/** Where it stands whether a fact is missing: the place of the fact or of the set. */
function placesOfFacts({ codings, places, sets }: Layout): ReadonlyMap<string, Place> {
  const found = new Map<string, Place>(sets)
  for (const [index, { variable }] of codings.entries())
    if (variable.kind === 'fact') found.set(variable.fact, places[index] as Place)
  return found
}

/** Whether a fact is missing of a member: its digit says so, or, of what is only computed with, that nothing is known. */
function missingTest(layout: Layout, computed: Computed | undefined): (fact: string, member: Digits) => boolean {
  const placeOf = placesOfFacts(layout)
  return (fact, { slots, offset }) => {
    const place = placeOf.get(fact)
    return place
      ? digitOf(slots[offset + place.slot] as number, place) === MISSING
      : computed?.values[fact] === undefined
  }
}

/** Makes the search for the facts that would settle what is unknown. */
export function missingFinder(
  ruleset: Ruleset,
  layout: Layout,
  { places, unknownIn }: Programmed,
  computed: Computed | undefined,
): FindMissing {
  const order = orderOf(ruleset)
  const positions = new Map(order.map((id, index) => [id, index]))
  const positionOf = (id: string): number => positions.get(id) as number
  const isMissingOf = missingTest(layout, computed)
  const found = new Uint8Array(order.length)
  let member: Digits

  const isMissing = (fact: string): boolean => isMissingOf(fact, member)
  const add = (id: string): void => {
    found[positionOf(id)] = 1
  }
  /** What is missing behind a side of a comparison: the fact itself, or the missing inputs of a number that is not settled. */
  const addBehind = (id: string): void => {
    const missing = (ruleset.derived[id]?.inputs ?? [id]).filter(isMissing)
    for (const input of missing) add(input)
    if (missing.length === 0 && id in ruleset.derived) add(id)
  }
  const addSide = (id: string): void => {
    if (typeof computed?.values[id] !== 'number') addBehind(id)
  }
  const addVariable = ({ kind, fact, comparisons }: Coding['variable']): void => {
    if (kind !== 'pair') addBehind(fact)
    else for (const test of comparisons) for (const side of [fact, otherOf(test) ?? fact]) addSide(side)
  }
  /** A comparison of a fact is unknown only when the fact is missing: then nothing needs to be looked up. */
  const own = Int32Array.from(layout.codings, ({ variable: { kind, fact } }) =>
    kind === 'fact' || kind === 'option' ? positionOf(fact) : -1,
  )
  const unknown: Unknown = {
    variable: (variable) => {
      const position = own[variable] as number
      if (position >= 0) found[position] = 1
      else addVariable((layout.codings[variable] as Coding).variable)
    },
    count: ({ fact }) => addBehind(fact),
  }
  return (rules, of) => {
    member = of
    found.fill(0)
    for (const rule of rules) unknownIn(places[rule] as number, of, unknown)
    return order.filter((_, index) => found[index] === 1)
  }
}
