import type { FactType } from '../language/operators.ts'
import { duckdb } from './dialects/duckdb.ts'
import { postgres } from './dialects/postgres.ts'
import { spark } from './dialects/spark.ts'
import { trino } from './dialects/trino.ts'

/** The engines that statements are written for. */
export type Dialect = 'duckdb' | 'postgres' | 'spark' | 'trino'

/** What a dialect says differently. Everything else is written once, for all of them. */
export interface DialectOf {
  /** A name, quoted. */
  readonly name: (name: string) => string
  /** A text without NUL, quoted, on one line. */
  readonly text: (value: string) => string
  /** A finite number of type double. */
  readonly double: (value: number) => string
  /** The column type of each type of fact. */
  readonly types: Readonly<Record<FactType, string>>
  /** Whether a column's comment stands behind it, or in a statement of its own. */
  readonly comments: 'inline' | 'statements'
  readonly array: (items: readonly string[]) => string
  /** The element of an array, counted from 1; NULL where the index is NULL. */
  readonly at: (array: string, index: string) => string
  /** A constant array of whole numbers of 64 bits, or NULL. */
  readonly numbers: (items: readonly (number | bigint | null)[]) => string
  /** The elements of an array of text that are not NULL. */
  readonly present: (array: string) => string
  /** How many elements a set has. */
  readonly size: (set: string) => string
  /** Whether a set contains an option; whether it contains any of several. */
  readonly contains: (set: string, option: string) => string
  readonly containsAny: (set: string, options: readonly string[]) => string
  /** Whether every element of a set is one of the options: not TRUE when one of them is NULL. */
  readonly isWithin: (set: string, options: readonly string[]) => string
  /** Ends a query inside another one, where the planner would put its expressions into the outer one as often as they are named. */
  readonly fence: string
  /** How many bytes of a name the engine keeps, where it cuts long ones. */
  readonly longestName?: number
  /** Whether a number that is not NULL has one of these bits. */
  readonly hasBits: (number: string, bits: number | bigint) => string
  /** The bits that all of these numbers have. */
  readonly both: (numbers: readonly string[]) => string
  /** How many bits of a number are 1. */
  readonly bitCount: (number: string) => string
  /** When a condition that is NULL for what is missing may hold. */
  readonly mayHold: (condition: string) => string
  /** The widest type of whole numbers, and how many digits all of its numbers may have, where there is an end. */
  readonly widest: { readonly type: string; readonly digits?: number }
}

const rows: Readonly<Record<Dialect, DialectOf>> = { duckdb, postgres, spark, trino }

/** The dialects by name. */
export const dialects = Object.keys(rows) as readonly Dialect[]

/** What a dialect says differently. */
export const dialectOf = (dialect: Dialect): DialectOf => rows[dialect]

/** The name of a table, or of a schema and a table in it, quoted for a dialect. */
export const tableName = (dialect: Dialect, ...path: readonly string[]): string =>
  path.map((name) => rows[dialect].name(name)).join('.')
