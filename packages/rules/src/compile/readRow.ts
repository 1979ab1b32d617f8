import type { Facts } from '../language/value.ts'
import type { Ruleset } from '../resolve/ruleset.ts'
import { type Computed, computedOf } from './computed.ts'
import { kinds, type ReadStep, readSteps, skipped } from './facts.ts'
import type { Layout } from './layout.ts'

/** Reads members one after another into slots, which hold the last member read. */
export interface RowReader {
  readonly slots: Uint16Array
  readonly computed: Computed | undefined
  readonly read: (facts: Facts) => void
}

/** An object that is no plain one may inherit keys, which say nothing about the member. */
function isPlain(facts: Facts): boolean {
  const prototype: unknown = Object.getPrototypeOf(facts)
  return prototype === Object.prototype || prototype === null
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

/** More keys than this are not remembered: rows that each have other keys would grow the list without end. */
const mostKeys = 1000

/**
 * A reader of rows. The rows of a file have their keys in one order, so the reader goes through the keys of a row and its own list side by
 * side, which is several times faster than asking the row for one key after another; of a row in another order each key is looked up.
 */
export function rowReader(ruleset: Ruleset, layout: Layout): RowReader {
  const byKey = readSteps(ruleset, layout)
  const slots = new Uint16Array(layout.sizes.length)
  const computed = computedOf(ruleset, layout)
  const stepFor = (key: string): ReadStep => byKey.get(key) ?? skipped(key)
  let steps = [...byKey.values()]
  let patience = 1
  let surprises = 0

  const setOf = (step: ReadStep, value: unknown): void => {
    if (!Array.isArray(value)) return
    for (const item of value) if (!step.options.has(item as string)) return
    slots[step.slot] = (slots[step.slot] as number) + (value.length === 0 ? step.forA : step.forB)
    if (value.length === 0) return
    for (let at = step.firstOption; at < step.endOfOptions; at++) slots[at] = 1
    for (const item of value) {
      const at = step.options.get(item as string) as number
      if (at >= 0) slots[at] = 2
    }
  }
  const readUnordered = (row: Facts): void => {
    slots.fill(0)
    for (const key of Object.keys(row)) readOne(stepFor(key), row[key])
    if (++surprises < patience || steps.length > mostKeys) return
    // Rows that keep changing their order are looked up, ever more rarely interrupted by another try to learn it.
    surprises = 0
    patience *= 2
    steps = learn(steps, Object.keys(row), stepFor)
  }
  const readOne = (step: ReadStep, value: unknown): void => {
    const { slot } = step
    switch (step.kind) {
      case kinds.number: {
        if (typeof value !== 'number') break
        const index = value - step.min
        if (index >= 0 && index <= step.span && index === Math.floor(index))
          slots[slot] = (slots[slot] as number) + (step.table[index] as number)
        break
      }
      case kinds.boolean:
        slots[slot] = (slots[slot] as number) + (value === true ? step.forA : value === false ? step.forB : 0)
        break
      case kinds.option:
        if (value === undefined) break
        slots[slot] =
          (slots[slot] as number) +
          (value === step.a
            ? step.forA
            : value === step.b
              ? step.forB
              : value === step.c
                ? step.forC
                : value === step.d
                  ? step.forD
                  : value === step.e
                    ? step.forE
                    : 0)
        break
      case kinds.any:
        slots[slot] = (slots[slot] as number) + step.read(value as never)
        break
      case kinds.set:
        setOf(step, value)
        break
    }
  }
  const readOrdered = (row: Facts): boolean => {
    for (let slot = 0; slot < slots.length; slot++) slots[slot] = 0
    let at = 0
    for (const key in row) {
      let step = steps[at++]
      while (step !== undefined && step.key !== key) step = steps[at++]
      if (step === undefined) return false
      readOne(step, row[key])
    }
    return true
  }
  const read = (facts: Facts): void => {
    // Spreading keeps a row's own keys only.
    const row = isPlain(facts) ? facts : { ...facts }
    if (!readOrdered(row)) readUnordered(row)
    computed?.compute(row, slots)
  }
  return { slots, computed, read }
}
