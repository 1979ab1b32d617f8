import { addDays, Day, daysBetween } from '@neuguong/core'
import type { FactValue } from '../language/value.ts'
import type { FactOf } from '../resolve/ruleset.ts'

/**
 * Which options the set of each row has: bit `n % 32` of word `n / 32` of a row is option `n` of the fact, each row having as many words as
 * the options need; `known` is 0 where the set is missing and 1 elsewhere.
 */
export interface SetColumn {
  readonly options: Uint32Array
  readonly known: Uint8Array
}

/**
 * The values of one fact, by row. Of a number: the number, `NaN` where it is missing. Of a day: days since 1970-01-01, `NaN` where it is
 * missing. Of a boolean: 0, 1. Of a choice or a level: the index in the fact's options, in words of 16 bits where there are more than 255 options.
 * In bytes {@link MISSING_BYTE} is missing, in words {@link MISSING_WORD}. A value outside the declared domain is missing too.
 */
export type Column = Float64Array | Uint8Array | Uint16Array | SetColumn

/** Members as columns. A fact without a column is missing everywhere. */
export interface Columns {
  readonly rows: number
  readonly facts: Readonly<Record<string, Column>>
}

/** What is missing in a column of bytes. */
export const MISSING_BYTE = 255

/** What is missing in a column of words. */
export const MISSING_WORD = 65535

const epoch: Day = '1970-01-01'

/** The number of a day in a column. */
export const dayNumber = (day: Day): number => daysBetween(epoch, day)

/** Days that a calendar has, as far as days of regulations reach. */
const [firstDay, lastDay] = [dayNumber('1900-01-01'), dayNumber('2200-12-31')]

/** The day of a number, where there is one. */
export const dayOf = (number: number): Day | undefined =>
  Number.isInteger(number) && number >= firstDay && number <= lastDay ? addDays(epoch, number) : undefined

/** Words that each row of a set takes. */
export const wordsOf = ({ options }: Pick<FactOf, 'options'>): number => Math.max(1, Math.ceil(options.length / 32))

const isSet = (column: Column): column is SetColumn => 'known' in column

/** Whether a bit of a row is set, where each row has so many words of 32. */
export const hasBit = (bits: Uint32Array, words: number, row: number, bit: number): boolean =>
  (((bits[row * words + (bit >> 5)] as number) >>> (bit & 31)) & 1) === 1

/** Whether a set has an option. */
export const hasOption = ({ options }: SetColumn, words: number, row: number, option: number): boolean =>
  hasBit(options, words, row, option)

function setAt(fact: FactOf, column: SetColumn, row: number): FactValue {
  if (column.known[row] !== 1) return undefined
  const words = wordsOf(fact)
  return fact.options.flatMap(({ id }, option) => (hasOption(column, words, row, option) ? [id] : []))
}

/** The value of a fact in a row, as a row of facts would have it. */
export function valueAt(fact: FactOf, column: Column, row: number): FactValue {
  if (isSet(column)) return setAt(fact, column, row)
  const value = column[row] as number
  if (column instanceof Uint8Array && value === MISSING_BYTE) return undefined
  switch (fact.type) {
    case 'number':
      return value
    case 'day':
      return dayOf(value)
    case 'boolean':
      return value === 0 ? false : value === 1 ? true : undefined
    default:
      return fact.options[value]?.id
  }
}

type Of<T> = (fact: FactOf, size: number) => T

const bytes: Of<Uint8Array> = (_, size) => new Uint8Array(size).fill(MISSING_BYTE)
const indices: Of<Uint8Array | Uint16Array> = (fact, size) => {
  const { length } = fact.options
  if (length <= MISSING_BYTE) return bytes(fact, size)
  if (length <= MISSING_WORD) return new Uint16Array(size).fill(MISSING_WORD)
  throw new RangeError(`A column has at most ${MISSING_WORD} options, not ${length}`)
}
const numbers: Of<Float64Array> = (_, size) => new Float64Array(size).fill(Number.NaN)
const kindOf: Readonly<Record<FactOf['type'], Of<Column>>> = {
  boolean: bytes,
  choice: indices,
  level: indices,
  number: numbers,
  day: numbers,
  set: (fact, size) => ({ options: new Uint32Array(size * wordsOf(fact)), known: new Uint8Array(size) }),
}

/**
 * A column of a fact in which everything is missing.
 *
 * @throws RangeError when the fact has more than 65535 options
 */
export const emptyColumn = (fact: FactOf, rows: number): Column => kindOf[fact.type](fact, rows)

/** Writes a value into a column; what the declared domain does not have stays missing. */
export function putValue(fact: FactOf, column: Column, row: number, value: FactValue): void {
  if (isSet(column)) putSet(fact, column, row, value)
  else if (fact.type === 'number') column[row] = typeof value === 'number' ? value : Number.NaN
  else if (fact.type === 'day') column[row] = Day.safeParse(value).success ? dayNumber(value as Day) : Number.NaN
  else if (fact.type === 'boolean') column[row] = value === true ? 1 : value === false ? 0 : MISSING_BYTE
  else {
    const found = fact.options.findIndex(({ id }) => id === value)
    column[row] = found >= 0 ? found : column instanceof Uint8Array ? MISSING_BYTE : MISSING_WORD
  }
}

function putSet(fact: FactOf, { options, known }: SetColumn, row: number, value: FactValue): void {
  const items = Array.isArray(value) ? value.map((item) => fact.options.findIndex(({ id }) => id === item)) : [-1]
  const words = wordsOf(fact)
  known[row] = items.includes(-1) ? 0 : 1
  for (const item of known[row] ? items : []) {
    const word = row * words + (item >> 5)
    options[word] = (options[word] as number) | (1 << (item & 31))
  }
}
