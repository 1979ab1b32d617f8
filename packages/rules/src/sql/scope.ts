import type { Known } from '../language/operators.ts'
import type { FactOf } from '../resolve/ruleset.ts'
import type { DialectOf } from './dialect.ts'
import type { Range } from './fraction.ts'
import type { Arithmetic } from './whole.ts'

/** The two ends of what a missing fact may be, as SQL that is never NULL. */
export interface Ends {
  readonly low: string
  readonly high: string
}

/**
 * What is asked of a test. `truth`: TRUE, FALSE, or NULL for unknown. `certainly`: TRUE exactly where it certainly holds.
 * `possibly`: TRUE exactly where it may hold. The last two say FALSE or NULL elsewhere and are for WHEN and WHERE, where engines
 * stop at the first part that settles the answer.
 */
export type Side = 'truth' | 'certainly' | 'possibly'

/** How conditions over one row are written: what stands for each fact and each derived number. */
export interface Scope {
  readonly dialect: DialectOf
  /** The facts by id, with `tier` where conditions may ask for it. */
  readonly facts: Readonly<Record<string, FactOf>>
  /** SQL of each admitted fact: NULL where it is missing, numbers as steps, options by their place in the declaration, or as text. */
  readonly columns: ReadonlyMap<string, string>
  /** The choices whose options stand as text. */
  readonly texts: ReadonlySet<string>
  /**
   * SQL of ordered facts with a missing one put below, and above, everything that a condition may name: so `possibly` asks one
   * comparison, where an OR with IS NULL costs engines that work on columns more than twice as much.
   */
  readonly reach: ReadonlyMap<string, Ends>
  /** The ends of each derived number. */
  readonly derived: ReadonlyMap<string, Range>
  readonly arithmetic: Arithmetic
}

/** SQL of an admitted fact. */
export function columnOf({ columns }: Scope, fact: string): string {
  const column = columns.get(fact)
  if (column === undefined) throw new RangeError(`No column stands for the fact ${fact}`)
  return column
}

/** A value that conditions compare a fact with, as SQL: options of a choice or level by their place, or as text. Numbers are compared as steps. */
export function literal({ dialect, facts, texts }: Scope, fact: string, value: Known): string {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  const { type, options } = facts[fact] ?? {}
  if (type === 'day') return `DATE ${dialect.text(String(value))}`
  if (texts.has(fact)) return dialect.text(String(value))
  return String(options?.findIndex(({ id }) => id === value))
}
