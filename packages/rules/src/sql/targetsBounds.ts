import { FALSE, TRUE, UNKNOWN } from '../evaluate/truth.ts'
import type { Diagnostic } from '../language/diagnostic.ts'
import type { Ruleset } from '../resolve/ruleset.ts'
import { type DialectOf, dialectOf } from './dialect.ts'
import { withSource } from './members.ts'
import { caseOf, indent, listed } from './quote.ts'
import { refusedIn } from './refused.ts'
import {
  type Countable,
  type Counted,
  countable,
  countedColumns,
  type TalliesSqlOptions,
  type TallyColumn,
} from './targets.ts'

/** Which targets are asked for, besides where the members stand. */
export interface BoundsSqlOptions extends TalliesSqlOptions {
  readonly phase: string
}

/** A target of which a statement cannot give the denominator, and why. */
export interface UncountedTarget {
  readonly target: string
  /** `opening`: the membership at the start of the year is published, not counted from rows. */
  readonly reason: 'opening'
}

/** A statement that gives counts to people who have nothing but SQL. */
export interface BoundsSql {
  /**
   * Rows `year`, `unit`, `everybody`, `kind`, `id`, `of_low`, `of_high`, `among_low`, `among_high`: for every year one row of each target of
   * the phase and each cap for everybody (`everybody` is TRUE), and one for each unit. What is not counted is NULL.
   */
  readonly sql: string
  /** What the dialect cannot say, with place and reason. Unless it is empty, the statement is. */
  readonly refused: readonly Diagnostic[]
  /** Targets whose denominator is NULL, because it does not stand in the table. */
  readonly uncounted: readonly UncountedTarget[]
}

interface Asked {
  readonly kind: 'target' | 'cap'
  readonly id: string
  /** The numerator is counted on its own. */
  readonly apart: boolean
  readonly outside: boolean
}

const askedIn = ({ targets, caps }: Ruleset, phase: string): readonly Asked[] => [
  ...targets
    .filter(({ phases }) => phases.includes(phase))
    .map(({ id, base }): Asked => ({ kind: 'target', id, apart: base !== undefined, outside: base === 'opening' })),
  ...caps.map(({ id }): Asked => ({ kind: 'cap', id, apart: true, outside: false })),
]

type Cell = Extract<TallyColumn, { readonly among: unknown }>

/** Which cells of a tally make up each end of a count, as `counted`, `countedInside` and `populated` of measuring say. */
const ends: Readonly<Record<string, (cell: Cell, apart: boolean) => boolean>> = {
  of_low: ({ among, of }, apart) => of === TRUE && (apart || among === TRUE),
  of_high: ({ among, of }, apart) => of !== FALSE && (apart || among !== FALSE),
  among_low: ({ among }) => among === TRUE,
  among_high: ({ among }) => among === TRUE || among === UNKNOWN,
}

/** The counts of everybody and of each unit, in one pass over the table. */
function totalsSql(members: Countable, columns: readonly Counted[]): string {
  const { dialect, year, unit, query } = members
  const { name } = dialect
  const written = [
    `${year} AS ${name('year')}`,
    `${unit} AS ${name('unit')}`,
    `grouping(${unit}) = 1 AS ${name('everybody')}`,
    ...columns.flatMap(({ meaning, sql }) =>
      meaning.kind === 'conclusion' ? [] : [`${sql} AS ${name(meaning.column)}`],
    ),
  ]
  return [
    `SELECT\n${indent(written.join(',\n'))}`,
    `FROM (\n${indent(`${query}${dialect.fence}`)}\n) AS members`,
    `GROUP BY GROUPING SETS ((${year}, ${unit}), (${year}))`,
  ].join('\n')
}

/** One end of every count: the sum of the cells that belong to it. */
function endSql({ name }: DialectOf, columns: readonly Counted[], asked: readonly Asked[], end: string): string {
  const belongs = ends[end]
  const sumOf = ({ kind, id, apart }: Asked): string =>
    columns
      .flatMap(({ meaning }) =>
        meaning.kind === kind && meaning.id === id && belongs?.(meaning, apart)
          ? [`totals.${name(meaning.column)}`]
          : [],
      )
      .join(' + ')
  const branches = asked.map((one, index) => ({
    when: String(index + 1),
    then: one.outside && end.startsWith('among') ? 'NULL' : sumOf(one),
  }))
  return `${caseOf(branches, undefined, `questions.${name('number')}`)} AS ${name(end)}`
}

/**
 * A statement that gives the least and the greatest numerator and denominator of every target of a phase and every cap, by year, of
 * everybody and of each unit, in one pass over the table. What a target comes to is concluded from `talliesSql`: the share that
 * missing facts allow cannot be told from these four numbers alone.
 *
 * What the dialect cannot say is not looked for here: ask `refusedIn` before.
 *
 * @param ruleset - from `resolve`
 * @param options - the engine, the table, which columns hold year and unit, and the phase
 */
export function boundsSql(ruleset: Ruleset, options: BoundsSqlOptions): BoundsSql {
  const refused = refusedIn(ruleset, options.dialect, options)
  if (refused.length > 0) return { sql: '', refused, uncounted: [] }
  const { name, text } = dialectOf(options.dialect)
  const members = countable(ruleset, options)
  const columns = countedColumns(ruleset, members)
  const asked = askedIn(ruleset, options.phase)
  const questions = asked.map(({ kind, id }, index) => `(${listed([String(index + 1), text(kind), text(id)])})`)
  const written = [
    ...['year', 'unit', 'everybody'].map((head) => `totals.${name(head)}`),
    ...['kind', 'id'].map((head) => `questions.${name(head)}`),
    ...Object.keys(ends).map((end) => endSql(members.dialect, columns, asked, end)),
  ]
  const sql = [
    `SELECT\n${indent(written.join(',\n'))}`,
    `FROM (\n${indent(totalsSql(members, columns))}\n) AS totals`,
    `CROSS JOIN (VALUES\n${indent(questions.join(',\n'))}\n) AS questions(${listed(['number', 'kind', 'id'].map(name))})`,
  ].join('\n')
  return {
    sql: withSource(sql, options),
    refused,
    uncounted: asked.flatMap(({ id, outside }) => (outside ? [{ target: id, reason: 'opening' as const }] : [])),
  }
}
