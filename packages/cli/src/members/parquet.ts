import type { DuckDBDataChunk, DuckDBVarCharVector } from '@duckdb/node-api'
import type { Session } from '../app/session.ts'
import { openDuck } from '../engine/duckdb.ts'
import { openParquet, type ParquetList } from '../engine/parquetList.ts'
import { quoteName, quoteText } from '../engine/quote.ts'
import { watchFiles } from '../files/unchanged.ts'
import type { Decimals } from './decimalCells.ts'
import { lineReader, type TakeLine } from './json.ts'
import type { TableContext } from './table/readRows.ts'

const textOf = (column: string): string => `CAST(${column} AS VARCHAR)`

/**
 * A number as JSON. One that JSON does not have becomes text, which is then found to be no number. Other types than DOUBLE go by way of
 * their decimals: the double of FLOAT 10.6 is 10.600000381469727, and the shortest decimal that reads back as it is 10.6.
 */
function numberOf(type: string, column: string): string {
  const double = type === 'DOUBLE' ? column : `CAST(${textOf(column)} AS DOUBLE)`
  return `CASE WHEN isfinite(${double}) THEN to_json(${double}) ELSE to_json(${textOf(column)}) END`
}

/** Decimals of so many digits are told apart by their doubles. */
const digitsOfDoubles = 15

/** Whether a column holds decimals that a double may not. */
const isWide = (type: string): boolean => Number(/^DECIMAL\((\d+)/.exec(type)?.[1] ?? 0) > digitsOfDoubles

const objectOf = (entries: readonly string[]): string => `CAST(json_object(${entries.join(', ')}) AS VARCHAR)`

/**
 * A query of the rows as objects of JSON: what is said about lists in JSON is then said of these, too. Numbers with more digits than JSON's
 * stand in a second object, as texts.
 */
function rowsAsJson({ columns: all, present, types, from }: ParquetList): string {
  // A fact without a column is not one of which every row says nothing.
  const columns = Object.fromEntries(present.map((fact) => [fact, all[fact] ?? fact]))
  const keys = ['id', 'unit', 'year'].map((key) => `${quoteText(key)}, ${key}`)
  const facts = Object.entries(columns).map(([fact, name]) => {
    const [column, type] = [quoteName(name), types[fact]]
    return `${quoteText(fact)}, ${type === undefined ? column : numberOf(type, column)}`
  })
  const wide = Object.entries(columns).filter(([fact]) => isWide(types[fact] ?? ''))
  const decimals = wide.map(([fact, name]) => `${quoteText(fact)}, ${textOf(quoteName(name))}`)
  const rows = [objectOf([...keys, ...facts]), ...(decimals.length > 0 ? [objectOf(decimals)] : [])]
  return `SELECT ${rows.join(', ')} FROM ${from}`
}

/** Takes the rows of a chunk; gives the number of the last. */
function takeChunk(chunk: DuckDBDataChunk, before: number, take: TakeLine): number {
  const texts = chunk.getColumnVector(0) as DuckDBVarCharVector
  const decimals = chunk.columnCount > 1 ? (chunk.getColumnVector(1) as DuckDBVarCharVector) : undefined
  for (let index = 0; index < chunk.rowCount; index++) {
    const own = decimals?.getItem(index)
    take(texts.getItem(index) ?? '', before + index + 1, own ? (JSON.parse(own) as Decimals) : undefined)
  }
  return before + chunk.rowCount
}

/** Reads a list in Parquet, row by row in the order of the files. A finding names the row, counted from 1. */
export async function readParquet(session: Session, path: string, context: TableContext): Promise<void> {
  const { ruleset, reader } = context
  const duck = await openDuck(session)
  try {
    const list = await openParquet(session, duck, ruleset, path)
    const requireSame = await watchFiles(session, list.files)
    for (const finding of list.findings) reader.table(finding)
    if (!list.usable) return
    const take = lineReader(context)
    let row = 0
    for await (const chunk of duck.chunks(rowsAsJson(list), { reading: path, files: list.files })) {
      row = takeChunk(chunk, row, take)
      await reader.settled?.()
    }
    await requireSame()
  } finally {
    duck.close()
  }
}
