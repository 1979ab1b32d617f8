import type { FactValue, Ruleset } from '@neuguong/rules'
import { at, type CellPlace, type Finding } from '../../output/finding.ts'
import { type Column, columnsOf, holdsRow } from '../columns.ts'
import type { ListLimits } from '../limits.ts'
import type { LoadedMapping } from '../mapping/loadMapping.ts'
import type { Reader, Table, TextForm } from '../member.ts'
import { requireNoResults } from '../notList.ts'
import { overLimit } from '../overLimit.ts'
import { type Ids, type RawRow, readRow } from '../row.ts'
import { findHeader, headerDepth, type Naming } from './header.ts'
import { cellPlace, type Places } from './places.ts'
import { type Recogniser, recognise } from './recognise.ts'
import { isBlankRow, type SheetRow } from './sheetRow.ts'
import { targetFinder } from './target.ts'
import { tellUnnamed, unnamedOf } from './unnamed.ts'

/** What the rows of one table are read with. */
export interface TableContext extends Places {
  readonly ruleset: Ruleset
  readonly reader: Reader
  readonly ids: Ids
  readonly limits: ListLimits
  readonly mapping?: LoadedMapping | undefined
  readonly form?: TextForm
  /** The unit of all rows, when each unit has a sheet of its own. */
  readonly unit?: string | undefined
}

/** Takes the rows of a table one after another. */
export interface RowSink {
  readonly push: (row: SheetRow) => void
  readonly end: () => void
}

/** The recogniser of a list: made once, also when it has several sheets. */
export const recogniserOf = ({ ruleset, mapping }: Pick<TableContext, 'ruleset' | 'mapping'>): Recogniser => ({
  ruleset,
  mapping,
  finder: targetFinder(ruleset),
})

/** What a heading names, as a key: the first of its words that name something. */
export function namer({ finder, mapping }: Recogniser): Naming {
  return ({ name, words }) => {
    const mapped = mapping?.find(name)
    const target = mapped?.target ?? words.map(finder.find).find((targets) => targets.length > 0)?.[0]
    if (target?.kind === 'unknown' || target?.kind === 'ignored') return `=${name}`
    return target && (target.kind === 'fact' ? target.fact : `:${target.kind}`)
  }
}

/** Why a cell of a workbook has nothing to be read. */
function noteFinding(
  { notes }: SheetRow,
  index: number,
  text: string,
  limits: ListLimits,
  place: () => CellPlace,
): Finding | undefined {
  const note = notes?.get(index)
  if (!note) return undefined
  if (note.tooLong) return overLimit(limits, 'cellCharacters', place())
  if (note.noValue) return at({ code: 'formula-without-value', params: { formula: note.formula ?? '' } }, place())
  if (note.kind === 'error') return at({ code: 'row-cell-error', params: { found: text } }, place())
  if (note.merged && text === '') return at({ code: 'cell-merged', params: {} }, place())
  return note.font === undefined
    ? undefined
    : at({ code: 'legacy-font', params: { kind: legacyOf(note.font) } }, place())
}

const legacyOf = (font: string): 'TCVN3' | 'VNI' => (font.startsWith('.') ? 'TCVN3' : 'VNI')

/** What a row says, gathered column by column. */
interface Gathered {
  readonly facts: Record<string, FactValue>
  id?: string
  unit?: string
  year?: number
  readonly findings: Finding[]
  readonly broken: Finding[]
}

function put(gathered: Gathered, { target }: Column, value: NonNullable<FactValue>): void {
  if (target.kind === 'fact') gathered.facts[target.fact] = value
  else if (target.kind === 'year') gathered.year = Number(value)
  else if (target.kind === 'id') gathered.id = String(value)
  else gathered.unit = String(value)
}

/** Cells beyond the header have no column, so the row cannot be trusted. */
function tooLong({ cells }: SheetRow, width: number, place: CellPlace): Finding[] {
  if (cells.length <= width || isBlankRow(cells.slice(width))) return []
  const split = cells.some((cell, index) => /^[-+]?\d+$/.test(cell) && /^\d+ ?%?$/.test(cells[index + 1] ?? ''))
  const params = { expected: width, found: cells.length }
  return [at({ code: split ? 'row-separators' : 'row-too-long', params }, place)]
}

interface Reading {
  readonly context: TableContext
  readonly columns: readonly Column[]
  /** Columns that are for something. */
  readonly wanted: readonly Column[]
  /** Positions of columns without a heading in which nothing has stood so far. */
  readonly unnamed: Set<number>
  /** Every fact that has a column, as missing. Rows made from it have one shape, which is three times as fast to fill. */
  readonly missing: Readonly<Record<string, FactValue>>
}

/** Reads one cell. This is where the time of a list goes: nothing is made for a cell that is right. */
function takeCell({ context }: Reading, gathered: Gathered, source: SheetRow, column: Column): void {
  const text = source.cells[column.index]?.trim() ?? ''
  if (source.notes) {
    const noted = noteFinding(source, column.index, text, context.limits, () => cellPlace(context, source.line, column))
    if (noted) return void gathered.findings.push(noted)
  }
  if (text === '') return
  const found = holdsRow(column) ? gathered.broken : gathered.findings
  if (text.length > context.limits.cellCharacters)
    return void found.push(overLimit(context.limits, 'cellCharacters', cellPlace(context, source.line, column)))
  const { value, problems } = column.read(text)
  if (value !== undefined && value !== null) put(gathered, column, value)
  for (const problem of problems) found.push(at(problem, cellPlace(context, source.line, column)))
}

function rawRow(reading: Reading, source: SheetRow): RawRow {
  const { context, columns, wanted, missing } = reading
  const { line } = source
  const gathered: Gathered = { facts: { ...missing }, findings: [], broken: [] }
  if (context.unit !== undefined) gathered.unit = context.unit
  for (const column of wanted) takeCell(reading, gathered, source, column)
  if (source.cells.length > columns.length)
    gathered.broken.push(...tooLong(source, columns.length, cellPlace(context, line)))
  return {
    ...gathered,
    source,
    placeOf: (name) =>
      cellPlace(context, line, columns.find(({ target }) => target.kind === name) ?? { name, index: 0 }),
  }
}

const isUsable = (findings: readonly Finding[]): boolean =>
  !findings.some(({ code }) => code === 'no-id-column' || code === 'column-twice')

/** How many cells a row has up to its last that is not empty. */
const widthOf = (cells: readonly string[]): number => cells.findLastIndex((cell) => cell.trim() !== '') + 1

/** Takes the header, tells what it is, and says how the rows after it are read; nothing when they cannot be. */
function begin(context: TableContext, all: readonly SheetRow[]): { next: number; reading?: Reading } {
  const wide = all.find(({ cells }) => widthOf(cells) > context.limits.listColumns)
  if (wide) {
    context.reader.table(overLimit(context.limits, 'listColumns', cellPlace(context, wide.line)))
    return { next: all.length }
  }
  const rows = all.map((row) => ({ ...row, cells: row.cells.slice(0, context.limits.listColumns) }))
  const recogniser = recogniserOf(context)
  const header = findHeader(rows, namer(recogniser))
  if (!header) return { next: rows.length }
  const line = header.rows[0]?.line ?? 1
  const indexOf = (name: string): number => header.headings.findIndex((one) => one.name === name)
  const { recognised, findings } = recognise(recogniser, header.headings, (name) =>
    cellPlace(context, line, name === '' ? undefined : { name, index: Math.max(0, indexOf(name)) }),
  )
  requireNoResults(recognised)
  if (findings.some(({ code }) => code === 'header-none')) {
    findings.forEach(context.reader.table)
    return { next: rows.length }
  }
  const columns = columnsOf(context.ruleset, recognised)
  const { sheet, form, mapping, reader } = context
  const table: Table = { header, columns, mapping, ...(sheet !== undefined && { sheet }), ...(form && { form }) }
  reader.begin?.(table)
  for (const finding of findings) reader.table(finding)
  if (!isUsable(findings)) return { next: rows.length }
  const wanted = columns.filter(({ target }) => target.kind !== 'unknown' && target.kind !== 'ignored')
  const facts = wanted.flatMap(({ target }) => (target.kind === 'fact' ? [[target.fact, undefined] as const] : []))
  const unnamed = unnamedOf(columns)
  return { next: header.next, reading: { context, columns, wanted, unnamed, missing: Object.fromEntries(facts) } }
}

function takeRow(reading: Reading, source: SheetRow): void {
  const { reader, ids } = reading.context
  if (!source.open) {
    tellUnnamed(reading.unnamed, source, reading.context)
    reader.row(readRow(ids, rawRow(reading, source)))
    return
  }
  const place = cellPlace(reading.context, source.line)
  const params = { line: source.line, lines: source.lines ?? 1 }
  reader.row({ source, findings: [at({ code: 'quotes-open', params }, place)] })
}

/** Reads the rows of a table as members: the first of them until the header is found, then each as it comes. */
export function rowReader(context: TableContext): RowSink {
  const first: SheetRow[] = []
  let found: ReturnType<typeof begin> | undefined
  const settle = (): void => {
    found = begin(context, first)
    const { reading, next } = found
    if (reading) for (const row of first.slice(next)) if (row.open || !isBlankRow(row.cells)) takeRow(reading, row)
    first.length = 0
  }
  return {
    push: (row) => {
      if (!found) {
        first.push(row)
        if (first.length >= headerDepth) settle()
      } else if (found.reading && (row.open || !isBlankRow(row.cells))) takeRow(found.reading, row)
    },
    end: () => {
      if (!found) settle()
    },
  }
}
