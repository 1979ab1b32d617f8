import { gridOf } from '../resolve/grid.ts'
import type { FactOf, Ruleset, Test } from '../resolve/ruleset.ts'
import { admittedSql } from './admitted.ts'
import { type NumberType, numberType } from './columnType.ts'
import type { DialectOf } from './dialect.ts'
import { formulaRange } from './formulas.ts'
import type { Fraction, Range } from './fraction.ts'
import { type Naming, naming } from './names.ts'
import { indent } from './quote.ts'
import type { Ends, Scope } from './scope.ts'
import { depthsOf, orderedBy, seldomAsked, usedBy } from './used.ts'
import { type Arithmetic, isConstant, quietly, type Whole } from './whole.ts'

/** Where members stand, and how their columns are called. */
export interface Source {
  /** The table of members, as SQL of the dialect: a quoted name, or a query in parentheses. */
  readonly from: string
  /** Columns passed through unchanged. */
  readonly keys?: readonly string[]
  /** The column of each fact, where it is not the fact's id. */
  readonly columns?: Readonly<Record<string, string>>
  /**
   * The type of the column of each number fact, as the catalogue of the engine names it (`FLOAT`, `DECIMAL(5,2)`, `BIGINT`); a double where it is not
   * said. Floats of 32 bits must be said: 10.6 is another number there.
   */
  readonly types?: Readonly<Record<string, string>>
  /**
   * What the columns may hold. `any` (when omitted): a value outside the declared domain is missing. `declared`: there is none, because `quality` found
   * none; then it is not looked for, which saves time.
   */
  readonly values?: 'any' | 'declared'
}

/** Members as conditions read them: a query, and what stands in it for each key, fact and derived number. */
export interface Members {
  readonly query: string
  readonly scope: Scope
  /** What the keys are called in the query, quoted. */
  readonly keys: ReadonlyMap<string, string>
  /** Names that the query does not have yet. */
  readonly fresh: Naming
}

/** A column of a SELECT. */
export interface Column {
  readonly sql: string
  readonly as: string
}

/** Stands for the table of members until the statement is laid out, so that nobody's own SQL is indented. */
export const FROM = '\u{F0000}from\u{F0000}'

/** Puts the table of members in its place. */
export const withSource = (sql: string, { from }: Source): string => sql.split(FROM).join(from)

/** A SELECT over a query, laid out. */
export function select(dialect: DialectOf, columns: readonly (Column | string)[], from: string): string {
  const written = columns.map((column) => (typeof column === 'string' ? column : `${column.sql} AS ${column.as}`))
  const inner = from === FROM ? `${FROM} AS members` : `(\n${indent(`${from}${dialect.fence}`)}\n) AS members`
  return `SELECT\n${indent(written.join(',\n'))}\nFROM ${inner}`
}

/** The column that a fact is read from. */
export const columnName = ({ columns = {} }: Source, id: string): string =>
  Object.hasOwn(columns, id) ? (columns[id] ?? id) : id

/** The column that a fact is read from, quoted. */
export const sourceColumn = (dialect: DialectOf, source: Source, id: string): string =>
  `members.${dialect.name(columnName(source, id))}`

const doubles: NumberType = { kind: 'double' }

/** How the column of a fact holds numbers. */
export const typeOfColumn = ({ types = {} }: Source, id: string): NumberType =>
  (Object.hasOwn(types, id) ? numberType(types[id] ?? '') : doubles) ?? doubles

/** Further columns over the table of members, and the supply of names that theirs are from. */
export interface Further {
  readonly read: readonly Column[]
  readonly fresh: Naming
}

function factStage(
  ruleset: Ruleset,
  arithmetic: Arithmetic,
  source: Source,
  facts: readonly string[],
  texts: ReadonlySet<string>,
  { read, fresh }: Further,
): Members {
  const { dialect } = arithmetic
  const keys = new Map((source.keys ?? []).map((key) => [key, dialect.name(fresh(`key_${key}`))] as const))
  const columns = new Map(facts.map((id) => [id, dialect.name(fresh(id))] as const))
  const query = select(
    dialect,
    [
      ...[...keys].map(([key, as]) => ({ sql: `members.${dialect.name(key)}`, as })),
      ...[...columns].flatMap(([id, as]) => {
        const fact = ruleset.facts[id]
        const column = sourceColumn(dialect, source, id)
        if (!fact) return []
        return [
          {
            sql: texts.has(id)
              ? column
              : admittedSql(dialect, { fact, column, type: typeOfColumn(source, id) }, source.values),
            as,
          },
        ]
      }),
      ...read,
    ],
    FROM,
  )
  const scope: Scope = {
    dialect,
    facts: ruleset.facts,
    columns,
    texts,
    reach: new Map(),
    derived: new Map(),
    arithmetic,
  }
  return { query, scope, keys, fresh }
}

/** A value below, and one above, everything that a condition may compare a fact of this type with. */
function outsideOf(dialect: DialectOf, fact: FactOf): Ends | undefined {
  const { type } = fact
  const day = (text: string): string => `DATE ${dialect.text(text)}`
  if (type === 'number') {
    const { least, greatest } = gridOf(fact)
    return { low: String(least - 1), high: String(greatest + 1) }
  }
  if (type === 'day') return { low: day('1000-01-01'), high: day('9999-12-31') }
  return type === 'level' ? { low: '-1', high: '1000000' } : undefined
}

/** Adds ordered facts with the missing ones put below and above the others. */
function reachStage(members: Members, ids: readonly string[]): Members {
  const { scope, fresh } = members
  const reach = new Map<string, Ends>()
  const columns: (Column | string)[] = ['members.*']
  for (const id of ids) {
    const [fact, column] = [scope.facts[id], scope.columns.get(id)]
    const outside = fact && outsideOf(scope.dialect, fact)
    if (!outside) continue
    const named: Ends = { low: scope.dialect.name(fresh(`${id}_low`)), high: scope.dialect.name(fresh(`${id}_high`)) }
    columns.push(
      { sql: `coalesce(${column}, ${outside.low})`, as: named.low },
      { sql: `coalesce(${column}, ${outside.high})`, as: named.high },
    )
    reach.set(id, named)
  }
  if (reach.size === 0) return members
  return { ...members, query: select(scope.dialect, columns, members.query), scope: { ...scope, reach } }
}

/** The columns of an end of a derived number, and the end as it stands in them. What is the same for every row needs no column. */
function endColumns(
  { scope, fresh }: Members,
  name: string,
  { n, d }: Fraction,
): readonly [readonly Column[], Fraction] {
  const columns: Column[] = []
  const column = (wanted: string, whole: Whole): Whole => {
    if (isConstant(whole)) return whole
    const as = scope.dialect.name(fresh(wanted))
    columns.push({ sql: whole.sql, as })
    return { ...whole, sql: as }
  }
  return [columns, { n: column(name, n), d: column(`${name}_parts`, d) }]
}

/** Adds derived numbers that rest on nothing but what the members have already. */
function derivedStage(ruleset: Ruleset, members: Members, ids: readonly string[]): Members {
  const { scope } = members
  const derived = new Map<string, Range>(scope.derived)
  const columns: (Column | string)[] = ['members.*']
  for (const id of ids) {
    const number = ruleset.derived[id]
    if (!number) continue
    scope.arithmetic.turn?.(id)
    const range = formulaRange(scope, number.formula)
    const [lowColumns, low] = endColumns(members, `${id}_low`, range.low)
    const [highColumns, high] = endColumns(members, `${id}_high`, range.high)
    columns.push(...lowColumns, ...highColumns)
    derived.set(id, { low, high })
  }
  return { ...members, query: select(scope.dialect, columns, members.query), scope: { ...scope, derived } }
}

/** The members with every fact and derived number that tests ask for. */
export function membersFor(
  ruleset: Ruleset,
  dialect: DialectOf,
  source: Source,
  tests: readonly Test[],
  further: Further = { read: [], fresh: naming() },
  arithmetic: Arithmetic = quietly(dialect),
): Members {
  const { facts, derived } = usedBy(ruleset, tests)
  const all = depthsOf(ruleset)
  const depths = derived.map((id) => [id, all.get(id) ?? 0] as const)
  const ordered = orderedBy(ruleset, tests)
  // A text that is no option would be no value; where all are, a few comparisons cost less than finding the place of each.
  const texts = source.values === 'declared' ? seldomAsked(ruleset, tests) : new Set<string>()
  let members = reachStage(
    factStage(ruleset, arithmetic, source, facts, texts, further),
    facts.filter((id) => ordered.has(id)),
  )
  for (let depth = 0; depth <= Math.max(-1, ...depths.map(([, own]) => own)); depth++)
    members = derivedStage(
      ruleset,
      members,
      depths.flatMap(([id, own]) => (own === depth ? [id] : [])),
    )
  return members
}
