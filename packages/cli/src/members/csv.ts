import type { FactValue, Ruleset } from '@neuguong/rules'
import Papa from 'papaparse'
import { at, type CellPlace, type Finding } from '../output/finding.ts'
import { type Column, checkColumns, columnsOf } from './columns.ts'
import { lineFinder } from './lines.ts'
import type { Reader, ReadFormat } from './member.ts'
import { type Ids, idsOfList, type RawRow, readRow } from './row.ts'

const delimiters = ['\t', ';', ','] as const

/** The delimiter that the header uses. Its cells are ids, so no other line could tell as surely: `0,5` has a comma too. */
export function delimiterOf(text: string): string {
  const header = text.slice(0, (text.indexOf('\n') + 1 || text.length + 1) - 1).replace(/"[^"]*"/g, '')
  const count = (delimiter: string): number => header.split(delimiter).length
  return delimiters.reduce((best, next) => (count(next) > count(best) ? next : best))
}

interface Table {
  readonly ruleset: Ruleset
  readonly columns: readonly Column[]
  readonly ids: Ids
  readonly placeAt: (offset: number) => (column: string) => CellPlace
}

/** Reads the cells of a row by their columns. Cells beyond the header have no column, so the row cannot be trusted. */
function rawRow({ columns }: Table, cells: readonly string[], placeOf: RawRow['placeOf']): RawRow {
  const facts: Record<string, FactValue> = {}
  const own: { id?: string; unit?: string; year?: number } = {}
  const findings: Finding[] = []
  const broken: Finding[] = []
  for (const [index, { name, kind, read }] of columns.entries()) {
    const text = cells[index]?.trim() ?? ''
    if (text === '' || kind === 'unknown') continue
    const cell = read(text)
    if ('problem' in cell) (kind === 'fact' ? findings : broken).push(at(cell.problem, placeOf(name)))
    else if (kind === 'fact') facts[name] = cell.value
    else Object.assign(own, { [kind]: cell.value })
  }
  if (cells.slice(columns.length).some((cell) => cell.trim() !== ''))
    broken.push(at({ code: 'row-too-long', params: { expected: columns.length, found: cells.length } }, placeOf('')))
  return { ...own, facts, findings, broken, placeOf }
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '')

/** Feeds the rows of a text one after another, each with the position where it starts. */
function eachRow(text: string, row: (cells: readonly string[], offset: number, open: boolean) => void): void {
  let offset = 0
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    step: ({ data, errors, meta }) => {
      if (!isBlank(data)) row(data, offset, errors.length > 0)
      offset = meta.cursor
    },
  })
}

/**
 * Reads a table as Excel writes it: `;`, `,` or tab, quoted cells, any line ends. The header names facts by id, and
 * `id`, `unit`, `year`. Empty rows are passed over.
 */
export const readCsv: ReadFormat = ({ file, text }, ruleset, reader: Reader) => {
  const lineAt = lineFinder(text)
  const placeAt: Table['placeAt'] = (offset) => (cell) => ({
    file,
    pointer: `/${cell}`,
    line: lineAt(offset),
    column: 1,
    ...(cell !== '' && { cell }),
  })
  let table: Table | undefined
  let usable = true
  eachRow(text, (cells, offset, open) => {
    const placeOf = placeAt(offset)
    if (!table) {
      table = { ruleset, columns: columnsOf(ruleset, cells), ids: idsOfList(), placeAt }
      const findings = checkColumns(ruleset, table.columns, placeOf)
      usable = !findings.some(({ code }) => code === 'no-id-column' || code === 'column-twice')
      for (const finding of findings) reader.table(finding)
    } else if (open) reader.row({ findings: [at({ code: 'quotes-open', params: {} }, placeOf(''))] })
    else if (usable) reader.row(readRow(ruleset, table.ids, rawRow(table, cells, placeOf)))
  })
}
