import type { Ruleset } from '../resolve/ruleset.ts'
import { isAdmitted } from './admitted.ts'
import { dialectOf } from './dialect.ts'
import { FROM, select, sourceColumn, typeOfColumn, withSource } from './members.ts'
import { caseOf } from './quote.ts'
import type { SqlOptions } from './toSql.ts'

/**
 * Writes a query of one row that has one column: whether any member has a value outside the declared domain of its fact. It costs a fraction of
 * the query of data quality, which says of which facts, how many and where, and is worth asking only then.
 */
export function anyOutsideSql(ruleset: Ruleset, options: SqlOptions): string {
  const dialect = dialectOf(options.dialect)
  const outside = Object.entries(ruleset.facts).flatMap(([id, fact]) => {
    const column = sourceColumn(dialect, options, id)
    if (fact.type === 'boolean') return []
    return [
      `${column} IS NOT NULL AND NOT coalesce(${isAdmitted(dialect, { fact, column, type: typeOfColumn(options, id) })}, FALSE)`,
    ]
  })
  const sums = outside.map((when) => `sum(${caseOf([{ when, then: '1' }], '0')})`)
  const any = { sql: `coalesce(${['0', ...sums].join(' + ')}, 0) > 0`, as: dialect.name('outside') }
  return withSource(select(dialect, [any], FROM), options)
}
