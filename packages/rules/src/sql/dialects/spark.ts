import type { DialectOf } from '../dialect.ts'
import { doubled, exponent, listed } from '../quote.ts'

/** Backslashes escape, and `${…}` would be replaced by a variable before the statement is read. */
const text = (value: string): string => {
  const escaped = value.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('${', '$\\{')
  return `'${escaped.replaceAll('\n', '\\n').replaceAll('\r', '\\r')}'`
}

const texts = (options: readonly string[]): string => `array(${listed(options.map(text))})`

/** Spark SQL, from version 3. */
export const spark: DialectOf = {
  name: (name) => doubled(name, '`'),
  text,
  double: exponent,
  types: { boolean: 'BOOLEAN', number: 'DOUBLE', day: 'DATE', choice: 'STRING', level: 'STRING', set: 'ARRAY<STRING>' },
  comments: 'inline',
  widest: { type: 'DECIMAL(38, 0)', digits: 38 },
  array: (items) => `array(${listed(items)})`,
  at: (array, index) => `element_at(${array}, ${index})`,
  numbers: (items) => `array(${listed(items.map(String))})`,
  present: (array) => `filter(${array}, item -> item IS NOT NULL)`,
  size: (set) => `size(${set})`,
  contains: (set, option) => `array_contains(${set}, ${text(option)})`,
  containsAny: (set, options) => `arrays_overlap(${set}, ${texts(options)})`,
  isWithin: (set, options) =>
    `size(filter(${set}, item -> item IS NULL OR item NOT IN (${listed(options.map(text))}))) = 0`,
  hasBits: (number, bits) => `(${number} & ${bits}) <> 0`,
  both: (numbers) => `(${numbers.join(numbers.length > 2 ? '\n& ' : ' & ')})`,
  bitCount: (number) => `bit_count(${number})`,
  mayHold: (condition) => `(${condition}) IS NOT FALSE`,
  fence: '',
}
