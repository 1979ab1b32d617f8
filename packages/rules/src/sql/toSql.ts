import type { Diagnostic } from '../language/diagnostic.ts'
import type { Ruleset } from '../resolve/ruleset.ts'
import { ddlSql } from './ddl.ts'
import { decisionsSql } from './decisions.ts'
import { type Dialect, dialectOf } from './dialect.ts'
import type { Source } from './members.ts'
import { qualitySql } from './quality.ts'
import { refusedIn } from './refused.ts'

/** For which engine statements are written, and where the members stand. */
export interface SqlOptions extends Source {
  readonly dialect: Dialect
}

/** The statements of a ruleset, as text. */
export interface Sql {
  /** A query: a row for each member with the keys, `outcome`, `tier`, `rule`, `possible` and `authority` of its decision. */
  readonly decisions: string
  /** Makes the table that the decisions read. */
  readonly ddl: string
  /** A query: `fact`, `problem` (`missing` or `outside` the declared domain), `members`, and the `first` and `last` key. */
  readonly quality: string
  /** What the dialect cannot say, with place and reason. Unless it is empty, the statements are. */
  readonly refused: readonly Diagnostic[]
}

/**
 * Writes a ruleset as SQL: the same answers as `evaluate`, computed where the members are. A missing fact is NULL, and what is not
 * known stays unknown by SQL's own logic.
 *
 * @param ruleset - from `resolve`
 * @param options - the dialect, and the table of members as SQL of that dialect (see `tableName`)
 * @throws RangeError when a key has the name of a column of the result
 */
export function toSql(ruleset: Ruleset, options: SqlOptions): Sql {
  const refused = refusedIn(ruleset, options.dialect, options)
  if (refused.length > 0) return { decisions: '', ddl: '', quality: '', refused }
  const dialect = dialectOf(options.dialect)
  return {
    decisions: decisionsSql(ruleset, dialect, options),
    ddl: ddlSql(ruleset, dialect, options),
    quality: qualitySql(ruleset, dialect, options),
    refused,
  }
}
