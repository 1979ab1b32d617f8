import { tidyText } from '@neuguong/core'
import { type Ruleset, suggest } from '@neuguong/rules'
import { at, type CellPlace, type Finding } from '../output/finding.ts'
import { type ColumnKind, canRead, isEmpty, kindOf, typeFor } from './columnTypes.ts'
import { quoteName } from './quote.ts'

/** A column of a table and the type that the engine reads it with. */
export interface FileColumn {
  readonly name: string
  readonly type: string
  /** What the catalogue calls the type, where that is something else. */
  readonly declared?: string
}

/** The columns of a table as the rules read them. */
export interface Header {
  readonly findings: readonly Finding[]
  /** Whether the table can be read at all. */
  readonly usable: boolean
  /** The columns of SQL for `id`, `unit`, `year` and every fact; nothing but NULL where the table has none. */
  readonly select: string
  /** The facts that the table has a column for. */
  readonly present: readonly string[]
  /** What the column of each fact is called in `select`. Not as the fact: two facts may differ in capitals only. */
  readonly columns: Readonly<Record<string, string>>
  /** The type of the column of each number fact in `select`. It is the table's own: another one would change digits. */
  readonly types: Readonly<Record<string, string>>
}

const placeIn =
  (table: string) =>
  (cell: string): CellPlace => ({
    file: table,
    pointer: `/${cell}`,
    line: 0,
    column: 1,
    cell,
  })

type PlaceOf = ReturnType<typeof placeIn>

/** Where a fact was probably meant it is an error, since everybody would miss that fact; other columns are the table's own business. */
function unknown({ facts }: Ruleset, name: string, place: CellPlace): Finding {
  const names = Object.entries(facts)
  const meant = suggest(name, ['id', ...names.map(([id]) => id), ...names.map(([, { label }]) => label)])
  const suggestion = names.find(([id, { label }]) => id === meant || label === meant)?.[0] ?? meant
  return at(
    { code: 'fact-unknown', params: { fact: name, suggestion } },
    place,
    suggestion === undefined ? 'warning' : 'error',
  )
}

function columnFindings(ruleset: Ruleset, columns: readonly FileColumn[], placeOf: PlaceOf): Finding[] {
  const names = columns.map(({ name }) => tidyText(name))
  return columns.flatMap(({ name, type }, index): Finding[] => {
    const kind = kindOf(ruleset, tidyText(name))
    if (names.indexOf(tidyText(name)) !== index)
      return [at({ code: 'column-twice', params: { column: tidyText(name) } }, placeOf(name))]
    if (!kind) return [unknown(ruleset, name, placeOf(name))]
    if (canRead(kind, type)) return []
    return [at({ code: 'column-type', params: { column: name, kind, found: type } }, placeOf(name))]
  })
}

const unusable = new Set<Finding['code']>(['no-id-column', 'column-twice', 'column-type'])

/** Reads the header of a table: which column is what, and everything that is wrong with it at once. */
export function readHeader(
  ruleset: Ruleset,
  table: string,
  found: readonly FileColumn[],
  dialect: 'duckdb' | 'postgres',
): Header {
  const placeOf = placeIn(table)
  const sources = new Map(found.map((column) => [tidyText(column.name), column]))
  const findings = columnFindings(ruleset, found, placeOf)
  if (!sources.has('id')) {
    const columns = found.map(({ name }) => name)
    findings.unshift(at({ code: 'no-id-column', params: { columns } }, placeOf('id')))
  }
  const column = (name: string, kind: ColumnKind, as: string): string => {
    const source = sources.get(name)
    const value = source ? quoteName(source.name) : 'NULL'
    const own = kind === 'number' && source !== undefined && !isEmpty(source.type)
    return `${own ? value : `CAST(${value} AS ${typeFor(kind, dialect)})`} AS ${quoteName(as)}`
  }
  const numberType = (id: string): string => {
    const source = sources.get(id)
    return source && !isEmpty(source.type) ? (source.declared ?? source.type) : typeFor('number', dialect)
  }
  const facts = Object.entries(ruleset.facts).map(([id, { type }], index) => ({ id, type, as: `fact_${index}` }))
  return {
    findings,
    usable: !findings.some(({ code }) => unusable.has(code)),
    select: [
      ...(['id', 'unit', 'year'] as const).map((key) => column(key, key, key)),
      ...facts.map(({ id, type, as }) => column(id, type, as)),
    ].join(', '),
    present: facts.flatMap(({ id }) => (sources.has(id) ? [id] : [])),
    columns: Object.fromEntries(facts.map(({ id, as }) => [id, as])),
    types: Object.fromEntries(facts.flatMap(({ id, type }) => (type === 'number' ? [[id, numberType(id)]] : []))),
  }
}
