import type { Output } from '../app/io.ts'
import type { Session } from '../app/session.ts'
import { sayFinding } from '../words/say.ts'
import type { Words } from '../words/words.ts'
import type { Bag } from './bag.ts'
import { paintFor } from './colour.ts'
import { sayDays } from './days.ts'
import type { CellPlace, Finding } from './finding.ts'
import { frame } from './frame.ts'
import { showCount } from './number.ts'
import { printLines } from './printLines.ts'
import { short } from './short.ts'

/**
 * Where a finding is: `file:line:column`, which editors open; of a table `file:line` and the column's heading; of a
 * workbook the sheet and the cell as Excel calls it.
 */
export function showPlace(
  { findings, doctor }: Words,
  { file, line, column, cell: heading, sheet, ref }: CellPlace,
): string {
  const cell = heading === undefined ? undefined : short(heading)
  if (line === 0) return sheet === undefined ? file : `${file}, ${doctor.sheet(sheet)}`
  if (sheet !== undefined) return [file, doctor.sheet(sheet), doctor.cell(ref ?? String(line), cell)].join(', ')
  return cell === undefined ? `${file}:${line}:${column}` : `${file}:${line}, ${findings.column(cell)}`
}

/** The lines of one finding: place, level and code; the sentence; the source; the hint. */
function linesOf(session: Session, output: Output, finding: Finding, text: string | undefined): string[] {
  const { words, lang, io } = session
  const days = sayDays(session, finding)
  const paint = paintFor(output, io.env)
  const level = paint[finding.level](words.findings[finding.level])
  const { message, hint } = sayFinding(finding, lang)
  return [
    `${paint.strong(showPlace(words, finding.place))}  ${level}  ${paint.faint(finding.code)}`,
    `  ${message}`,
    ...(days === undefined ? [] : [`  ${days}`]),
    ...(text === undefined ? [] : frame(text, finding.place)),
    ...(hint === undefined ? [] : [`  ${words.findings.hint(hint)}`]),
    // Only the command line knows where else it can look.
    ...(finding.code === 'regulation-not-found' ? [`  ${words.findings.hint(words.findings.useWith)}`] : []),
    '',
  ]
}

/**
 * Prints findings one after another.
 *
 * @param texts - the texts of files from which a line may be shown; lists of members are not among them, because a
 * line of them is somebody's facts
 */
export function printFindings(
  session: Session,
  output: Output,
  findings: readonly Finding[],
  texts: ReadonlyMap<string, string> = new Map(),
): void {
  for (const finding of findings) printLines(output, linesOf(session, output, finding, texts.get(finding.place.file)))
}

/** Prints a bag: what is shown, then how many more of each code. */
export function printBag(session: Session, output: Output, bag: Bag): void {
  printFindings(session, output, bag.shown())
  for (const [code, count] of bag.more())
    output.write(`${session.words.findings.more(code, showCount(count, session.lang))}\n`)
}

/** How many errors and warnings there are. */
export function countLine({ io, words, lang }: Session, findings: readonly Finding[]): string {
  const errors = findings.filter(({ level }) => level === 'error').length
  const text = words.findings.count(showCount(errors, lang), showCount(findings.length - errors, lang))
  return errors === 0 ? text : `${paintFor(io.stdout, io.env).error(words.mark.error)} ${text}`
}
