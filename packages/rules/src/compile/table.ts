import type { Variable } from '../diagram/variables.ts'
import { MISSING } from './codes.ts'
import { directForm, type Form, shortForm } from './form.ts'
import { type Ask, asks, type Growth, type OpenRules, type Step } from './grow.ts'
import { digitOf, EMPTY, type Layout, type Place } from './layout.ts'

/** The way to a decision, laid out. */
export interface Table {
  readonly form: Form
  readonly root: number
  /** Where walks end with rules left to look at, by number; there are more of them as the table grows. */
  readonly ends: readonly End[]
  /** Writes the questions that an end left for later, and says which number stands for the first of them. */
  readonly continueAt: (end: End) => number
}

/** Where a walk ends that does not lead to a decision: the rules that are left. */
export interface End {
  readonly open: OpenRules
  /** What was asked when it ended because the answer is missing. */
  readonly asked?: Ask
}

/** A place on the way: the question, and of an option of a set whether the set is known to have some. */
interface Position {
  readonly step: Ask
  readonly some: boolean
}

interface Building {
  readonly layout: Layout
  readonly form: Form
  readonly ends: End[]
  readonly endOf: Map<OpenRules, [number?, number?]>
  /** Places of the positions of a step: with options not known, and known to be there. */
  readonly known: Map<Step, [number?, number?]>
  readonly decide: Settle
}

/** The number of the decision from rules of which nothing is left to ask. */
export type Settle = (open: OpenRules) => number

/** The answer that stands for a decision: an even number behind `~`. */
const answerOfDecision = (number: number): number => ~(2 * number)
/** The answer that stands for an end without one: an odd number behind `~`. */
const answerOfEnd = (number: number): number => ~(2 * number + 1)

/** What an answer below 0 stands for: a decision, by its number, or an end, by its own. */
export const isDecision = (answer: number): boolean => (answer & 1) === 1
export const numberOf = (answer: number): number => ~answer >> 1

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

/** The answer that stands for an end. */
function endFor({ ends, endOf }: Building, end: End): number {
  const known = endOf.get(end.open) ?? []
  endOf.set(end.open, known)
  const at = end.asked ? 1 : 0
  known[at] ??= answerOfEnd(ends.push(end) - 1)
  return known[at]
}

/** The answer that stands for a step. */
function answerFor(building: Building, step: Step, some: boolean): number {
  if (asks(step)) return referTo(building, { step, some })
  return step.settled ? answerOfDecision(building.decide(step.open)) : endFor(building, { open: step.open })
}

/** Where a position leads when its slot holds a value, as far as that slot answers questions. */
function follow(building: Building, from: Position, value: number): number {
  const { layout } = building
  const { slot } = placeOf(layout, from)
  let at = from
  for (let place = placeOf(layout, at); place.slot === slot; place = placeOf(layout, at)) {
    const digit = digitOf(value, place)
    if (digit === MISSING) return endFor(building, { open: at.step.open, asked: at.step })
    const { step, some } = advance(layout, at, digit)
    if (!asks(step)) return answerFor(building, step, false)
    at = { step, some }
  }
  return referTo(building, at)
}

/** The number of a question, which is written when it is first met. */
function referTo(building: Building, position: Position): number {
  const { layout, form, known } = building
  const references = known.get(position.step) ?? []
  known.set(position.step, references)
  const some = Number(position.some) as 0 | 1
  const { slot } = placeOf(layout, position)
  const values = Array.from({ length: layout.sizes[slot] ?? 0 }, (_, value) => value)
  references[some] ??= form.write(
    slot,
    values.map((value) => follow(building, position, value)),
  )
  return references[some]
}

/** A list of answers up to this long is walked from a fast memory. */
const fast = 250_000

/** Writes the way to the decision down. */
export function tabulate({ root, size, extend, without }: Growth, layout: Layout, decide: Settle): Table {
  const { sizes } = layout
  const mean = sizes.reduce((sum, values) => sum + values, 0) / Math.max(1, sizes.length)
  const form = size * mean > fast ? shortForm(sizes.length) : directForm(sizes.length)
  const building: Building = { layout, form, ends: [], endOf: new Map(), known: new Map(), decide }
  return {
    form,
    root: answerFor(building, root, false),
    ends: building.ends,
    continueAt: ({ open, asked }) => answerFor(building, extend(asked ? without(asked) : open), false),
  }
}
