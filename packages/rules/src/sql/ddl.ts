import { visibleLine } from '@neuguong/core'
import { domainOf } from '../resolve/domain.ts'
import type { FactOf, Ruleset } from '../resolve/ruleset.ts'
import type { DialectOf } from './dialect.ts'
import { columnName, type Source } from './members.ts'

/** A column as the statement writes it: name, type, and what people call it. */
interface Written {
  readonly name: string
  readonly type: string
  readonly comment?: string
}

/** What people call a fact, where it stands, and what it may be. */
function commentOn({ label, cite, options, type, ...fact }: FactOf): string {
  const domain = options.map((option) => `${option.id} = ${option.label}`).join('; ')
  const limits = type === 'number' || type === 'day' ? domainOf({ label, cite, options, type, ...fact }) : domain
  return visibleLine([`${label} (${cite})`, ...(limits === '' ? [] : [limits])].join(': '))
}

/** A query in parentheses is no name for a new table. */
const tableOf = (dialect: DialectOf, { from }: Source): string =>
  from.trim().startsWith('(') ? dialect.name('members') : from

function columnsOf({ facts }: Ruleset, dialect: DialectOf, source: Source): readonly Written[] {
  const keys = (source.keys ?? []).map(
    (key): Written => ({
      name: dialect.name(key),
      type: key === 'year' ? 'INTEGER' : dialect.types.choice,
    }),
  )
  const written = Object.entries(facts).map(
    ([id, fact]): Written => ({
      name: dialect.name(columnName(source, id)),
      type: dialect.types[fact.type],
      comment: commentOn(fact),
    }),
  )
  return [...keys, ...written]
}

/** Makes the table of members: a column for each key and each fact, with the labels of the regulation as comments. */
export function ddlSql(ruleset: Ruleset, dialect: DialectOf, source: Source): string {
  const table = tableOf(dialect, source)
  const columns = columnsOf(ruleset, dialect, source)
  const inline = (comment: string): string => (dialect.comments === 'inline' ? ` COMMENT ${dialect.text(comment)}` : '')
  const lines = columns.map(({ name, type, comment }) => `  ${name} ${type}${comment ? inline(comment) : ''}`)
  const create = `CREATE TABLE ${table} (\n${lines.join(',\n')}\n)`
  if (dialect.comments === 'inline') return create
  const comments = columns.flatMap(({ name, comment }) =>
    comment === undefined ? [] : [`COMMENT ON COLUMN ${table}.${name} IS ${dialect.text(comment)}`],
  )
  return [create, ...comments, ''].join(';\n').trimEnd()
}
