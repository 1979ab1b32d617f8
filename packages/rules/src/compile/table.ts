import type { Variable } from '../diagram/variables.ts'
import { MISSING } from './codes.ts'
import { type Ask, asks, type OpenRules, type Step } from './grow.ts'
import { digitOf, EMPTY, type Layout, type Place } from './layout.ts'

/**
 * The way to a decision as one list of numbers. A number of 0 or more is a question: its lowest bits are the slot to look into, the others
 * say where in the list the answers to it begin. A number below 0 is an end: `~end` is its index in `ends`.
 */
export interface Table {
  readonly entries: Int32Array
  readonly root: number
  /** How many bits the slot takes. */
  readonly bits: number
  readonly ends: readonly End[]
}

/** Where a walk ends: the rules that are left. */
export interface End {
  readonly open: OpenRules
  /** Whether all of them certainly hold; else they are looked at with all that is known of the member. */
  readonly settled: boolean
}

/** A place on the way: the question, and of an option of a set whether the set is known to have some. */
interface Position {
  readonly step: Ask
  readonly some: boolean
}

interface Building {
  readonly layout: Layout
  readonly bits: number
  readonly most: number
  readonly entries: number[]
  readonly ends: End[]
  readonly endOf: Map<OpenRules, number>
  /** References of the positions of a step: with options not known, and known to be there. */
  readonly known: Map<Step, [number?, number?]>
}

const optionOf = ({ codings }: Layout, { variable }: Ask): Variable | undefined => {
  const of = codings[variable]?.variable
  return of?.kind === 'option' ? of : undefined
}

/** What is looked at: of an option, first whether its set is empty. */
function placeOf(layout: Layout, { step, some }: Position): Place {
  const option = some ? undefined : optionOf(layout, step)
  return (option && layout.sets.get(option.fact)) ?? (layout.places[step.variable] as Place)
}

/** An empty set answers no to each of its options. */
function withoutOptions(layout: Layout, from: Ask): Step {
  const set = optionOf(layout, from)?.fact
  let step: Step = from
  while (asks(step) && optionOf(layout, step)?.fact === set) step = step.next[0] as Step
  return step
}

/** The next step, and whether its set is known to have options because the last question was about one of them. */
function advance(layout: Layout, { step, some }: Position, digit: number): { step: Step; some: boolean } {
  const option = optionOf(layout, step)
  if (option && !some)
    return digit === EMPTY ? { step: withoutOptions(layout, step), some: false } : { step, some: true }
  const next = step.next[digit - 1] as Step
  return { step: next, some: option !== undefined && asks(next) && optionOf(layout, next)?.fact === option.fact }
}

function endFor({ ends, endOf }: Building, open: OpenRules, settled: boolean): number {
  const known = endOf.get(open)
  if (known !== undefined) return known
  const end = ~(ends.push({ open, settled }) - 1)
  endOf.set(open, end)
  return end
}

/** Where a position leads when its slot holds a value, as far as that slot answers questions. */
function follow(building: Building, from: Position, value: number): number {
  const { layout } = building
  const { slot } = placeOf(layout, from)
  let at = from
  for (let place = placeOf(layout, at); place.slot === slot; place = placeOf(layout, at)) {
    const digit = digitOf(value, place)
    if (digit === MISSING) return endFor(building, at.step.open, false)
    const { step, some } = advance(layout, at, digit)
    if (!asks(step)) return endFor(building, step.open, step.settled)
    at = { step, some }
  }
  return referTo(building, at)
}

/** The number of a question; its answers are added to the list when it is first met, as long as there is room. */
function referTo(building: Building, position: Position): number {
  const { layout, bits, most, entries } = building
  const references = building.known.get(position.step) ?? []
  building.known.set(position.step, references)
  const known = references[Number(position.some) as 0 | 1]
  if (known !== undefined) return known
  const { slot } = placeOf(layout, position)
  const size = layout.sizes[slot] ?? 0
  const from = entries.length
  if (from + size > most) return endFor(building, position.step.open, false)
  const reference = from * 2 ** bits + slot
  references[Number(position.some) as 0 | 1] = reference
  for (let value = 0; value < size; value++) entries.push(0)
  for (let value = 0; value < size; value++) entries[from + value] = follow(building, position, value)
  return reference
}

/**
 * Lays the way to a decision out as a list of numbers.
 *
 * @param most - numbers at most; what finds no room is left open
 */
export function tabulate(root: Step, layout: Layout, most: number): Table {
  const bits = Math.max(1, Math.ceil(Math.log2(layout.sizes.length + 1)))
  const room = Math.min(most, 2 ** (31 - bits) - 1)
  const building: Building = { layout, bits, most: room, entries: [], ends: [], endOf: new Map(), known: new Map() }
  const start = asks(root) ? referTo(building, { step: root, some: false }) : endFor(building, root.open, root.settled)
  return { entries: Int32Array.from(building.entries), root: start, bits, ends: building.ends }
}
