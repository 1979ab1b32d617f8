import type { Variable } from '../diagram/variables.ts'
import type { Coding } from './codes.ts'

/** Where a code is kept: `slots[slot]` holds several codes, each a digit of the number. */
export interface Place {
  readonly slot: number
  readonly weight: number
  /** How many values the digit has. */
  readonly size: number
}

/** A set with no options: the usual case, in which none of its options is looked at. */
export const EMPTY = 1
/** A set with options. */
export const SOME = 2

/**
 * How the codes of a member are packed. Facts with few cells share a slot, so that one look-up answers several questions; a set has a
 * digit that says whether it is empty, and a slot for each option that counts only when it is not.
 */
export interface Layout {
  readonly codings: readonly Coding[]
  /** By variable. */
  readonly places: readonly Place[]
  /** By set, where it says whether it is empty. */
  readonly sets: ReadonlyMap<string, Place>
  /** How many values each slot has. */
  readonly sizes: readonly number[]
  /** The slots to which digits are added one by one, so that they begin empty for each member. */
  readonly shared: readonly number[]
}

/** How closely codes are packed. */
export interface Packing {
  /** How many values a slot that several codes share has at most: there are masks for each of them. */
  readonly room: number
  /** Codes with more values have slots of their own: most values of a shared slot would never be looked at. */
  readonly small: number
}

/** Two numbers of some twenty cells share a slot; with larger slots the masks of hundreds of rules would no longer stay near the processor. */
const close: Packing = { room: 420, small: 20 }

/** What is missing, and each cell; between which thresholds an interval lies stands elsewhere (see `Computed`). */
const digitsOf = ({ cells }: Coding): number => cells + 1

/** Packs the codes of variables, in the order in which they are asked. */
export function layOut(codings: readonly Coding[], { room, small } = close): Layout {
  const sizes: number[] = []
  const places: Place[] = []
  const sets = new Map<string, Place>()
  const shared: number[] = []
  let open = -1
  const alone = (size: number): Place => ({ slot: sizes.push(size) - 1, weight: 1, size })
  const place = (size: number): Place => {
    const weight = sizes[open]
    if (size > small) return alone(size)
    if (weight === undefined || weight * size > room) {
      open = sizes.length
      shared.push(open)
      return alone(size)
    }
    sizes[open] = weight * size
    return { slot: open, weight, size }
  }
  for (const coding of codings) {
    const { kind, fact }: Variable = coding.variable
    if (kind === 'option') {
      if (!sets.has(fact)) sets.set(fact, place(SOME + 1))
      places.push(alone(digitsOf(coding)))
    } else places.push(place(digitsOf(coding)))
  }
  // Rules that ask nothing have a slot all the same, so that nobody has to think of them.
  if (sizes.length === 0) alone(1)
  return { codings, places, sets, sizes, shared }
}

/** A digit of what a slot holds. */
export const digitOf = (value: number, { weight, size }: Place): number => ((value / weight) | 0) % size

/** The options of a set, which are all told apart only when it has some. */
interface Options {
  readonly set: number
  readonly states: Uint16Array
  readonly variables: readonly number[]
}

/** The digit of a place in each value of its slot. */
const digitsIn = (place: Place, size: number): Uint16Array =>
  Uint16Array.from({ length: size }, (_, value) => digitOf(value, place))

/** Puts into the slots of options what they are where their set has none, or is missing: only words know not to look there. */
export type SettleOptions = (slots: Uint16Array, offset: number) => void

function optionsOf({ codings, sets, sizes }: Layout): readonly Options[] {
  const indices = codings.map((_, index) => index)
  return [...sets].map(([fact, place]) => ({
    set: place.slot,
    states: digitsIn(place, sizes[place.slot] ?? 0),
    variables: indices.filter((index) => {
      const { variable } = codings[index] as Coding
      return variable.kind === 'option' && variable.fact === fact
    }),
  }))
}

/** Makes the settling of the options of a layout. */
export function optionSettler(layout: Layout): SettleOptions {
  const options = optionsOf(layout).map(({ set, states, variables }) => ({
    set,
    states,
    slots: Uint16Array.from(variables, (variable) => layout.places[variable]?.slot ?? 0),
  }))
  return (slots, offset) => {
    for (const { set, states, slots: own } of options) {
      const state = states[slots[offset + set] as number] as number
      if (state !== SOME) for (const slot of own) slots[offset + slot] = state
    }
  }
}
