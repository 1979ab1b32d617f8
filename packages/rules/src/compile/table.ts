import type { Variable } from '../diagram/variables.ts'
import { MISSING } from './codes.ts'
import { directForm, type Form, shortForm, type Walk } from './form.ts'
import { type Ask, asks, type Growth, type OpenRules, type Step } from './grow.ts'
import { digitOf, EMPTY, type Layout, type Place } from './layout.ts'

/** The way to a decision, laid out: the walk gives the end of it, `~end` its index in `ends`. */
export interface Table {
  readonly walk: Walk
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
  readonly form: Form
  readonly ends: End[]
  readonly endOf: Map<OpenRules, number>
  /** Places of the positions of a step: with options not known, and known to be there. */
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
export function tabulate({ root, size }: Pick<Growth, 'root' | 'size'>, layout: Layout): Table {
  const { sizes } = layout
  const mean = sizes.reduce((sum, values) => sum + values, 0) / Math.max(1, sizes.length)
  const form = size * mean > fast ? shortForm(sizes.length) : directForm(sizes.length)
  const building: Building = { layout, form, ends: [], endOf: new Map(), known: new Map() }
  const start = asks(root) ? referTo(building, { step: root, some: false }) : endFor(building, root.open, root.settled)
  return { walk: form.walk(start), ends: building.ends }
}
