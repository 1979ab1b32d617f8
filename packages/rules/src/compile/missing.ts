import { otherOf } from '../diagram/variables.ts'
import type { Ruleset } from '../resolve/ruleset.ts'
import { type Coding, MISSING } from './codes.ts'
import type { Computed } from './computed.ts'
import type { Layout } from './layout.ts'
import type { Digits, Programmed, Unknown } from './program.ts'

/** What is known of the member who is looked at. */
export interface Known {
  readonly codes: Uint16Array
  readonly computed: Computed | undefined
}

/** Finds the missing facts that keep rules unknown, in the order of the regulation; the same facts as `missingOf` of their tests. */
export type FindMissing = (rules: readonly number[], member: Digits, known: Known) => readonly string[]

/** Says whether a fact is missing: by the code of a variable that reads it, or by what the computations kept. */
function missingFacts({ codings }: Layout): (fact: string, known: Known) => boolean {
  const indices = new Map<string, number>()
  for (const [index, { variable }] of codings.entries())
    if (variable.kind === 'fact' || variable.kind === 'option') indices.set(variable.fact, index)
  return (fact, { codes, computed }) => {
    const index = indices.get(fact)
    return index === undefined ? computed?.values[fact] === undefined : codes[index] === MISSING
  }
}

/** Makes the search for the facts that would settle what is unknown. */
export function missingFinder(ruleset: Ruleset, layout: Layout, { places, unknownIn }: Programmed): FindMissing {
  const isMissing = missingFacts(layout)
  const order = [...Object.keys(ruleset.facts), ...Object.keys(ruleset.derived)]
  const positions = new Map(order.map((id, index) => [id, index]))
  const found = new Uint8Array(order.length)
  const add = (id: string): void => {
    found[positions.get(id) ?? 0] = 1
  }
  /** What is missing behind a side of a comparison: the fact itself, or the missing inputs of a number that is not settled. */
  const addBehind = (id: string, known: Known): void => {
    const inputs = ruleset.derived[id]?.inputs ?? [id]
    let none = true
    for (const input of inputs) {
      if (!isMissing(input, known)) continue
      add(input)
      none = false
    }
    if (none && id in ruleset.derived) add(id)
  }
  const addSide = (id: string, known: Known): void => {
    if (typeof known.computed?.values[id] !== 'number') addBehind(id, known)
  }
  const addVariable = (variable: number, known: Known): void => {
    const { kind, fact, comparisons } = (layout.codings[variable] as Coding).variable
    if (kind !== 'pair') addBehind(fact, known)
    else for (const test of comparisons) for (const side of [fact, otherOf(test) ?? fact]) addSide(side, known)
  }
  let known: Known = { codes: new Uint16Array(0), computed: undefined }
  const unknown: Unknown = {
    variable: (variable) => addVariable(variable, known),
    count: ({ fact }) => addBehind(fact, known),
  }
  return (rules, member, of) => {
    known = of
    found.fill(0)
    for (const rule of rules) unknownIn(places[rule] as number, member, unknown)
    return order.filter((_, index) => found[index] === 1)
  }
}
