import type { Sheet } from 'hucre/xlsx'
import type { CellNote, SheetRow } from '../table/sheetRow.ts'
import { cellText } from './cellText.ts'

/** Cells that a merged cell covers, beginning elsewhere. */
function covered({ merges = [] }: Sheet): ReadonlySet<string> {
  const cells = new Set<string>()
  for (const { startRow, startCol, endRow, endCol } of merges)
    for (let row = startRow; row <= endRow; row++)
      for (let column = startCol; column <= endCol; column++)
        if (row !== startRow || column !== startCol) cells.add(`${row},${column}`)
  return cells
}

function rowOf(sheet: Sheet, at: number, merged: ReadonlySet<string>): SheetRow {
  const values = sheet.rows[at] ?? []
  const notes = new Map<number, CellNote>()
  const cells = values.map((value, column) => {
    const key = `${at},${column}`
    const { text, note } = cellText(value, sheet.cells?.get(key))
    if (note) notes.set(column, merged.has(key) ? { ...note, merged: true } : note)
    return text
  })
  return { cells, line: at + 1, open: false, notes }
}

/** The rows of a sheet, one after another. */
export function* sheetRows(sheet: Sheet): Generator<SheetRow> {
  const merged = covered(sheet)
  for (let at = 0; at < sheet.rows.length; at++) yield rowOf(sheet, at, merged)
}

/** Rows and columns that Excel does not show: they are read all the same. */
export function hiddenParts({ rowDefs, columns = [] }: Sheet): {
  readonly rows: readonly number[]
  readonly columns: readonly number[]
} {
  return {
    rows: [...(rowDefs ?? [])].filter(([, { hidden }]) => hidden).map(([row]) => row + 1),
    columns: columns.flatMap(({ hidden }, index) => (hidden ? [index] : [])),
  }
}
