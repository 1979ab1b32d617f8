import type { Ruleset } from '../resolve/ruleset.ts'
import { decisionsSql } from './decisions.ts'
import { type Dialect, dialectOf } from './dialect.ts'
import type { Source } from './members.ts'

/** For which engine statements are written, and where the members stand. */
export interface SqlOptions extends Source {
  readonly dialect: Dialect
}

/** The statements of a ruleset, as text. */
export interface Sql {
  /** A query: a row for each member with the keys, `outcome`, `tier`, `rule`, `possible` and `authority` of its decision. */
  readonly decisions: string
}

/** Writes a ruleset as SQL: the same answers as `evaluate`, computed where the members are. */
export function toSql(ruleset: Ruleset, options: SqlOptions): Sql {
  const dialect = dialectOf(options.dialect)
  return { decisions: decisionsSql(ruleset, dialect, options) }
}
