import { extname } from 'node:path'
import type { Ruleset } from '@neuguong/rules'
import type { Session } from '../app/session.ts'
import { UsageError } from '../app/usageError.ts'
import { isParquetList } from '../engine/parquetFiles.ts'
import { STDIN } from '../files/readText.ts'
import { readCsv } from './csv.ts'
import { readJsonArray } from './json.ts'
import { loadMapping } from './mapping/loadMapping.ts'
import type { Reader } from './member.ts'
import { readNdjson } from './ndjson.ts'
import { NotListError } from './notList.ts'
import { holdTo } from './overLimit.ts'
import { readParquet } from './parquet.ts'
import { withRejected } from './rejected.ts'
import { idsOfList } from './row.ts'
import type { TableContext } from './table/readRows.ts'
import { openText, type TextPieces } from './text.ts'
import { watchWhole } from './wholeList.ts'
import { readWorkbook } from './xlsx/readWorkbook.ts'

/** How a list is to be read. */
export interface ReadOptions {
  /** The mapping file. */
  readonly mapping?: string | undefined
  /** The sheet of a workbook. */
  readonly sheet?: string | undefined
  /** Every sheet of a workbook is one unit, called by the sheet's name. */
  readonly sheetUnits?: boolean | undefined
  /** The file for rows that are no members, with the reason. */
  readonly rejected?: string | undefined
}

type Format = 'csv' | 'json' | 'ndjson'

const formats: Readonly<Record<string, Format>> = {
  '.csv': 'csv',
  '.tsv': 'csv',
  '.txt': 'csv',
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
}

const workbooks = new Set(['.xlsx', '.xlsm'])
const otherSheets = new Set(['.xls', '.xlsb', '.ods'])

/** The format of a text that has no telling name. */
function sniff(start: string): Format {
  const first = start.trimStart()[0]
  // A brace alone on its line opens an object that is spread over several.
  return first === '[' || /^\s*\{\s*\n/.test(start) ? 'json' : first === '{' ? 'ndjson' : 'csv'
}

async function readWhole(session: Session, { pieces }: TextPieces, context: TableContext): Promise<void> {
  const { file, limits } = context
  const parts: string[] = []
  let size = 0
  for await (const piece of pieces) {
    size += piece.length
    holdTo(session, file, limits, 'wholeBytes', size)
    parts.push(piece)
  }
  readJsonArray({ file, text: parts.join('') }, context)
}

/** The mapping of the options; `undefined` when it has errors, which are told to the reader. */
async function contextFor(
  session: Session,
  file: string,
  ruleset: Ruleset,
  reader: Reader,
  options: ReadOptions,
): Promise<TableContext | undefined> {
  const { limits } = session
  const context: TableContext = { file, ruleset, reader, limits, ids: idsOfList() }
  if (options.mapping === undefined) return context
  const { mapping, findings } = await loadMapping(session, ruleset, options.mapping)
  for (const finding of findings) reader.table(finding)
  if (!mapping || findings.some(({ level }) => level === 'error')) return undefined
  return { ...context, mapping }
}

async function readBy(session: Session, path: string, context: TableContext, options: ReadOptions): Promise<void> {
  const ending = extname(path).toLowerCase()
  const parquet = await isParquetList(path)
  if (parquet && (options.mapping !== undefined || options.sheet !== undefined || options.sheetUnits))
    throw new UsageError(session.words.engines.parquetAlone)
  if (parquet) return readParquet(session, path, context)
  if (otherSheets.has(ending)) throw new UsageError(session.words.files.spreadsheet(path))
  if (workbooks.has(ending)) return readWorkbook(session, path, context, options)
  if (options.sheet !== undefined || options.sheetUnits) throw new UsageError(session.words.doctor.noSheets(path))
  const text = await openText(session, path, context.limits)
  const format = (path === STDIN ? undefined : formats[ending]) ?? sniff(text.start)
  if (format === 'csv') return readCsv(text, context)
  if (context.mapping) throw new UsageError(session.words.doctor.noHeadings(path))
  if (format === 'ndjson') return readNdjson(text, context)
  return readWhole(session, text, context)
}

/**
 * Reads a list of members: CSV, a workbook, a JSON array, or NDJSON, by the file's ending; standard input by how it
 * begins. CSV and NDJSON are read piece by piece, a workbook sheet by sheet.
 *
 * @throws UsageError when there is no such file, or it cannot be read as what it is
 */
export async function readMembers(
  session: Session,
  path: string,
  ruleset: Ruleset,
  reader: Reader,
  options: ReadOptions = {},
): Promise<void> {
  if (options.rejected !== undefined) {
    const { rejected, ...others } = options
    return withRejected(session, rejected, reader, (both) => readMembers(session, path, ruleset, both, others))
  }
  const { limits } = session
  const whole = watchWhole(path, reader, (rows) => holdTo(session, path, limits, 'listRows', rows))
  const context = await contextFor(session, path, ruleset, whole.reader, options)
  if (!context) return
  await readBy(session, path, context, options).catch((error: unknown) => {
    throw error instanceof NotListError ? new UsageError(session.words.files.notList[error.kind](path)) : error
  })
  whole.end()
}
