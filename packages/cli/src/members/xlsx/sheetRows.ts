import type { Cell, Sheet } from 'hucre/xlsx'
import type { CellNote, SheetRow } from '../table/sheetRow.ts'
import { cellText, isNotable, type SheetCell } from './cellText.ts'

/** What is known of some cells, by row and column from 0. */
type Sparse<T> = ReadonlyMap<number, ReadonlyMap<number, T>>

function put<T>(sparse: Map<number, Map<number, T>>, row: number, column: number, value: T): void {
  const cells = sparse.get(row) ?? new Map<number, T>()
  sparse.set(row, cells.set(column, value))
}

const widthOf = ({ rows }: Pick<Sheet, 'rows'>): number => rows.reduce((most, { length }) => Math.max(most, length), 0)

/** Cells that a merged cell covers, beginning elsewhere; whole rows and columns may be merged, far beyond the table. */
function covered(sheet: Sheet): Sparse<true> {
  const cells = new Map<number, Map<number, true>>()
  for (const { startRow, startCol, endRow, endCol } of mergesOf(sheet))
    for (let row = startRow; row <= endRow; row++)
      for (let column = startCol; column <= endCol; column++)
        if (row !== startRow || column !== startCol) put(cells, row, column, true)
  return cells
}

/** The merged cells as far as the table goes. */
function mergesOf({ merges = [], rows }: Sheet): NonNullable<Sheet['merges']> {
  const [height, width] = [rows.length, widthOf({ rows })]
  return merges.map((merge) => ({
    ...merge,
    endRow: Math.min(merge.endRow, height - 1),
    endCol: Math.min(merge.endCol, width - 1),
  }))
}

/** How many cells of a sheet are beneath merged ones. */
export const mergedCells = (sheet: Sheet): number =>
  mergesOf(sheet).reduce(
    (sum, { startRow, startCol, endRow, endCol }) =>
      sum + Math.max(0, endRow - startRow + 1) * Math.max(0, endCol - startCol + 1),
    0,
  )

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

/** Nothing of what is longer is taken: a text that many cells share may be as large as a book. */
const tooLong: SheetCell = { text: '…', note: { kind: 'text', tooLong: true } }

function rowOf(sheet: Sheet, at: number, cells: Sparse<Cell>, merged: Sparse<true>, longest: number): SheetRow {
  const [own, under] = [cells.get(at), merged.get(at)]
  const notes = new Map<number, CellNote>()
  const texts = (sheet.rows[at] ?? []).map((value, column) => {
    const isLong = typeof value === 'string' && value.length > longest
    const { text, note } = isLong ? tooLong : cellText(value, own?.get(column))
    notes.set(column, under?.has(column) ? { ...note, merged: true } : note)
    return text
  })
  return { cells: texts, line: at + 1, open: false, notes }
}

/**
 * The rows of a sheet, one after another.
 *
 * @param longest - the characters that a cell may have
 */
export function* sheetRows(sheet: Sheet, longest: number): Generator<SheetRow> {
  const [cells, merged] = [notable(sheet), covered(sheet)]
  for (let at = 0; at < sheet.rows.length; at++) yield rowOf(sheet, at, cells, merged, longest)
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
