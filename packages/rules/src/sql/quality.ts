import type { Ruleset } from '../resolve/ruleset.ts'
import { type FactColumn, isAdmitted } from './admitted.ts'
import type { DialectOf } from './dialect.ts'
import { type Column, FROM, type Source, select, sourceColumn, typeOfColumn, withSource } from './members.ts'
import { naming } from './names.ts'
import { caseOf, indent } from './quote.ts'

/** The columns that the query of data quality gives. */
export const qualityColumns = ['fact', 'problem', 'members', 'first', 'last'] as const

/** What may be wrong with the values of a fact: nothing is known, or the declared domain does not have what is written. */
interface Question {
  readonly fact: string
  readonly problem: 'missing' | 'outside'
  readonly when: string
}

function questionsOf(dialect: DialectOf, id: string, read: FactColumn): readonly Question[] {
  const { fact, column } = read
  const missing: Question = { fact: id, problem: 'missing', when: `${column} IS NULL` }
  if (fact.type === 'boolean') return [missing]
  const when = `${column} IS NOT NULL AND NOT coalesce(${isAdmitted(dialect, read)}, FALSE)`
  return [missing, { fact: id, problem: 'outside', when }]
}

/**
 * A query that lists, for each fact, how many members lack it, and how many have a value that its declared domain does not have
 * and that decisions therefore take as missing; with the least and the greatest key among them. It reads the members once.
 */
export function qualitySql(ruleset: Ruleset, dialect: DialectOf, source: Source): string {
  const fresh = naming()
  const name = (wanted: string): string => dialect.name(fresh(wanted))
  const [key] = source.keys ?? []
  const text = key === undefined ? 'NULL' : `members.${dialect.name(key)}`
  const questions = Object.entries(ruleset.facts).flatMap(([id, fact]) =>
    questionsOf(dialect, id, {
      fact,
      column: sourceColumn(dialect, source, id),
      type: typeOfColumn(source, id),
    }).map((question) => ({
      ...question,
      names: { members: name(`${id}_${question.problem}`), first: name(`${id}_first`), last: name(`${id}_last`) },
    })),
  )
  if (questions.length === 0) return ''
  const counted = questions.flatMap(({ when, names }): Column[] => {
    const example = caseOf([{ when, then: `CAST(${text} AS ${dialect.types.choice})` }])
    return [
      { sql: `sum(${caseOf([{ when, then: '1' }], '0')})`, as: names.members },
      { sql: `min(${example})`, as: names.first },
      { sql: `max(${example})`, as: names.last },
    ]
  })
  const pick = (items: readonly string[]): string => dialect.at(dialect.array(items), 'numbers.number')
  const listed = [
    [pick(questions.map(({ fact }) => dialect.text(fact))), 'fact'],
    [pick(questions.map(({ problem }) => dialect.text(problem))), 'problem'],
    [pick(questions.map(({ names }) => names.members)), 'members'],
    [pick(questions.map(({ names }) => names.first)), 'first'],
    [pick(questions.map(({ names }) => names.last)), 'last'],
  ].map(([sql = '', as = '']) => `${sql} AS ${dialect.name(as)}`)
  const numbers = questions.map((_, index) => `(${index + 1})`).join(', ')
  const rows = [
    `SELECT\n${indent(['numbers.number AS number', ...listed].join(',\n'))}`,
    `FROM (\n${indent(`${select(dialect, counted, FROM)}${dialect.fence}`)}\n) AS counted`,
    `CROSS JOIN (VALUES ${numbers}) AS numbers(number)`,
  ].join('\n')
  const shown = qualityColumns.map((column) => `found.${dialect.name(column)}`).join(', ')
  return withSource(
    `SELECT ${shown}\nFROM (\n${indent(`${rows}${dialect.fence}`)}\n) AS found\nWHERE found.${dialect.name('members')} > 0\nORDER BY found.number`,
    source,
  )
}
