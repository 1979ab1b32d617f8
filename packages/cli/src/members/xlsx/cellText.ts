import type { Cell, CellValue } from 'hucre/xlsx'
import type { CellNote } from '../table/sheetRow.ts'
import { legacyFont } from '../why/legacy.ts'

/** A cell as the readers of tables take it: what a person would type, and what Excel knows besides. */
export interface SheetCell {
  readonly text: string
  readonly note?: CellNote
}

const plain = new Intl.NumberFormat('en-US', { useGrouping: false, maximumSignificantDigits: 15 })

const numberText = (value: number): string => plain.format(value).replace('.', ',')

/** Excel keeps a day without any zone, and so do we. */
function dayText(value: Date): { text: string; kind: CellNote['kind'] } {
  if (Number.isNaN(value.getTime())) return { text: '', kind: 'error' }
  const iso = value.toISOString()
  const isDay = iso.endsWith('T00:00:00.000Z')
  return { text: isDay ? iso.slice(0, 10) : iso.slice(0, 16).replace('T', ' '), kind: isDay ? 'day' : 'moment' }
}

function plainText(value: CellValue, cell: Cell | undefined): { text: string; kind: CellNote['kind'] } {
  if (value === null) return { text: '', kind: 'text' }
  if (value instanceof Date) return dayText(value)
  if (typeof value === 'boolean') return { text: String(value), kind: 'boolean' }
  if (typeof value === 'string') return { text: value, kind: cell?.type === 'error' ? 'error' : 'text' }
  const isPercent = cell?.style?.numFmt?.includes('%') ?? false
  return isPercent
    ? { text: `${numberText(value * 100)}%`, kind: 'percent' }
    : { text: numberText(value), kind: 'number' }
}

const errorText = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/

/** The text of a cell. A formula is what it last came to; a share shown as percent is written as percent. */
export function cellText(value: CellValue, cell: Cell | undefined): SheetCell {
  const shown = cell?.formula === undefined ? value : (cell.formulaResult ?? value)
  const { text, kind } = plainText(shown, cell)
  const font = cell?.style?.font?.name
  const old = font !== undefined && /[^\u0020-\u007E]/.test(text) && legacyFont(font) !== undefined
  return {
    text,
    note: {
      kind: errorText.test(text) ? 'error' : kind,
      ...(cell?.formula !== undefined && { formula: cell.formula }),
      ...(cell?.formula !== undefined && shown === null && { noValue: true as const }),
      ...(old && { font }),
    },
  }
}
