import { conclusionsOf } from '../evaluate/decision.ts'
import { FALSE, TRUE, type Truth, UNKNOWN } from '../evaluate/truth.ts'
import type { Diagnostic } from '../language/diagnostic.ts'
import { type Question, questionsOf } from '../resolve/questions.ts'
import type { Ruleset } from '../resolve/ruleset.ts'
import { concludeSql } from './conclude.ts'
import { type Concluded, placeOf } from './concluded.ts'
import { type DialectOf, dialectOf } from './dialect.ts'
import { type Column, select, withSource } from './members.ts'
import { naming } from './names.ts'
import { caseOf } from './quote.ts'
import { refusedIn } from './refused.ts'
import { askOnce, testsFor } from './targetsAsked.ts'
import type { Possible } from './targetsTier.ts'
import type { SqlOptions } from './toSql.ts'

/** Where the members of a table stand in time and in the organisation. */
export interface TalliesSqlOptions extends Omit<SqlOptions, 'keys'> {
  /** The year of rows that name none. */
  readonly year: number
  /** The column of the year, where rows are of several. */
  readonly yearColumn?: string
  /** The column of the unit, where there is one. */
  readonly unitColumn?: string
}

/** What a column of the statement counts. */
export type TallyColumn =
  | {
      readonly column: string
      readonly kind: 'target' | 'cap'
      readonly id: string
      readonly among: Truth
      readonly of: Truth
    }
  | { readonly column: string; readonly kind: 'conclusion'; readonly id: string; readonly side: 'low' | 'high' }

/** A statement that counts members, and what its columns mean. Besides there are `year`, `unit` and `members`. */
export interface TalliesSql {
  readonly sql: string
  readonly columns: readonly TallyColumn[]
  /** What the dialect cannot say, with place and reason. Unless it is empty, the statement is. */
  readonly refused: readonly Diagnostic[]
}

/** A question with the column that holds its two truths as one number, and the numbers that can occur. */
export interface Celled {
  readonly question: Question
  readonly cell: string
  readonly among: readonly Truth[]
}

/** Members with everything that is counted of them, before they are counted. */
export interface Countable {
  readonly query: string
  readonly dialect: DialectOf
  readonly year: string
  readonly unit: string
  readonly cells: readonly Celled[]
  /** The place of the settled conclusion, from 1, or NULL. */
  readonly conclusion: string
  /** By conclusion: whether it is possible. */
  readonly possible: Possible
}

const all: readonly Truth[] = [FALSE, UNKNOWN, TRUE]

/** Adds to members, by conclusion, whether it is possible. */
function withPossible(
  ruleset: Ruleset,
  concluded: Concluded,
): { query: string; conclusion: string; possible: Possible } {
  const { dialect } = concluded.scope
  const name = (wanted: string): string => dialect.name(concluded.fresh(wanted))
  const conclusion = name('conclusion')
  const ids = conclusionsOf(ruleset.tiers).filter((id) => concluded.possible.has(id))
  const possible = new Map(ids.map((id) => [id, name(`possible_${id}`)]))
  const settled = select(dialect, ['members.*', { sql: concluded.conclusion, as: conclusion }], concluded.query)
  const columns = ids.map((id): Column => {
    const alone = { when: `${conclusion} IS NOT NULL`, then: `${conclusion} = ${placeOf(ruleset, id)}` }
    const open = { when: concluded.possible.get(id) ?? 'FALSE', then: 'TRUE' }
    return { sql: caseOf([alone, open], 'FALSE'), as: possible.get(id) ?? '' }
  })
  return { query: select(dialect, ['members.*', ...columns], settled), conclusion, possible }
}

/** The year and the unit of a row: those that it names, or the year given and none. */
function placeColumns(
  { scope: { dialect }, keys }: Concluded,
  options: TalliesSqlOptions,
): { year: string; unit: string } {
  const { year, yearColumn, unitColumn } = options
  const columnOf = (column: string | undefined): string | undefined =>
    column === undefined ? undefined : keys.get(column)
  const [yearKey, unitKey] = [columnOf(yearColumn), columnOf(unitColumn)]
  const text = dialect.types.choice
  return {
    year: yearKey === undefined ? String(year) : `coalesce(${yearKey}, ${year})`,
    unit: unitKey === undefined ? `CAST(NULL AS ${text})` : `nullif(CAST(${unitKey} AS ${text}), '')`,
  }
}

/** Members with a column for each question of the ruleset, asked in one pass. */
export function countable(ruleset: Ruleset, options: TalliesSqlOptions): Countable {
  const dialect = dialectOf(options.dialect)
  const questions = questionsOf(ruleset)
  const keys = [options.yearColumn ?? [], options.unitColumn ?? []].flat()
  const concluded = concludeSql(ruleset, dialect, { ...options, keys }, testsFor(ruleset, questions))
  const name = (wanted: string): string => dialect.name(concluded.fresh(wanted))
  const { query, conclusion, possible } = withPossible(ruleset, concluded)
  const { columns, answer } = askOnce(ruleset, questions, { scope: concluded.scope, possible, name })
  const cells = questions.map(
    (question): Celled => ({
      question,
      cell: name(`cell_${question.id}`),
      among: question.among.kind === 'everybody' ? [TRUE] : all,
    }),
  )
  const [year, unit] = [name('year'), name('unit')]
  const places = placeColumns(concluded, options)
  const counted = [
    { sql: places.year, as: year },
    { sql: places.unit, as: unit },
    ...[conclusion, ...possible.values()],
    ...cells.map(({ question: { among, of }, cell }) => ({ sql: `3 * ${answer(among)} + ${answer(of)}`, as: cell })),
  ]
  const asked = select(dialect, ['members.*', ...columns], query)
  return { dialect, year, unit, cells, conclusion, possible, query: select(dialect, counted, asked) }
}

/** The truths as letters, for the names of columns. */
const letters = ['F', 'U', 'T'] as const

/** A column that counts members: what it means, and its SQL. */
export interface Counted {
  readonly meaning: TallyColumn
  readonly sql: string
}

const countSql = (when: string): string => `count(CASE WHEN ${when} THEN 1 END)`

/** Every column that counts members, with what it means. */
export function countedColumns(ruleset: Ruleset, { cells, conclusion, possible }: Countable): readonly Counted[] {
  const fresh = naming(['year', 'unit', 'members'])
  const ofQuestions = cells.flatMap(({ question: { kind, id }, cell, among }) =>
    among.flatMap((a) =>
      all.map(
        (of): Counted => ({
          meaning: { column: fresh(`${id}_${letters[a]}${letters[of]}`), kind, id, among: a, of },
          sql: countSql(`${cell} = ${3 * a + of}`),
        }),
      ),
    ),
  )
  const ofConclusions = [...possible].flatMap(([id, flag]): Counted[] => [
    {
      meaning: { column: fresh(`${id}_low`), kind: 'conclusion', id, side: 'low' },
      sql: countSql(`${conclusion} = ${placeOf(ruleset, id)}`),
    },
    { meaning: { column: fresh(`${id}_high`), kind: 'conclusion', id, side: 'high' }, sql: countSql(flag) },
  ])
  return [...ofQuestions, ...ofConclusions]
}

/**
 * A statement that counts members for all targets, all caps and the distribution of conclusions, by year and unit, in one pass over
 * the table. From its rows `talliesFrom` makes the tallies that `measureTallies`, `measureCapTallies` and `rollUp` conclude from.
 *
 * What the dialect cannot say is not looked for here: ask `refusedIn` before.
 *
 * @param ruleset - from `resolve`
 * @param options - the engine, the table, and which columns hold year and unit
 */
export function talliesSql(ruleset: Ruleset, options: TalliesSqlOptions): TalliesSql {
  const refused = refusedIn(ruleset, options.dialect, options)
  if (refused.length > 0) return { sql: '', columns: [], refused }
  const members = countable(ruleset, options)
  const counted = countedColumns(ruleset, members)
  const { dialect, year, unit, query } = members
  const sql = select(
    dialect,
    [
      { sql: year, as: dialect.name('year') },
      { sql: unit, as: dialect.name('unit') },
      { sql: 'count(*)', as: dialect.name('members') },
      ...counted.map(({ meaning, sql: count }) => ({ sql: count, as: dialect.name(meaning.column) })),
    ],
    query,
  )
  return {
    sql: withSource(`${sql}\nGROUP BY ${year}, ${unit}`, options),
    columns: counted.map(({ meaning }) => meaning),
    refused,
  }
}
