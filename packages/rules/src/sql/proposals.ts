import type { Ruleset } from '../resolve/ruleset.ts'
import { decisionColumns, decisionsSql } from './decisions.ts'
import { dialectOf } from './dialect.ts'
import { groupColumns, groupsArray, withGroups } from './groups.ts'
import { select } from './members.ts'
import type { SqlOptions } from './toSql.ts'

/**
 * Writes the table of proposals: for each member the keys, the columns of `decisions`, and `groups`, the ids of the subject groups that the
 * member certainly belongs to, in the order of the regulation.
 */
export function proposalsSql(ruleset: Ruleset, options: SqlOptions): string {
  const dialect = dialectOf(options.dialect)
  const { keys = [], columns = {} } = options
  const facts = Object.keys(ruleset.facts).map((id) => (Object.hasOwn(columns, id) ? (columns[id] ?? id) : id))
  const from = `(${withGroups(ruleset, dialect, { ...options, keys: [...new Set([...keys, ...facts])] })})`
  const decided = decisionsSql(ruleset, dialect, { ...options, from, keys: [...keys, ...groupColumns(ruleset)] })
  return select(
    dialect,
    [...keys.map((key) => dialect.name(key)), ...decisionColumns, { sql: groupsArray(ruleset, dialect), as: 'groups' }],
    decided,
  )
}
