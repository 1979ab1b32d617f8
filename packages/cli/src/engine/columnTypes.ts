import type { FactOf, Ruleset } from '@neuguong/rules'

/** What a column of a table of members is for. */
export type ColumnKind = 'id' | 'unit' | 'year' | FactOf['type']

/** How a column of a kind is read: from which types of the engine, and as which. */
interface Reads {
  readonly fits: RegExp
  readonly as: string
}

const whole = 'U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)'
const text = 'VARCHAR|ENUM\\(.*\\)'
const only = (types: string): RegExp => new RegExp(`^(${types})$`)

const reads: Readonly<Record<ColumnKind, Reads>> = {
  // Whole numbers are exact, so they can be ids; a spreadsheet's are not.
  id: { fits: only(`${text}|UUID|${whole}`), as: 'VARCHAR' },
  unit: { fits: only(`${text}|UUID|${whole}`), as: 'VARCHAR' },
  year: { fits: only(whole), as: 'INTEGER' },
  boolean: { fits: only('BOOLEAN'), as: 'BOOLEAN' },
  number: { fits: only(`${whole}|FLOAT|DOUBLE|DECIMAL\\(.*\\)`), as: 'DOUBLE' },
  day: { fits: only('DATE'), as: 'DATE' },
  choice: { fits: only(text), as: 'VARCHAR' },
  level: { fits: only(text), as: 'VARCHAR' },
  set: { fits: only(`(${text})\\[\\]`), as: 'VARCHAR[]' },
}

/** A column in which nothing stands has no type of its own, and can be of any kind. */
const empty = /^"?NULL"?$/

/** Whether a type is that of a column in which nothing stands. */
export const isEmpty = (type: string): boolean => empty.test(type)

/** Whether a column of that type can be read as a kind. */
export const canRead = (kind: ColumnKind, type: string): boolean => isEmpty(type) || reads[kind].fits.test(type)

const postgres: Readonly<Record<string, string>> = {
  VARCHAR: 'TEXT',
  DOUBLE: 'DOUBLE PRECISION',
  'VARCHAR[]': 'TEXT[]',
}

/** The type that a column of a kind is read as. Numbers keep their own where they have one. */
export const typeFor = (kind: ColumnKind, dialect: 'duckdb' | 'postgres'): string =>
  (dialect === 'postgres' ? postgres[reads[kind].as] : undefined) ?? reads[kind].as

/** What a column of this name is for; nothing when the ruleset does not know it. */
export function kindOf({ facts }: Ruleset, name: string): ColumnKind | undefined {
  if (name === 'id' || name === 'unit' || name === 'year') return name
  return Object.hasOwn(facts, name) ? facts[name]?.type : undefined
}
