import type { Cell, Sheet } from 'hucre/xlsx'
import type { CellNote, SheetRow } from '../table/sheetRow.ts'
import { cellText, isNotable } from './cellText.ts'

/** What is known of some cells, by row and column from 0. */
type Sparse<T> = ReadonlyMap<number, ReadonlyMap<number, T>>

function put<T>(sparse: Map<number, Map<number, T>>, row: number, column: number, value: T): void {
  const cells = sparse.get(row) ?? new Map<number, T>()
  sparse.set(row, cells.set(column, value))
}

const widthOf = ({ rows }: Sheet): number => rows.reduce((most, { length }) => Math.max(most, length), 0)

/** Cells that a merged cell covers, beginning elsewhere; whole rows and columns may be merged, far beyond the table. */
function covered(sheet: Sheet): Sparse<true> {
  const cells = new Map<number, Map<number, true>>()
  const [height, width] = [sheet.rows.length, widthOf(sheet)]
  for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? [])
    for (let row = startRow; row <= Math.min(endRow, height - 1); row++)
      for (let column = startCol; column <= Math.min(endCol, width - 1); column++)
        if (row !== startRow || column !== startCol) put(cells, row, column, true)
  return cells
}

/** Cells of which more is to be known than their value. A sheet with borders has something of every cell. */
function notable({ cells }: Sheet): Sparse<Cell> {
  const found = new Map<number, Map<number, Cell>>()
  for (const [key, cell] of cells ?? []) {
    if (!isNotable(cell)) continue
    const comma = key.indexOf(',')
    put(found, Number(key.slice(0, comma)), Number(key.slice(comma + 1)), cell)
  }
  return found
}

function rowOf(sheet: Sheet, at: number, cells: Sparse<Cell>, merged: Sparse<true>): SheetRow {
  const [own, under] = [cells.get(at), merged.get(at)]
  const notes = new Map<number, CellNote>()
  const texts = (sheet.rows[at] ?? []).map((value, column) => {
    const { text, note } = cellText(value, own?.get(column))
    notes.set(column, under?.has(column) ? { ...note, merged: true } : note)
    return text
  })
  return { cells: texts, line: at + 1, open: false, notes }
}

/** The rows of a sheet, one after another. */
export function* sheetRows(sheet: Sheet): Generator<SheetRow> {
  const [cells, merged] = [notable(sheet), covered(sheet)]
  for (let at = 0; at < sheet.rows.length; at++) yield rowOf(sheet, at, cells, merged)
}

/** Rows and columns that Excel does not show: they are read all the same. */
export function hiddenParts(sheet: Sheet): {
  readonly rows: readonly number[]
  readonly columns: readonly number[]
} {
  const { rowDefs, columns = [] } = sheet
  return {
    rows: [...(rowDefs ?? [])].filter(([, { hidden }]) => hidden).map(([row]) => row + 1),
    columns: columns.slice(0, widthOf(sheet)).flatMap(({ hidden }, index) => (hidden ? [index] : [])),
  }
}
