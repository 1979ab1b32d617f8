import type { Sheet } from 'hucre/xlsx'
import type { Session } from '../../app/session.ts'
import { at } from '../../output/finding.ts'
import type { ReadOptions } from '../readMembers.ts'
import { cellPlace } from '../table/places.ts'
import { rowReader, type TableContext } from '../table/readRows.ts'
import { columnLetter } from '../table/sheetRow.ts'
import { chooseSheets } from './chooseSheets.ts'
import { hiddenParts, sheetRows } from './sheetRows.ts'
import { openWorkbook } from './workbook.ts'

/** The reader is waited for after so many rows. */
const batch = 2000

/** What Excel does not show is read all the same, so it is said. */
function tellHidden(context: TableContext, sheet: Sheet): void {
  const place = cellPlace(context, 0)
  const { rows, columns } = hiddenParts(sheet)
  const letters = columns.map(columnLetter)
  const { table } = context.reader
  if (rows.length > 0)
    table(at({ code: 'hidden-rows', params: { count: rows.length, rows: rows.slice(0, 5) } }, place, 'warning'))
  if (letters.length > 0) table(at({ code: 'hidden-columns', params: { columns: letters } }, place, 'warning'))
}

async function readSheet(context: TableContext, sheet: Sheet): Promise<void> {
  context.ids.turn(sheet.name)
  tellHidden(context, sheet)
  const sink = rowReader(context)
  let since = 0
  for (const row of sheetRows(sheet, context.limits.cellCharacters)) {
    sink.push(row)
    if (++since % batch === 0) await context.reader.settled?.()
  }
  sink.end()
}

/** Reads a workbook, one sheet after another; what stands on sheets that are not read is said. */
export async function readWorkbook(
  session: Session,
  file: string,
  context: TableContext,
  options: ReadOptions,
): Promise<void> {
  const workbook = await openWorkbook(session, file, context.limits)
  const { chosen, unread } = await chooseSheets(session, workbook, context, options)
  if (unread.length > 0)
    context.reader.table(at({ code: 'sheets-unread', params: { sheets: unread } }, cellPlace(context, 0), 'warning'))
  for (const sheet of await workbook.read(chosen)) {
    const { name } = sheet
    await readSheet({ ...context, sheet: name, ...(options.sheetUnits && { unit: name }) }, sheet)
  }
}
