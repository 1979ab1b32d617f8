import type { FactOf, Ruleset } from '../resolve/ruleset.ts'
import { type Coding, MISSING, stretchOf } from './codes.ts'
import { type Column, dayNumber, dayOf, hasOption, MISSING_BYTE, type SetColumn, wordsOf } from './columns.ts'
import { digitOfOption, kinds, type ReadStep, readSteps } from './facts.ts'
import type { Layout } from './layout.ts'
import { digitOfNumber } from './stretches.ts'

/** A stretch of rows, and where their digits go: the slots of one row stand together. */
export interface Block {
  readonly slots: Uint16Array
  readonly width: number
  readonly from: number
  readonly rows: number
}

/** Adds the digits of one column to the slots of a block. */
export type Fill = (column: Column, block: Block) => void

/** Bytes or words that stand for a boolean or an option, each with its digit. */
function fillIndices(slot: number, digits: Uint16Array): Fill {
  const digitsOfBytes = Uint16Array.from({ length: 256 }, (_, byte) =>
    byte === MISSING_BYTE ? MISSING : (digits[byte] ?? MISSING),
  )
  return (column, { slots, width, from, rows }) => {
    if (column instanceof Uint8Array)
      for (let row = 0, at = slot; row < rows; row++, at += width)
        slots[at] = (slots[at] as number) + (digitsOfBytes[column[from + row] as number] as number)
    else if (column instanceof Uint16Array)
      for (let row = 0, at = slot; row < rows; row++, at += width)
        slots[at] = (slots[at] as number) + (digits[column[from + row] as number] ?? MISSING)
  }
}

function fillWhole({ slot, min, table }: ReadStep): Fill {
  const beyond = table.length
  const digits = Uint16Array.of(...table, MISSING)
  return (column, { slots, width, from, rows }) => {
    const numbers = column as Float64Array
    for (let row = 0, at = slot; row < rows; row++, at += width) {
      const value = numbers[from + row] as number
      const whole = value | 0
      const index = whole - min
      // What the domain does not have reads the last digit, which is nothing: a look-up costs less than a branch around one.
      const place = whole === value && index >= 0 && index < beyond ? index : beyond
      slots[at] = (slots[at] as number) + (digits[place] as number)
    }
  }
}

function fillNumbers(slot: number, digitOf: (value: number) => number): Fill {
  return (column, { slots, width, from, rows }) => {
    const numbers = column as Float64Array
    for (let row = 0, at = slot; row < rows; row++, at += width)
      slots[at] = (slots[at] as number) + digitOf(numbers[from + row] as number)
  }
}

/** The digit of a day by its number: days between two thresholds have one. */
function dayDigits({ read }: ReadStep, { min, max }: FactOf, { variable }: Coding): (value: number) => number {
  const days = variable.comparisons.flatMap(({ value }) => value as string | string[])
  const thresholds = Float64Array.from(new Set(days), (day) => dayNumber(day)).sort()
  const lowest = typeof min === 'string' ? dayNumber(min) : dayNumber('1900-01-01')
  const highest = typeof max === 'string' ? dayNumber(max) : dayNumber('2200-12-31')
  const digits = Array.from({ length: 2 * thresholds.length + 1 }, (_, stretch) => {
    const before = thresholds[(stretch >> 1) - 1]
    const sample =
      stretch % 2 === 1 ? (thresholds[stretch >> 1] as number) : Math.max(before ?? -Infinity, lowest - 1) + 1
    return read(dayOf(sample))
  })
  return (value) =>
    value >= lowest && value <= highest && Number.isInteger(value)
      ? (digits[stretchOf(thresholds, value)] as number)
      : MISSING
}

function fillSets({ slot, yes, no, options, firstOption, endOfOptions }: ReadStep, fact: FactOf): Fill {
  const words = wordsOf(fact)
  const asked = fact.options.flatMap(({ id }, option) => {
    const at = options.get(id) ?? -1
    return at < 0 ? [] : [{ option, at }]
  })
  const isEmpty = ({ options: bits }: SetColumn, row: number): boolean => {
    for (let word = row * words; word < (row + 1) * words; word++) if (bits[word] !== 0) return false
    return true
  }
  return (column, { slots, width, from, rows }) => {
    const set = column as SetColumn
    for (let row = 0, base = 0; row < rows; row++, base += width) {
      if (set.known[from + row] !== 1) continue
      const empty = isEmpty(set, from + row)
      slots[base + slot] = (slots[base + slot] as number) + (empty ? no : yes)
      if (empty) continue
      slots.fill(1, base + firstOption, base + endOfOptions)
      for (const { option, at } of asked) if (hasOption(set, words, from + row, option)) slots[base + at] = 2
    }
  }
}

function fillFor(step: ReadStep, fact: FactOf, coding: Coding | undefined): Fill {
  switch (fact.type) {
    case 'boolean':
      return fillIndices(step.slot, Uint16Array.of(step.no, step.yes))
    case 'number':
      return step.kind === kinds.number
        ? fillWhole(step)
        : fillNumbers(step.slot, (value) => digitOfNumber(step.stretches, value))
    case 'day':
      return fillNumbers(step.slot, coding ? dayDigits(step, fact, coding) : () => MISSING)
    case 'set':
      return fillSets(step, fact)
    default:
      return fillIndices(
        step.slot,
        Uint16Array.from(fact.options, ({ id }) => digitOfOption(step, id)),
      )
  }
}

/** How the columns of the facts that the rules ask for become digits. */
export function fills(ruleset: Ruleset, layout: Layout): ReadonlyMap<string, Fill> {
  const read = layout.codings.filter(({ variable }) => variable.kind === 'fact')
  const codings = new Map(read.map((coding) => [coding.variable.fact, coding]))
  return new Map(
    [...readSteps(ruleset, layout)].map(([id, step]) => [
      id,
      fillFor(step, ruleset.facts[id] as FactOf, codings.get(id)),
    ]),
  )
}
