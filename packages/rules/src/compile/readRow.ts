import { ownOf } from '../evaluate/admit.ts'
import type { Facts } from '../language/value.ts'
import type { Ruleset } from '../resolve/ruleset.ts'
import type { Computed } from './computed.ts'
import { digitOfOption, kinds, type ReadStep, readSteps, skipped } from './facts.ts'
import type { Layout } from './layout.ts'
import { digitOfNumber } from './stretches.ts'

/** Reads members one after another into slots, which hold the last member read. */
export interface RowReader {
  readonly slots: Uint16Array
  readonly read: (facts: Facts) => void
}

/** The keys of a row in its order, and among them those known from other rows, each behind the one it stood behind. */
function learn(known: readonly ReadStep[], keys: readonly string[], stepFor: (key: string) => ReadStep): ReadStep[] {
  const steps = keys.map(stepFor)
  let at = 0
  for (const step of known) {
    const found = keys.indexOf(step.key)
    if (found < 0) steps.splice(at++, 0, step)
    else at = steps.findIndex(({ key }) => key === step.key) + 1
  }
  return steps
}

/** The digit of a set, whose options are put into their own slots; nobody looks there unless the digit says that it has some. */
export function digitOfSet(slots: Uint16Array, step: ReadStep, value: unknown): number {
  if (!Array.isArray(value)) return 0
  if (value.length === 0) return step.no
  for (let at = step.firstOption; at < step.endOfOptions; at++) slots[at] = 1
  for (const item of value) {
    const at = step.options.get(item)
    if (at === undefined) return 0
    if (at >= 0) slots[at] = 2
  }
  return step.yes
}

/** Puts a digit into its slot. */
function add(slots: Uint16Array, step: ReadStep, digit: number): void {
  slots[step.slot] = ((slots[step.slot] as number) & step.keep) + digit
}

/**
 * Reads a row whose keys come in the order of the steps, and says whether they do. Everything is in one loop, because calls would cost
 * as much again as what they do.
 */
function readAlong(slots: Uint16Array, row: Facts, steps: readonly ReadStep[]): boolean {
  let at = 0
  for (const key in row) {
    let step = steps[at++]
    while (step !== undefined && step.key !== key) {
      add(slots, step, 0)
      step = steps[at++]
    }
    if (step === undefined) return false
    if (step.kind === kinds.nothing) continue
    const value = row[key]
    let digit = 0
    switch (step.kind) {
      case kinds.number:
        // Tables are of numbers of 32 bits, and have nothing at places outside.
        if (typeof value === 'number' && (value | 0) === value) digit = step.table[value - step.min] ?? 0
        break
      case kinds.boolean:
        digit = value === true ? step.yes : value === false ? step.no : 0
        break
      case kinds.option:
        if (typeof value === 'string') digit = digitOfOption(step, value)
        break
      case kinds.decimal:
        if (typeof value === 'number') digit = digitOfNumber(step.stretches, value)
        break
      case kinds.any:
        digit = step.read(value)
        break
      case kinds.set:
        digit = digitOfSet(slots, step, value)
        break
    }
    slots[step.slot] = ((slots[step.slot] as number) & step.keep) + digit
  }
  while (at < steps.length) add(slots, steps[at++] as ReadStep, 0)
  return true
}

/** More keys than this are not remembered: rows that each have other keys would grow the list without end. */
const mostKeys = 1000

/**
 * A reader of rows. The rows of a file have their keys in one order, so the reader goes through the keys of a row and its own list side by
 * side, which is several times faster than asking the row for one key after another; of a row in another order each key is looked up.
 */
export function rowReader(ruleset: Ruleset, layout: Layout, computed: Computed | undefined): RowReader {
  const byKey = readSteps(ruleset, layout)
  const slots = new Uint16Array(layout.sizes.length)
  const { shared } = layout
  const stepFor = (key: string): ReadStep => byKey.get(key) ?? skipped(key)
  let steps = [...byKey.values()]
  let patience = 1
  let surprises = 0

  const readUnordered = (row: Facts): void => {
    const learned = learn(steps, Object.keys(row), stepFor)
    for (const slot of shared) slots[slot] = 0
    readAlong(slots, row, learned)
    if (++surprises < patience || learned.length > mostKeys) return
    // Rows that keep changing their order are ever more rarely taken for the order of those to come.
    surprises = 0
    patience *= 2
    steps = learned
  }
  const read = (facts: Facts): void => {
    const row = ownOf(facts)
    // One key is asked for by name first: going through the keys of rows as JSON.parse made them is then twice as fast (measured, V8 13).
    void row.id
    for (const slot of shared) slots[slot] = 0
    if (!readAlong(slots, row, steps)) readUnordered(row)
    computed?.compute(row, slots, 0)
  }
  return { slots, read }
}
