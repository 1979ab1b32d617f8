import type { DialectOf } from '../dialect.ts'
import { doubled, listed } from '../quote.ts'
import { guarded } from './postgres.arithmetic.ts'

/** An escaped literal wherever the setting `standard_conforming_strings` could matter, or a line would break. */
const text = (value: string): string =>
  /[\\\n\r]/.test(value)
    ? `E${doubled(value.replaceAll('\\', '\\\\'), "'").replaceAll('\n', '\\n').replaceAll('\r', '\\r')}`
    : doubled(value, "'")

const texts = (options: readonly string[]): string => `ARRAY[${listed(options.map(text))}]::text[]`

/** PostgreSQL, from version 13. */
export const postgres: DialectOf = {
  name: (name) => doubled(name, '"'),
  text,
  // Without its type a literal with a fraction is a decimal number, which divides differently.
  double: (value) => `float8 '${value + 0}'`,
  types: { boolean: 'BOOLEAN', number: 'DOUBLE PRECISION', day: 'DATE', choice: 'TEXT', level: 'TEXT', set: 'TEXT[]' },
  comments: 'statements',
  isNaN: (number) => `${number} = float8 'NaN'`,
  isWhole: (number) => `floor(${number}) = ${number}`,
  array: (items) => `ARRAY[${listed(items)}]`,
  at: (array, index) => `(${array})[${index}]`,
  present: (array) => `array_remove(${array}::text[], NULL)`,
  contains: (set, option) => `${text(option)} = ANY (${set})`,
  containsAny: (set, options) => `${set} && ${texts(options)}`,
  isWithin: (set, options) => `${set} <@ ${texts(options)}`,
  hasBits: (number, bits) => `(${number} & ${bits}) <> 0`,
  mayHold: (condition) => `(${condition}) IS NOT FALSE`,
  extremesPassNull: true,
  fence: '\nOFFSET 0',
  longestName: 63,
  guarded,
}
