import { decimalRatio, multiplyRatio, ratio, ratioText } from '@neuguong/core'
import type { Cell, CellValue } from 'hucre/xlsx'
import type { CellNote } from '../table/sheetRow.ts'
import { legacyFont } from '../why/legacy.ts'

/** A cell as the readers of tables take it: what a person would type, and what Excel knows besides. */
export interface SheetCell {
  readonly text: string
  readonly note: CellNote
}

/** What Excel shows of a number: fifteen digits, so that `10,6 + 69,6 + 9,8` is 90. Whole numbers may be ids and are kept. */
const shownNumber = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(15)))

/** A number in full with a decimal comma: `String` would write `1e-7`. */
function numberText(value: number): string {
  const text = String(value)
  return (text.includes('e') ? ratioText(decimalRatio(value)) : text).replace('.', ',')
}

const hundred = ratio(100)

/** A share as percent, digit by digit: in binary fractions 100 · 0,57 is not 57. */
const percentText = (value: number): string =>
  `${ratioText(multiplyRatio(decimalRatio(value), hundred)).replace('.', ',')}%`

/** Excel keeps a day without any zone, and so do we. */
function dayText(value: Date): { text: string; kind: CellNote['kind'] } {
  if (Number.isNaN(value.getTime())) return { text: '', kind: 'error' }
  const iso = value.toISOString()
  const isDay = iso.endsWith('T00:00:00.000Z')
  return { text: isDay ? iso.slice(0, 10) : iso.slice(0, 16).replace('T', ' '), kind: isDay ? 'day' : 'moment' }
}

/** What a cell says, and the number in full where the digits that Excel shows are another one. */
interface Plain {
  readonly text: string
  readonly kind: CellNote['kind']
  readonly inFull?: string
}

function shownText(value: number, kind: 'number' | 'percent'): Plain {
  const write = kind === 'percent' ? percentText : numberText
  const shown = shownNumber(value)
  return { text: write(shown), kind, ...(shown !== value && { inFull: write(value) }) }
}

function plainText(value: CellValue, cell: Cell | undefined): Plain {
  if (value === null) return { text: '', kind: 'text' }
  if (value instanceof Date) return dayText(value)
  if (typeof value === 'boolean') return { text: String(value), kind: 'boolean' }
  if (typeof value === 'string') return { text: value, kind: cell?.type === 'error' ? 'error' : 'text' }
  const isPercent = cell?.style?.numFmt?.includes('%') ?? false
  if (!Number.isFinite(value)) return { text: String(value), kind: 'number' }
  return shownText(value, isPercent ? 'percent' : 'number')
}

const errorText = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/

/** Notes that say nothing but the kind are shared: a sheet has a million of them. */
const plainNotes = Object.fromEntries(
  (['text', 'number', 'percent', 'day', 'moment', 'boolean', 'error'] as const).map(
    (kind) => [kind, { kind }] as const,
  ),
) as Readonly<Record<CellNote['kind'], CellNote>>

/** Whether more is to be known of a cell than its value. */
export const isNotable = ({ formula, type, style }: Cell): boolean =>
  formula !== undefined ||
  type === 'error' ||
  style?.numFmt?.includes('%') === true ||
  (style?.font?.name !== undefined && legacyFont(style.font.name) !== undefined)

/** The text of a cell. A formula is what it last came to; a share shown as percent is written as percent. */
export function cellText(value: CellValue, cell: Cell | undefined): SheetCell {
  const shown = cell?.formula === undefined ? value : (cell.formulaResult ?? value)
  const { text, kind, inFull } = plainText(shown, cell)
  const plain = plainNotes[errorText.test(text) ? 'error' : kind]
  const note = inFull === undefined ? plain : { ...plain, inFull }
  if (!cell) return { text, note }
  const font = cell.style?.font?.name
  const old = font !== undefined && /[^\u0020-\u007E]/.test(text) && legacyFont(font) !== undefined
  return { text, note: { ...note, ...formulaNote(cell, shown), ...(old && { font }) } }
}

function formulaNote({ formula }: Cell, shown: CellValue): Pick<CellNote, 'formula' | 'noValue'> {
  if (formula === undefined) return {}
  return shown === null ? { formula, noValue: true } : { formula }
}
