import type { Ruleset } from '../resolve/ruleset.ts'
import { decisionColumns, decisionsSql } from './decisions.ts'
import { dialectOf } from './dialect.ts'
import { groupColumns, groupsArray, withGroups } from './groups.ts'
import { select } from './members.ts'
import type { SqlOptions } from './toSql.ts'

/** Stands for the table of members until the statement is laid out, so that nobody's own SQL is indented. */
const FROM = '\u{F0000}members\u{F0000}'

/**
 * Writes the table of proposals: for each member the keys, the columns of `decisions`, and `groups`, the ids of the subject groups that the
 * member certainly belongs to, in the order of the regulation.
 *
 * What the dialect cannot say is not looked for here: ask `refusedIn` before, and where it finds anything do not run the statement.
 */
export function proposalsSql(ruleset: Ruleset, options: SqlOptions): string {
  const dialect = dialectOf(options.dialect)
  const { keys = [], columns = {} } = options
  const facts = Object.keys(ruleset.facts).map((id) => (Object.hasOwn(columns, id) ? (columns[id] ?? id) : id))
  const source = { ...options, from: FROM }
  const from = `(${withGroups(ruleset, dialect, { ...source, keys: [...new Set([...keys, ...facts])] })})`
  const decided = decisionsSql(ruleset, dialect, { ...options, from, keys: [...keys, ...groupColumns(ruleset)] })
  const names = [...keys, ...decisionColumns].map((name) => dialect.name(name))
  const all = [...names, { sql: groupsArray(ruleset, dialect), as: dialect.name('groups') }]
  return select(dialect, all, decided).split(FROM).join(options.from)
}
