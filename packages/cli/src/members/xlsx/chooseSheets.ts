import { foldText } from '@neuguong/core'
import { suggest } from '@neuguong/rules'
import type { Sheet } from 'hucre/xlsx'
import type { Session } from '../../app/session.ts'
import { UsageError } from '../../app/usageError.ts'
import type { ReadOptions } from '../readMembers.ts'
import { findHeader, headerDepth, type Naming } from '../table/header.ts'
import { namer, recogniserOf, type TableContext } from '../table/readRows.ts'
import { sheetRows } from './sheetRows.ts'
import type { Workbook } from './workbook.ts'

/** The sheets to read, and visible ones that are not read although something stands there. */
export interface Choice {
  readonly chosen: readonly string[]
  readonly unread: readonly string[]
}

function byName({ words }: Session, { sheets }: Workbook, wanted: string): Choice {
  const names = sheets.map(({ name }) => name)
  const found = names.find((name) => name === wanted) ?? names.find((name) => foldText(name) === foldText(wanted))
  if (found === undefined) throw new UsageError(words.doctor.unknownSheet(wanted, suggest(wanted, names), names))
  return { chosen: [found], unread: [] }
}

/** How much the header of a sheet names; nothing when the sheet is empty. */
function namedIn(sheet: Sheet, named: Naming, longest: number): number | undefined {
  const header = findHeader([...sheetRows(sheet, longest)], named)
  return header && new Set(header.headings.flatMap((heading) => named(heading) ?? [])).size
}

/** The one sheet that is a list, when there is one. */
async function byLooks(session: Session, workbook: Workbook, names: readonly string[], context: TableContext) {
  const named = new Map<string, number>()
  const naming = namer(recogniserOf(context))
  for (const sheet of await workbook.read(names, headerDepth)) {
    const count = namedIn(sheet, naming, context.limits.cellCharacters)
    if (count !== undefined) named.set(sheet.name, count)
  }
  const lists = [...named].filter(([, count]) => count > 1).map(([name]) => name)
  if (lists.length > 1) throw new UsageError(session.words.doctor.severalSheets(lists))
  const chosen = lists[0] ?? [...named.keys()][0]
  return { chosen: chosen === undefined ? [] : [chosen], unread: [...named.keys()].filter((name) => name !== chosen) }
}

/**
 * Which sheets to read: the one asked for, all that are visible when each is a unit, else the only one that looks like a
 * list.
 *
 * @throws UsageError when there is no such sheet, or several look like lists
 */
export async function chooseSheets(
  session: Session,
  workbook: Workbook,
  context: TableContext,
  { sheet, sheetUnits }: ReadOptions,
): Promise<Choice> {
  if (sheet !== undefined) return byName(session, workbook, sheet)
  const visible = workbook.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name)
  const hidden = workbook.sheets.filter((one) => one.hidden).map(({ name }) => name)
  if (sheetUnits) return { chosen: visible, unread: hidden }
  if (visible.length === 1) return { chosen: visible, unread: hidden }
  const { chosen, unread } = await byLooks(session, workbook, visible, context)
  return { chosen, unread: [...unread, ...hidden] }
}
