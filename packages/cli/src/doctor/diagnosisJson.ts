import type { Lang } from '@neuguong/core'
import { columnLetter } from '../members/table/sheetRow.ts'
import { sayFinding } from '../words/say.ts'
import type { Diagnosis, Examined } from './examine.ts'
import type { Group } from './groups.ts'
import { trapOf } from './traps.ts'

function groupJson({ finding, column, lines, count }: Group, lang: Lang) {
  const { code, level, params, place } = finding
  const trap = trapOf(code)
  return {
    ...(trap !== undefined && { trap }),
    code,
    level,
    ...(place.sheet !== undefined && { sheet: place.sheet }),
    ...(column !== undefined && { column: columnLetter(column), heading: place.cell }),
    rows: lines,
    count,
    ...sayFinding(finding, lang),
    params,
  }
}

const tableJson = ({ table, read, unread }: Examined) => ({
  ...(table.sheet !== undefined && { sheet: table.sheet }),
  header: table.header.rows.map(({ line }) => line),
  columns: table.columns.map(({ index, name, target }) => ({ column: columnLetter(index), heading: name, ...target })),
  read,
  unread,
})

/** A diagnosis for programs. */
export const diagnosisJson = (file: string, { tables, rows, groups, more }: Diagnosis, lang: Lang) => ({
  file,
  tables: tables.map(tableJson),
  ...rows,
  findings: groups.map((group) => groupJson(group, lang)),
  more,
})
