import type { Variable } from '../diagram/variables.ts'
import { admitterOf } from '../evaluate/admit.ts'
import type { FactValue } from '../language/value.ts'
import { gridOf } from '../resolve/grid.ts'
import type { FactOf, Ruleset } from '../resolve/ruleset.ts'
import { type Coding, MISSING, thresholdsOf } from './codes.ts'
import { EMPTY, type Layout, type Place, SOME } from './layout.ts'
import { type Stretches, samplesOf, stretchesOf } from './stretches.ts'

/** How the value of one key of a row becomes a digit. What is tried first is what there is most of. */
export const kinds = { number: 0, boolean: 1, option: 2, decimal: 3, any: 4, set: 5, nothing: 6 } as const

/** What is added to the slot for an option; `next` has an id of the same length. */
interface OptionDigit {
  readonly id: string
  readonly digit: number
  readonly next: OptionDigit | undefined
}

/** How the value of one key of a row is read. Every step has every member, so that they all have one shape. */
export interface ReadStep {
  readonly key: string
  readonly kind: number
  readonly slot: number
  /** What is kept of the slot when a digit is added: all of one that several facts share, nothing of one's own. */
  readonly keep: number
  /** Of whole numbers from `min` on: what is added to the slot, by the number. */
  readonly min: number
  readonly table: Uint16Array
  /** Of other numbers. */
  readonly stretches: Stretches
  /** Of a choice or a level: its options by the length of their ids, so that hardly more than one is compared. */
  readonly byLength: readonly (OptionDigit | undefined)[]
  /** Of a boolean: what is added to the slot for yes and for no. Of a set: for one with options, and for one without. */
  readonly yes: number
  readonly no: number
  /** Of everything else: what is added to the slot. */
  readonly read: (value: FactValue) => number
  /** Of a set: the slot of each option that rules ask about, the first and the one behind the last. */
  readonly options: ReadonlyMap<string, number>
  readonly firstOption: number
  readonly endOfOptions: number
}

const noTable = new Uint16Array(0)
const noStretches = stretchesOf(new Float64Array(0), [MISSING], gridOf({ integer: false }))
const noLengths: readonly undefined[] = []
const noOptions: ReadonlyMap<string, number> = new Map()

/** Whether a value is read by a function of its own kind, and not by what the step says of numbers. */
export const isOther = ({ kind }: ReadStep): boolean => kind === kinds.any || kind === kinds.set

/** Every bit of a slot. */
const all = 0xffff

/** A step that reads nothing. */
export const skipped = (key: string): ReadStep => ({
  key,
  kind: kinds.nothing,
  slot: 0,
  keep: all,
  min: 0,
  table: noTable,
  stretches: noStretches,
  byLength: noLengths,
  yes: 0,
  no: 0,
  read: () => 0,
  options: noOptions,
  firstOption: 0,
  endOfOptions: 0,
})

/** A table of whole numbers is made up to this many, where it does not begin beyond the numbers of 32 bits. */
const longest = 4096
const farthest = 2 ** 30

const anyStep = (key: string, { slot, weight }: Place, code: (value: FactValue) => number): ReadStep => ({
  ...skipped(key),
  kind: kinds.any,
  slot,
  read: (value) => weight * code(value),
})

function optionStep(key: string, { options }: FactOf, { codeOf }: Coding, place: Place, rank: boolean): ReadStep {
  const longestId = Math.max(...options.map(({ id }) => id.length))
  const byLength = new Array<OptionDigit | undefined>(longestId + 1).fill(undefined)
  for (const [index, { id }] of options.entries())
    byLength[id.length] = { id, digit: place.weight * codeOf(rank ? index : id), next: byLength[id.length] }
  return { ...skipped(key), kind: kinds.option, slot: place.slot, byLength }
}

/** What is added to the slot for an option, by its id. */
export function digitOfOption({ byLength }: ReadStep, id: string): number {
  let option = id.length < byLength.length ? byLength[id.length] : undefined
  while (option !== undefined && option.id !== id) option = option.next
  return option === undefined ? MISSING : option.digit
}

function numberStep(key: string, fact: FactOf, { codeOf, variable }: Coding, place: Place): ReadStep {
  const grid = gridOf(fact)
  const { least, greatest } = grid
  if (grid.declared && grid.decimals === 0 && greatest - least < longest && Math.abs(least) < farthest) {
    const table = Uint16Array.from(
      { length: Math.max(0, greatest - least + 1) },
      (_, index) => place.weight * codeOf(least + index),
    )
    return { ...skipped(key), kind: kinds.number, slot: place.slot, min: least, table }
  }
  const thresholds = thresholdsOf(variable.comparisons)
  const digits = samplesOf(grid, thresholds).map((sample) => place.weight * codeOf(sample))
  return { ...skipped(key), kind: kinds.decimal, slot: place.slot, stretches: stretchesOf(thresholds, digits, grid) }
}

/** Days repeat among members, so what a text means is kept, up to so many texts. */
const remembered = 4096

function dayStep(key: string, fact: FactOf, { codeOf }: Coding, place: Place): ReadStep {
  const admit = admitterOf(fact)
  const known = new Map<FactValue, number>()
  return anyStep(key, place, (value) => {
    const found = known.get(value)
    if (found !== undefined) return found
    const code = codeOf(admit(value))
    if (known.size < remembered) known.set(value, code)
    return code
  })
}

function stepOfVariable(key: string, fact: FactOf, coding: Coding, place: Place): ReadStep {
  switch (fact.type) {
    case 'boolean': {
      const [yes, no] = [place.weight * coding.codeOf(true), place.weight * coding.codeOf(false)]
      return { ...skipped(key), kind: kinds.boolean, slot: place.slot, yes, no }
    }
    case 'number':
      return numberStep(key, fact, coding, place)
    case 'day':
      return dayStep(key, fact, coding, place)
    default:
      return optionStep(key, fact, coding, place, fact.type === 'level')
  }
}

/** Of a set: its digit, and the slots of the options that rules ask about. Options that none asks about count as options all the same. */
function setStep(key: string, { options }: FactOf, { codings, places }: Layout, { slot, weight }: Place): ReadStep {
  const asked = codings.flatMap(({ variable }, index) =>
    variable.kind === 'option' && variable.fact === key ? [[variable.option, places[index]?.slot ?? 0] as const] : [],
  )
  const slots = new Map(asked)
  const all = asked.map(([, at]) => at)
  return {
    ...skipped(key),
    kind: kinds.set,
    slot,
    yes: weight * SOME,
    no: weight * EMPTY,
    options: new Map(options.map(({ id }) => [id, slots.get(id) ?? -1])),
    firstOption: Math.min(...all),
    endOfOptions: Math.max(...all) + 1,
  }
}

/** How each fact that the rules ask for is read. */
export function readSteps({ facts }: Ruleset, layout: Layout): ReadonlyMap<string, ReadStep> {
  const steps = new Map<string, ReadStep>()
  const add = (step: ReadStep): void => {
    steps.set(step.key, { ...step, keep: layout.shared.includes(step.slot) ? all : 0 })
  }
  for (const [index, coding] of layout.codings.entries()) {
    const { kind, fact: key }: Variable = coding.variable
    const fact = facts[key]
    if (kind === 'fact' && fact) add(stepOfVariable(key, fact, coding, layout.places[index] as Place))
  }
  for (const [key, place] of layout.sets) {
    const fact = facts[key]
    if (fact) add(setStep(key, fact, layout, place))
  }
  return steps
}
