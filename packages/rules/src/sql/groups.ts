import type { Ruleset } from '../resolve/ruleset.ts'
import { testSql } from './condition.ts'
import type { DialectOf } from './dialect.ts'
import { membersFor, type Source, select, withSource } from './members.ts'
import { caseOf, joined } from './quote.ts'

/** The column that says whether a member belongs to the group of this number. */
const groupColumn = (number: number): string => `group_${number}`

/** A query of members with the keys and, for each group, TRUE where the member certainly belongs to it, else FALSE. */
export function withGroups(ruleset: Ruleset, dialect: DialectOf, source: Source): string {
  const tests = ruleset.groups.map(({ test }) => test)
  const { query, scope, keys } = membersFor(ruleset, dialect, source, tests)
  const columns = [
    ...[...keys].map(([key, as]) => ({ sql: as, as: dialect.name(key) })),
    ...tests.map((test, number) => ({
      sql: caseOf([{ when: testSql(scope, test, 'certainly'), then: 'TRUE' }], 'FALSE'),
      as: dialect.name(groupColumn(number)),
    })),
  ]
  return withSource(select(dialect, columns, query), source)
}

/** The columns of `withGroups`, to be passed on. */
export const groupColumns = ({ groups }: Ruleset): readonly string[] => groups.map((_, number) => groupColumn(number))

/**
 * The ids of the groups of a member as an array. Most members are of no group or of one: those arrays are constant, so that only the others
 * cost the making of one.
 */
export function groupsArray({ groups }: Ruleset, dialect: DialectOf): string {
  const names = groups.map((_, number) => dialect.name(groupColumn(number)))
  const none = dialect.present(dialect.array([caseOf([{ when: 'FALSE', then: dialect.text('') }])]))
  const alone = names.map((name, number) => ({
    when: joined([name, ...names.filter((other) => other !== name).map((other) => `NOT ${other}`)], 'AND'),
    then: dialect.array([dialect.text(groups[number]?.id ?? '')]),
  }))
  if (names.length === 0) return none
  const every = names.map((name, number) => caseOf([{ when: name, then: dialect.text(groups[number]?.id ?? '') }]))
  const any = { when: joined(names, 'OR'), then: dialect.present(dialect.array(every)) }
  return caseOf([...alone, any], none)
}
