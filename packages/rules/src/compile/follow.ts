import { comparisonsOf, variablesOf } from '../diagram/variables.ts'
import { FALSE, UNKNOWN } from '../evaluate/truth.ts'
import type { Ruleset } from '../resolve/ruleset.ts'
import { codingOf } from './codes.ts'
import { type Concluder, concluder } from './conclusions.ts'
import { type Growth, grow, type OpenRules } from './grow.ts'
import { type Layout, layOut, optionSettler } from './layout.ts'
import { inOrderOfUse } from './order.ts'
import { type Digits, type Programmed, program } from './program.ts'
import { HOLDS, UNSURE } from './residuals.ts'
import { type End, isDecision, numberOf, tabulate } from './table.ts'

/** How many questions are made at first; what would need more is left for later. */
const atFirst = 60_000
/** How many more may be made for members with missing facts. */
const later = 100_000
/** An end where this many members came is worth questions of its own: they cost as much as some hundred looks at the rules. */
const often = 256

/** The rules that are left to look at, split by what is known of the member. */
export interface Standing {
  readonly certain: readonly number[]
  readonly possible: readonly number[]
}

/** Follows members to their decisions. */
export interface Follower {
  readonly layout: Layout
  readonly conditions: Programmed
  readonly conclusions: Concluder
  /** The number of the decision of the member whose digits stand in the slots from `offset`. */
  readonly follow: (slots: Uint16Array, offset: number) => number
  /** How the rules stand that were left where the first missing fact was asked for. */
  readonly standing: (slots: Uint16Array, offset: number) => Standing
  /** The member whose standing was asked for last. */
  readonly member: Digits
}

/** Puts into the codes what the slots do not hold of computed numbers. */
export type Complete = (codes: Uint16Array) => void

function growthOf(ruleset: Ruleset): { layout: Layout; growth: Growth } {
  const tests = ruleset.tiers.rules.flatMap(({ test }) => test ?? [])
  const comparisons = tests.flatMap((test) => comparisonsOf(ruleset, test))
  const codings = inOrderOfUse(ruleset, variablesOf(ruleset, comparisons)).map(codingOf)
  return { layout: layOut(codings), growth: grow(ruleset, codings, atFirst) }
}

/** Rules that are left, and where what is left of each is written. */
interface Written {
  readonly rules: Int32Array
  readonly places: Int32Array
}

const writtenOf = (open: OpenRules, placeOf: Programmed['placeOf']): Written => ({
  rules: Int32Array.from(open, ({ rule }) => rule),
  places: Int32Array.from(open, ({ left }) => placeOf(left)),
})

/** Makes the look at rules that are left, with the lists for what it finds: they are filled anew for each member. */
function stander({ truthOf }: Programmed, first: boolean) {
  const certain: number[] = []
  const possible: number[] = []
  const found: Standing = { certain, possible }
  return ({ rules, places }: Written, member: Digits): Standing => {
    certain.length = 0
    possible.length = 0
    for (let at = 0; at < places.length; at++) {
      const truth = truthOf(places[at] as number, member)
      if (truth === FALSE) continue
      if (truth === UNKNOWN) possible.push(rules[at] as number)
      else {
        certain.push(rules[at] as number)
        if (first) break
      }
    }
    return found
  }
}

/** What is kept of an end where walks come. */
interface Visited {
  readonly end: End
  /** Made when the rules are first looked at. */
  written: Written | undefined
  /** Whether questions may be asked instead: not where an interval leaves things open, which is not missing. */
  readonly mayGrow: boolean
  visits: number
  /** The first of the questions that the end left for later. */
  question: number | undefined
}

/** Makes the follower of a ruleset. `complete` is asked when the slots do not say all. */
export function follower(ruleset: Ruleset, { layout, growth }: Prepared, complete: Complete): Follower {
  const conclusions = concluder(ruleset)
  const settle = (open: OpenRules): number => {
    const rulesOf = (wanted: number) => open.flatMap(({ rule, left }) => (left === wanted ? [rule] : []))
    return conclusions.draw(rulesOf(HOLDS), rulesOf(UNSURE))
  }
  const { form, root, ends, continueAt } = tabulate(growth, layout, settle)
  const conditions = program(layout, growth.residuals, growth.conditions)
  const plain = form.keep()
  const settleOptions = optionSettler(layout)
  const member: Digits = { slots: new Uint16Array(0), offset: 0, intervals: new Uint16Array(layout.codings.length) }
  const stand = stander(conditions, ruleset.tiers.hitPolicy === 'first')
  const visited: Visited[] = []
  let grown = 0
  /** Ends from this one on came by growing: what is left of their rules does not tell any more which facts were missing. */
  const atBirth = ends.length
  /** How the rules stand of the last member, where that was seen at an end that tells which facts are missing. */
  let seen: Standing | undefined

  const visit = (at: number): Visited => {
    // The list is kept without holes: one with many is several times slower.
    for (let next = visited.length; next <= at; next++) visited.push(firstVisit(ends[next] as End))
    return visited[at] as Visited
  }
  const written = (place: Visited): Written => {
    place.written ??= writtenOf(place.end.open, conditions.placeOf)
    return place.written
  }
  const firstVisit = (end: End): Visited => ({
    end,
    written: undefined,
    mayGrow: end.asked === undefined || layout.codings[end.asked.variable]?.variable.kind !== 'derived',
    visits: 0,
    question: undefined,
  })
  const look = (slots: Uint16Array, offset: number): void => {
    member.slots = slots
    member.offset = offset
    settleOptions(slots, offset)
    complete(member.intervals)
  }
  const decideOpen = (at: number, place: Visited, slots: Uint16Array, offset: number): number => {
    look(slots, offset)
    const found = stand(written(place), member)
    if (at < atBirth) seen = found
    return conclusions.draw(found.certain, found.possible)
  }
  /** The questions that an end left for later, once it is worth them. */
  const questionAt = (place: Visited): number | undefined => {
    if (place.question !== undefined || ++place.visits < often || grown >= later || !place.mayGrow)
      return place.question
    grown++
    place.question = continueAt(place.end)
    return place.question
  }
  const follow = (slots: Uint16Array, offset: number): number => {
    let from = root
    seen = undefined
    for (;;) {
      const answer = form.walk(from, slots, offset)
      if (isDecision(answer)) return numberOf(answer)
      const at = numberOf(answer)
      const place = visited[at] ?? visit(at)
      const question = from === answer ? undefined : questionAt(place)
      if (question === undefined) return decideOpen(at, place, slots, offset)
      form.redirect(question)
      from = question
    }
  }
  const standing = (slots: Uint16Array, offset: number): Standing => {
    look(slots, offset)
    return seen ?? stand(written(visit(numberOf(plain(root, slots, offset)))), member)
  }
  return { layout, conditions, conclusions, follow, standing, member }
}

/** The way to the decision of a ruleset, not yet written down. */
export type Prepared = ReturnType<typeof growthOf>

/** Lays the codes of a ruleset out and grows the way to its decision. */
export const prepare = (ruleset: Ruleset): Prepared => growthOf(ruleset)
