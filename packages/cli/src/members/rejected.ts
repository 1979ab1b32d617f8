import Papa from 'papaparse'
import type { Session } from '../app/session.ts'
import { showCount } from '../output/number.ts'
import { sayFinding } from '../words/say.ts'
import { beginFile, type WholeFile } from '../writers/wholeFile.ts'
import type { Reader, Row, Table } from './member.ts'

/** A row as Excel opens it: semicolons, and no cell that it would take for a formula. */
const lineOf = (cells: readonly string[]): string =>
  `${Papa.unparse([cells as string[]], { delimiter: ';', escapeFormulae: true })}\r\n`

/** Why a row was passed over, in words: its first finding. */
function reasonOf({ findings: [first] }: Row, { lang }: Session): string {
  if (!first) return ''
  const { message, hint } = sayFinding(first, lang)
  return hint === undefined ? message : `${message} (${hint})`
}

/** The file's own headings after ours. */
function headerLine({ words }: Session, table?: Table): string {
  const { sheet, line, reason, content } = words.doctor.rejectedColumns
  const own = table ? table.columns.map(({ name }) => name) : [content]
  return lineOf([...(table?.sheet === undefined ? [] : [sheet]), line, reason, ...own])
}

/** Hands everything on, and writes the rows that are no members. */
function copyRejected(session: Session, reader: Reader, file: WholeFile): { both: Reader; count: () => number } {
  let count = 0
  let table: Table | undefined
  let begun = false
  const begin = (next?: Table): void => {
    file.write(`${begun ? '' : '\uFEFF'}${headerLine(session, next)}`)
    table = next
    begun = true
  }
  const row = (row: Row): void => {
    reader.row(row)
    if (row.member) return
    if (!begun) begin()
    count++
    const { line, cells } = row.source
    const own = table?.sheet === undefined ? [] : [table.sheet]
    file.write(lineOf([...own, String(line), reasonOf(row, session), ...cells]))
  }
  const both: Reader = {
    ...reader,
    row,
    begin: (next) => {
      reader.begin?.(next)
      begin(next)
    },
  }
  return { both, count: () => count }
}

/**
 * Reads with `read` and writes every row that is no member into a table of its own: the cells as they stood, the number
 * of the row, and why. The file is there whole or not at all, and large lists take no more memory than small ones.
 *
 * @throws UsageError when the file cannot be written
 */
export async function withRejected(
  session: Session,
  file: string,
  reader: Reader,
  read: (reader: Reader) => Promise<void>,
): Promise<void> {
  const { words, io, lang } = session
  const whole = await beginFile(session, file)
  const { both, count } = copyRejected(session, reader, whole)
  try {
    await read(both)
    await whole.keep()
  } catch (error) {
    await whole.drop()
    throw error
  }
  io.stderr.write(`${words.doctor.rejected(showCount(count(), lang), file)}\n`)
}
