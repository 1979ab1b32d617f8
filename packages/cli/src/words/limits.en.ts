import type { ListLimitName } from '../members/limits.ts'
import type { limitsVi } from './limits.vi.ts'

/** What each limit of lists is about. */
export const listLimitNamesEn: Readonly<Record<ListLimitName, string>> = {
  listBytes: 'the size of the list (bytes)',
  wholeBytes: 'the size of a file that must be read whole (bytes)',
  listRows: 'the rows of the list',
  listColumns: 'the columns of the table',
  rowCharacters: 'the characters of this row',
  cellCharacters: 'the characters of this cell',
  listDepth: 'brackets within brackets in this row',
  unpackedBytes: 'the size of the workbook once unpacked (bytes)',
  workbookParts: 'the parts that the workbook is packed of',
  mergedCells: 'the cells of the sheet beneath merged cells',
}

/** How a limit is raised. */
export const raiseEn = (limit: ListLimitName, most: number, highest: number): string =>
  most < highest
    ? `look at this place; where it is needed raise the limit: \`--limit ${limit}=…\`, at most ${highest}`
    : 'look at this place'

/** What is said of lists beyond a limit, in English. */
export const limitsEn: typeof limitsVi = {
  over: (path, limit, most, highest) =>
    `\`${path}\`: ${listLimitNamesEn[limit]} beyond the limit \`${limit}\` of ${most}, so this file is not read; ${raiseEn(limit, most, highest)}`,
  wide: (path) =>
    `\`${path}\`: the sheet is too wide or too long, because a cell far away has a format. In Excel, select the empty rows and columns behind the table, delete them and save`,
  emptyFile: (path) => `\`${path}\` is an empty file, there is nothing to read`,
  oldWorkbook: (path) =>
    `\`${path}\` is a workbook of old Excel (.xls) with this ending. Open it in Excel and save it as “Excel Workbook (.xlsx)”`,
  textCalledWorkbook: (path) =>
    `\`${path}\` is a text (CSV) and no workbook. Change its ending to .csv and read it again`,
  pageCalledText: (path) => `\`${path}\` is a web page and no list. Open it in Excel and save it as “CSV UTF-8”`,
  pageCalledWorkbook: (path) =>
    `\`${path}\` is a web page and no workbook. Open it in Excel and save it as “Excel Workbook (.xlsx)”`,
}
