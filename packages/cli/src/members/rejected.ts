import type { Session } from '../app/session.ts'
import { csvLine } from '../output/csvLine.ts'
import { showCount } from '../output/number.ts'
import { sayFinding } from '../words/say.ts'
import { beginFile, type WholeFile } from '../writers/wholeFile.ts'
import type { Reader, Row, Table } from './member.ts'

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
  return csvLine([...(table?.sheet === undefined ? [] : [sheet]), line, reason, ...own])
}

/** Hands everything on, and writes the rows that are no members. */
function copyRejected(
  session: Session,
  reader: Reader,
  file: WholeFile,
): { both: Reader; count: () => number; rows: () => number } {
  let count = 0
  let rows = 0
  let table: Table | undefined
  let begun = false
  const begin = (next?: Table): void => {
    file.write(`${begun ? '' : '\uFEFF'}${headerLine(session, next)}`)
    table = next
    begun = true
  }
  const row = (row: Row): void => {
    reader.row(row)
    rows++
    if (row.member) return
    if (!begun) begin()
    count += row.source.lines ?? 1
    const { line, cells } = row.source
    const own = table?.sheet === undefined ? [] : [table.sheet]
    file.write(csvLine([...own, String(line), reasonOf(row, session), ...cells]))
  }
  const both: Reader = {
    ...reader,
    row,
    begin: (next) => {
      reader.begin?.(next)
      begin(next)
    },
  }
  return { both, count: () => count, rows: () => rows }
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
  const { both, count, rows } = copyRejected(session, reader, whole)
  try {
    await read(both)
    // Of a list that could not be read nothing is known; what an earlier run wrote stays.
    if (rows() === 0) {
      await whole.drop()
      return void io.stderr.write(`${words.outputs.nothingRead(file)}\n`)
    }
    await whole.keep()
  } catch (error) {
    await whole.drop()
    throw error
  }
  io.stderr.write(`${words.doctor.rejected(showCount(count(), lang), file)}\n`)
}
