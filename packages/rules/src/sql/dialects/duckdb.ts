import type { DialectOf } from '../dialect.ts'
import { doubled, exponent, listed } from '../quote.ts'

const text = (value: string): string =>
  /[\n\r]/.test(value)
    ? `E${doubled(value.replaceAll('\\', '\\\\'), "'").replaceAll('\n', '\\n').replaceAll('\r', '\\r')}`
    : doubled(value, "'")

const texts = (options: readonly string[]): string => `[${listed(options.map(text))}]`

/** DuckDB. */
export const duckdb: DialectOf = {
  name: (name) => doubled(name, '"'),
  text,
  double: exponent,
  types: { boolean: 'BOOLEAN', number: 'DOUBLE', day: 'DATE', choice: 'VARCHAR', level: 'VARCHAR', set: 'VARCHAR[]' },
  comments: 'statements',
  widest: { type: 'HUGEINT', digits: 38 },
  array: (items) => `[${listed(items)}]`,
  at: (array, index) => `(${array})[${index}]`,
  numbers: (items) => `'[${listed(items.map(String))}]'::BIGINT[]`,
  present: (array) => `list_filter(${array}, lambda item: item IS NOT NULL)`,
  size: (set) => `len(${set})`,
  contains: (set, option) => `list_contains(${set}, ${text(option)})`,
  containsAny: (set, options) => `list_has_any(${set}, ${texts(options)})`,
  isWithin: (set, options) => `list_count(${set}) = len(${set}) AND list_has_all(${texts(options)}, ${set})`,
  hasBits: (number, bits) => `(${number} & ${bits}) <> 0`,
  both: (numbers) => `(${numbers.join(numbers.length > 2 ? '\n& ' : ' & ')})`,
  bitCount: (number) => `bit_count(${number})`,
  mayHold: (condition) => `(${condition}) IS NOT FALSE`,
  fence: '',
}
