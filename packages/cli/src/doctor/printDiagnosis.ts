import type { Session } from '../app/session.ts'
import { columnLetter } from '../members/table/sheetRow.ts'
import { type Paint, paintFor } from '../output/colour.ts'
import { showCount } from '../output/number.ts'
import { showPlace } from '../output/printFindings.ts'
import { printLines } from '../output/printLines.ts'
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

/** So many groups of one code are printed: a table may have thousands of columns that are all wrong in one way. */
const mostOfCode = 40

/** The groups to print, and how many places of each code are left. */
function firstOfEach({ groups, more }: Diagnosis): { readonly shown: readonly Group[]; readonly left: Counts } {
  const seen = new Map<string, number>()
  const left = new Map<string, number>()
  const leave = (code: string, count: number): void => void left.set(code, (left.get(code) ?? 0) + count)
  for (const { code, count } of more) leave(code, count)
  const shown = groups.filter(({ finding: { code }, count }) => {
    const before = seen.get(code) ?? 0
    seen.set(code, before + 1)
    if (before >= mostOfCode) leave(code, count)
    return before < mostOfCode
  })
  return { shown, left }
}

type Counts = ReadonlyMap<string, number>

const moreLines = ({ words, lang }: Session, left: Counts): string[] =>
  [...left].map(([code, count]) => words.findings.more(code, showCount(count, lang)))

/** Prints a diagnosis for people: what must be repaired first, then what to look at and what to know. */
export function printDiagnosis(session: Session, file: string, diagnosis: Diagnosis): void {
  const { io, words, lang } = session
  const paint = paintFor(io.stdout, io.env)
  const { shown, left } = firstOfEach(diagnosis)
  const sections = levels.flatMap((level) => {
    const groups = diagnosis.groups.filter(({ finding }) => finding.level === level)
    if (groups.length === 0) return []
    const title = `${words.doctor.levels[level]} (${groups.length})`
    const printed = shown.filter(({ finding }) => finding.level === level)
    return ['', paint[level](title), ...printed.flatMap((group) => groupLines(session, group, paint))]
  })
  const { read, unread } = diagnosis.rows
  const clean = !diagnosis.groups.some(({ finding }) => finding.level === 'error')
  const lines = [
    ...diagnosis.tables.map((table) => tableLine(session, file, table)),
    ...sections,
    ...moreLines(session, left),
    '',
    words.doctor.read(showCount(read, lang), showCount(unread, lang)),
    ...(clean ? [paint.good(`${words.mark.good} ${words.doctor.clean}`)] : []),
  ]
  printLines(io.stdout, lines)
}
