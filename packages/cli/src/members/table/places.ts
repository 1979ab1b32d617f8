import type { CellPlace } from '../../output/finding.ts'
import type { Column } from '../columns.ts'
import { columnLetter } from './sheetRow.ts'

/** How findings call the cells of a table. */
export interface Places {
  readonly file: string
  /** The sheet of a workbook. */
  readonly sheet?: string | undefined
}

/** The place of a cell, by its column; of the row when no column is given. */
export function cellPlace({ file, sheet }: Places, line: number, column?: Pick<Column, 'name' | 'index'>): CellPlace {
  const name = column?.name ?? ''
  return {
    file,
    pointer: `/${name}`,
    line,
    column: sheet === undefined ? 1 : (column?.index ?? 0) + 1,
    ...(name !== '' && { cell: name }),
    ...(sheet !== undefined && { sheet }),
    ...(sheet !== undefined && column && { ref: `${columnLetter(column.index)}${line}` }),
  }
}
