import type { Session } from '../app/session.ts'
import { columnLetter } from '../members/table/sheetRow.ts'
import { type Paint, paintFor } from '../output/colour.ts'
import { showCount } from '../output/number.ts'
import { showPlace } from '../output/printFindings.ts'
import { short } from '../output/short.ts'
import { sayFinding } from '../words/say.ts'
import type { Diagnosis, Examined } from './examine.ts'
import type { Group } from './groups.ts'
import { trapOf } from './traps.ts'

const levels = ['error', 'warning', 'note'] as const

/** Where a group is: sheet, column by letter and heading, rows. */
export function showWhere({ words, lang }: Session, { finding, column, lines, count }: Group): string {
  const { sheet, cell, file } = finding.place
  if (finding.code.startsWith('mapping-') && finding.code !== 'mapping-open') return showPlace(words, finding.place)
  const { doctor } = words
  const more = count > lines.length && lines.length > 0 ? showCount(count, lang) : undefined
  const parts = [
    ...(sheet === undefined ? [] : [doctor.sheet(sheet)]),
    ...(column === undefined ? [] : [doctor.column(columnLetter(column), short(cell ?? ''))]),
    ...(lines.length > 0 ? [doctor.rows(lines, more)] : []),
  ]
  return parts.length > 0 ? parts.join(', ') : file
}

function groupLines(session: Session, group: Group, paint: Paint): string[] {
  const { finding } = group
  const { message, hint } = sayFinding(finding, session.lang)
  const trap = trapOf(finding.code)
  const tag = [...(trap === undefined ? [] : [session.words.doctor.trap(trap)]), finding.code].join(', ')
  return [
    `  ${paint.strong(showWhere(session, group))}  ${paint.faint(`(${tag})`)}`,
    `    ${message}`,
    ...(hint === undefined ? [] : [`    ${session.words.findings.hint(hint)}`]),
  ]
}

function tableLine({ words, lang }: Session, file: string, { table, read, unread }: Examined): string {
  const rows = showCount(read + unread, lang)
  const columns = String(table.columns.length)
  return table.sheet === undefined
    ? words.doctor.title(file, rows, columns)
    : words.doctor.titleSheet(file, table.sheet, rows, columns)
}

function moreLines({ words, lang }: Session, { more }: Diagnosis): string[] {
  return more.map(({ code, count }) => words.findings.more(code, showCount(count, lang)))
}

/** Prints a diagnosis for people: what must be repaired first, then what to look at and what to know. */
export function printDiagnosis(session: Session, file: string, diagnosis: Diagnosis): void {
  const { io, words, lang } = session
  const paint = paintFor(io.stdout, io.env)
  const sections = levels.flatMap((level) => {
    const groups = diagnosis.groups.filter(({ finding }) => finding.level === level)
    if (groups.length === 0) return []
    const title = `${words.doctor.levels[level]} (${groups.length})`
    return ['', paint[level](title), ...groups.flatMap((group) => groupLines(session, group, paint))]
  })
  const { read, unread } = diagnosis.rows
  const clean = !diagnosis.groups.some(({ finding }) => finding.level === 'error')
  const lines = [
    ...diagnosis.tables.map((table) => tableLine(session, file, table)),
    ...sections,
    ...moreLines(session, diagnosis),
    '',
    words.doctor.read(showCount(read, lang), showCount(unread, lang)),
    ...(clean ? [paint.good(`${words.mark.good} ${words.doctor.clean}`)] : []),
  ]
  io.stdout.write(`${lines.join('\n')}\n`)
}
