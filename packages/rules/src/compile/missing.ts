import { otherOf } from '../diagram/variables.ts'
import type { Value } from '../evaluate/compare.ts'
import { orderOf } from '../evaluate/decision.ts'
import { isInterval, isSettled } from '../evaluate/interval.ts'
import type { Ruleset } from '../resolve/ruleset.ts'
import { type Coding, MISSING } from './codes.ts'
import type { Computed } from './computed.ts'
import { digitOf, type Layout, type Place } from './layout.ts'
import type { Digits, Program, Unknown } from './program.ts'

/** Finds the missing facts that keep rules unknown, in the order of the regulation; the same facts as `missingOf` of their tests. */
export type FindMissing = (rules: Iterable<number>, member: Digits) => readonly string[]

/** Where it stands whether a fact is missing: the place of the fact or of the set. */
function placesOfFacts({ codings, places, sets }: Layout): ReadonlyMap<string, Place> {
  const found = new Map<string, Place>(sets)
  for (const [index, { variable }] of codings.entries())
    if (variable.kind === 'fact') found.set(variable.fact, places[index] as Place)
  return found
}

/** A fact behind a comparison. */
interface Behind {
  readonly id: string
  readonly position: number
  /** Where it stands whether it is missing; a fact that is only computed with has no place. */
  readonly place: Place | undefined
}

/** The facts behind each side that a comparison may have: the fact itself, or the inputs of a derived number. */
function behindOf(ruleset: Ruleset, layout: Layout): (id: string) => readonly Behind[] {
  const order = orderOf(ruleset)
  const placeOf = placesOfFacts(layout)
  const behind = new Map(
    order.map((id) => [
      id,
      (ruleset.derived[id]?.inputs ?? [id]).map((input) => ({
        id: input,
        position: order.indexOf(input),
        place: placeOf.get(input),
      })),
    ]),
  )
  return (id) => behind.get(id) ?? []
}

/** By variable, the position of its fact: a comparison of a fact is unknown only when it is missing, so nothing needs to be looked up. */
const ownPositions = ({ codings }: Layout, positionOf: (id: string) => number): Int32Array =>
  Int32Array.from(codings, ({ variable: { kind, fact } }) =>
    kind === 'fact' || kind === 'option' ? positionOf(fact) : -1,
  )

/** Whether a value is not known, or only between which ends it lies. */
const isOpen = (value: Value): boolean => value === undefined || (isInterval(value) && !isSettled(value))

/** Makes the search for the facts that would settle what is unknown. */
export function missingFinder(
  ruleset: Ruleset,
  layout: Layout,
  { places, unknownIn }: Program,
  computed: Computed | undefined,
): FindMissing {
  const order = orderOf(ruleset)
  const positions = new Map(order.map((id, index) => [id, index]))
  const positionOf = (id: string): number => positions.get(id) as number
  const factsBehind = behindOf(ruleset, layout)
  const found = new Uint8Array(order.length)
  let member: Digits

  const isMissing = ({ id, place }: Behind): boolean =>
    place
      ? digitOf(member.slots[member.offset + place.slot] as number, place) === MISSING
      : computed?.values[id] === undefined
  /** What is missing behind a side of a comparison; of a number that is not settled though nothing is missing, itself. */
  const addBehind = (id: string): void => {
    let nothing = true
    for (const fact of factsBehind(id)) {
      if (!isMissing(fact)) continue
      found[fact.position] = 1
      nothing = false
    }
    if (nothing && id in ruleset.derived) found[positionOf(id)] = 1
  }
  const addSide = (id: string): void => {
    if (isOpen(computed?.values[id])) addBehind(id)
  }
  const addVariable = ({ kind, fact, comparisons }: Coding['variable']): void => {
    if (kind !== 'pair') addBehind(fact)
    else for (const test of comparisons) for (const side of [fact, otherOf(test) ?? fact]) addSide(side)
  }
  const own = ownPositions(layout, positionOf)
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
