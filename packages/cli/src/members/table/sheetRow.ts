/** What a workbook says of a cell besides its text. */
export interface CellNote {
  /** How Excel holds it. */
  readonly kind: 'text' | 'number' | 'percent' | 'day' | 'moment' | 'boolean' | 'error'
  /** The number with all its digits, where the fifteen that Excel shows are another one. */
  readonly inFull?: string
  readonly formula?: string
  /** A formula without the value that Excel last computed: nobody knows what it shows. */
  readonly noValue?: true
  /** Beneath a merged cell that begins in another row or column. */
  readonly merged?: true
  /** It has more characters than a cell may have, and is not taken. */
  readonly tooLong?: true
  /** The old font that the cell is shown in. */
  readonly font?: string
}

/** One row of a table as it stands in the file, cells as text. */
export interface SheetRow {
  readonly cells: readonly string[]
  /** The line of a text, the row of a sheet, from 1. */
  readonly line: number
  /** Quotes were opened and not closed. */
  readonly open: boolean
  /** How many lines of the text it takes; one when absent. */
  readonly lines?: number
  /** By position of the cell; of workbooks only. */
  readonly notes?: ReadonlyMap<number, CellNote>
}

/** Whether nothing stands in any cell. */
export const isBlankRow = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '')

/** A column as Excel calls it: 0 is `A`, 26 is `AA`. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26)
  return `${rest > 0 ? columnLetter(rest - 1) : ''}${String.fromCharCode(65 + (index % 26))}`
}
