import { extname } from 'node:path'
import type { Ruleset } from '@neuguong/rules'
import type { Session } from '../app/session.ts'
import { UsageError } from '../app/usageError.ts'
import { readText, STDIN, type TextFile } from '../files/readText.ts'
import { readCsv } from './csv.ts'
import { readJsonArray, readNdjson } from './json.ts'
import type { Reader, ReadFormat } from './member.ts'

const formats: Readonly<Record<string, ReadFormat>> = {
  '.csv': readCsv,
  '.tsv': readCsv,
  '.txt': readCsv,
  '.json': readJsonArray,
  '.ndjson': readNdjson,
  '.jsonl': readNdjson,
}

const spreadsheets = new Set(['.xlsx', '.xls', '.ods'])

/** The format of a text that has no telling name. */
function sniff(text: string): ReadFormat {
  const start = text.trimStart()[0]
  return start === '[' ? readJsonArray : start === '{' ? readNdjson : readCsv
}

/**
 * Reads a list of members: CSV, a JSON array, or NDJSON, by the file's ending; standard input by how it begins.
 *
 * @throws UsageError when there is no such file, or it is a workbook (to be saved as CSV first)
 */
export async function readMembers(session: Session, path: string, ruleset: Ruleset, reader: Reader): Promise<TextFile> {
  const ending = extname(path).toLowerCase()
  if (spreadsheets.has(ending)) throw new UsageError(session.words.files.spreadsheet(path))
  const file = await readText(session, path)
  const read = (path === STDIN ? undefined : formats[ending]) ?? sniff(file.text)
  read(file, ruleset, reader)
  return file
}
