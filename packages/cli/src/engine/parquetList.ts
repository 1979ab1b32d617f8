import type { Ruleset } from '@neuguong/rules'
import type { Session } from '../app/session.ts'
import type { Duck } from './duckdb.ts'
import { type Header, readHeader } from './header.ts'
import { parquetFiles } from './parquetFiles.ts'
import { quoteText } from './quote.ts'

/** A list of members in Parquet files, described but not read. */
export interface ParquetList extends Header {
  readonly path: string
  readonly files: readonly string[]
  /** How many rows the files say they have. */
  readonly rows: number
  /** A query of the rows in their order, with the columns of the header. */
  readonly from: string
}

/** The files as a table. Columns of several files are matched by name, and folders such as `year=2017` are columns. */
function tableOf(files: readonly string[], partitioned: boolean): string {
  const list = `[${files.map(quoteText).join(', ')}]`
  const several = files.length > 1 ? ', union_by_name = true' : ''
  return `read_parquet(${list}${several}, hive_partitioning = ${partitioned})`
}

/**
 * Opens a list: its files, its header, its number of rows.
 *
 * @throws UsageError when there are no such files, FailedRun when one is broken
 */
export async function openParquet(session: Session, duck: Duck, ruleset: Ruleset, path: string): Promise<ParquetList> {
  const files = await parquetFiles(session, duck, path)
  const table = tableOf(files, files[0] !== path)
  const work = { reading: path, files }
  const columns = await duck.rows(`DESCRIBE SELECT * FROM ${table}`, work)
  const list = `[${files.map(quoteText).join(', ')}]`
  const [size] = await duck.rows(`SELECT sum(num_rows)::DOUBLE AS rows FROM parquet_file_metadata(${list})`, work)
  const header = readHeader(
    ruleset,
    path,
    columns.map(({ column_name: name, column_type: type }) => ({ name: String(name), type: String(type) })),
    'duckdb',
  )
  return { ...header, path, files, rows: Number(size?.rows ?? 0), from: `(SELECT ${header.select} FROM ${table})` }
}
