import type { Dialect, Facts, Ruleset } from '../../src/index.ts'
import type { FactOf } from '../../src/resolve/ruleset.ts'

/** A row of decisions as an engine gave it: every array and number as JavaScript has them. */
export type Row = Readonly<Record<string, unknown>>

/** A real engine that holds members and answers queries. */
export interface Engine {
  readonly dialect: Dialect
  /** Runs statements one after another. */
  readonly run: (sql: string) => Promise<void>
  /** A table of this session alone. */
  readonly table: string
  /** Fills the table, made by our DDL, after emptying it; `id` is the number of the member with zeros in front. */
  readonly fill: (ruleset: Ruleset, members: readonly Facts[]) => Promise<void>
  readonly rows: (sql: string) => Promise<readonly Row[]>
  readonly close: () => Promise<void>
}

const isCalendarDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(value).toJSON()?.slice(0, 10) === value

/** Whether a column of each type can hold a value at all. What it cannot hold is loaded as NULL, and every reader takes it as missing. */
const holds: Readonly<Record<FactOf['type'], (value: unknown) => boolean>> = {
  boolean: (value) => typeof value === 'boolean',
  number: (value) => typeof value === 'number',
  day: isCalendarDay,
  choice: (value) => typeof value === 'string',
  level: (value) => typeof value === 'string',
  set: (value) => Array.isArray(value) && value.every((item) => item === null || typeof item === 'string'),
}

/** What goes into the column of a fact for a member. */
export function cellOf(fact: FactOf, id: string, facts: Facts): unknown {
  const value: unknown = Object.hasOwn(facts, id) ? facts[id] : null
  return holds[fact.type](value) ? value : null
}

/** The id of the member at an index: ids are text, and sort as the members do. */
export const idOf = (index: number): string => String(index).padStart(6, '0')
