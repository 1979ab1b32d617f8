import type { DialectOf } from '../dialect.ts'
import { doubled, exponent, listed } from '../quote.ts'

/** A literal with a line break is written by its code. */
const text = (value: string): string =>
  /[\n\r]/.test(value)
    ? `U&${doubled(value.replaceAll('\\', '\\\\'), "'").replaceAll('\n', '\\000A').replaceAll('\r', '\\000D')}`
    : doubled(value, "'")

const texts = (options: readonly string[]): string => `ARRAY[${listed(options.map(text))}]`

/** Halves, so that calls inside each other do not grow as deep as there are numbers. */
function both(numbers: readonly string[]): string {
  const [only = ''] = numbers
  if (numbers.length < 2) return only
  const middle = numbers.length >> 1
  return `bitwise_and(${both(numbers.slice(0, middle))}, ${both(numbers.slice(middle))})`
}

/** Trino. */
export const trino: DialectOf = {
  name: (name) => doubled(name, '"'),
  text,
  double: exponent,
  types: {
    boolean: 'BOOLEAN',
    number: 'DOUBLE',
    day: 'DATE',
    choice: 'VARCHAR',
    level: 'VARCHAR',
    set: 'ARRAY(VARCHAR)',
  },
  comments: 'inline',
  widest: { type: 'DECIMAL(38, 0)', digits: 38 },
  array: (items) => `ARRAY[${listed(items)}]`,
  at: (array, index) => `element_at(${array}, ${index})`,
  numbers: (items) => `ARRAY[${listed(items.map(String))}]`,
  present: (array) => `filter(${array}, item -> item IS NOT NULL)`,
  size: (set) => `cardinality(${set})`,
  contains: (set, option) => `contains(${set}, ${text(option)})`,
  containsAny: (set, options) => `arrays_overlap(${set}, ${texts(options)})`,
  isWithin: (set, options) =>
    `cardinality(filter(${set}, item -> item IS NULL OR item NOT IN (${listed(options.map(text))}))) = 0`,
  hasBits: (number, bits) => `bitwise_and(${number}, ${bits}) <> 0`,
  both,
  bitCount: (number) => `bit_count(${number}, 64)`,
  mayHold: (condition) => `coalesce(${condition}, TRUE)`,
  fence: '',
}
