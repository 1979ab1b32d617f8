import type { DialectOf } from '../dialect.ts'
import { doubled, listed } from '../quote.ts'

/** An escaped literal wherever the setting `standard_conforming_strings` could matter, or a line would break. */
const text = (value: string): string =>
  /[\\\n\r]/.test(value)
    ? `E${doubled(value.replaceAll('\\', '\\\\'), "'").replaceAll('\n', '\\n').replaceAll('\r', '\\r')}`
    : doubled(value, "'")

const texts = (options: readonly string[]): string => `ARRAY[${listed(options.map(text))}]::text[]`

/** PostgreSQL, from version 14. */
export const postgres: DialectOf = {
  name: (name) => doubled(name, '"'),
  text,
  // Without its type a literal with a fraction is a decimal number.
  double: (value) => `float8 '${value + 0}'`,
  types: { boolean: 'BOOLEAN', number: 'DOUBLE PRECISION', day: 'DATE', choice: 'TEXT', level: 'TEXT', set: 'TEXT[]' },
  comments: 'statements',
  widest: { type: 'NUMERIC' },
  array: (items) => `ARRAY[${listed(items)}]`,
  at: (array, index) => `(${array})[${index}]`,
  numbers: (items) => `'{${listed(items.map(String))}}'::bigint[]`,
  present: (array) => `array_remove(${array}::text[], NULL)`,
  size: (set) => `cardinality(${set})`,
  contains: (set, option) => `${text(option)} = ANY (${set})`,
  containsAny: (set, options) => `${set} && ${texts(options)}`,
  isWithin: (set, options) => `${set} <@ ${texts(options)}`,
  hasBits: (number, bits) => `(${number} & ${bits}) <> 0`,
  both: (numbers) => `(${numbers.join(numbers.length > 2 ? '\n& ' : ' & ')})`,
  bitCount: (number) => `bit_count((${number})::bit(64))`,
  mayHold: (condition) => `(${condition}) IS NOT FALSE`,
  fence: '\nOFFSET 0',
  longestName: 63,
}
