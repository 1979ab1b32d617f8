import { comparisonsOf, variablesOf } from '../diagram/variables.ts'
import type { Ruleset } from '../resolve/ruleset.ts'
import { alternativesOf } from './alternatives.ts'
import { codingOf } from './codes.ts'
import { type Computed, computedOf } from './computed.ts'
import { type Concluder, concluder } from './conclusions.ts'
import { conditionsOf } from './conditions.ts'
import { type Layout, layOut, optionSettler } from './layout.ts'
import { missingFinder } from './missing.ts'
import { inOrderOfUse } from './order.ts'
import { type Digits, program } from './program.ts'
import { quickLook } from './quick.ts'
import { stander } from './standing.ts'
import { wordsOf } from './words.ts'

/** Decides on members whose digits stand in slots. */
export interface Decider {
  readonly layout: Layout
  readonly computed: Computed | undefined
  readonly decisions: Concluder['decisions']
  /** The number of the decision on the member whose digits begin at 0, where a first look finds it; else -1. */
  readonly quick: (slots: Uint16Array) => number
  /** The number of the decision on the member whose digits begin at `offset`. */
  readonly decide: (slots: Uint16Array, offset: number) => number
  /** The missing facts that would settle what is undecided of the member who was decided on last. */
  readonly missing: () => readonly string[]
}

/** Lays out what the rules of a ruleset ask. */
export function layoutOf(ruleset: Ruleset): Layout {
  const tests = ruleset.tiers.rules.flatMap(({ test }) => test ?? [])
  const comparisons = tests.flatMap((test) => comparisonsOf(ruleset, test))
  return layOut(inOrderOfUse(ruleset, variablesOf(ruleset, comparisons)).map(codingOf))
}

/** Makes the decider of a ruleset. Derived numbers and comparisons of two facts must have been computed into the slots before it is asked. */
export function decider(ruleset: Ruleset): Decider {
  const layout = layoutOf(ruleset)
  const { length } = layout.codings
  const computed = computedOf(ruleset, layout)
  const conditions = conditionsOf(ruleset, layout.codings)
  const alternatives = alternativesOf(conditions, length)
  const programmed = program(layout, [...conditions, ...alternatives.apart])
  const { decisions, draw, drawOne } = concluder(ruleset)
  const settleOptions = optionSettler(layout)
  const member: Digits = { slots: new Uint16Array(0), offset: 0, intervals: new Uint32Array(length) }
  const apartFrom = conditions.length - length
  const words = wordsOf(layout, alternatives)
  const firstDecides = ruleset.tiers.hitPolicy === 'first'
  const { stand, standing } = stander(words, conditions.length, firstDecides, (source) =>
    source < length
      ? (member.intervals[source] as number)
      : programmed.truthOf(programmed.places[apartFrom + source] as number, member),
  )
  const findMissing = missingFinder(ruleset, layout, programmed, computed)
  const looksApart = alternatives.apart.length > 0
  const asksSlotsOnly = !looksApart && layout.codings.every(({ variable: { kind } }) => kind !== 'derived')
  const look = firstDecides && asksSlotsOnly ? quickLook(words) : () => -1
  const quick = (slots: Uint16Array): number => {
    const rule = look(slots)
    return rule < 0 ? -1 : drawOne(rule)
  }
  const decide = (slots: Uint16Array, offset: number): number => {
    member.slots = slots
    member.offset = offset
    if (looksApart) settleOptions(slots, offset)
    computed?.unpack(member.intervals)
    stand(member)
    return draw(standing)
  }
  const missing = (): readonly string[] => {
    if (!looksApart) settleOptions(member.slots, member.offset)
    return findMissing(standing.possible.subarray(0, standing.possibles), member)
  }
  return { layout, computed, decisions, quick, decide, missing }
}
