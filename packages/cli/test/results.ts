import { readFile } from 'node:fs/promises'
import { DuckDBInstance } from '@duckdb/node-api'
import { type CellValue, streamXlsxRows } from 'hucre/xlsx'

/** Runs a statement in a DuckDB of its own and gives its rows. */
export async function duckRows(sql: string): Promise<Record<string, unknown>[]> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  try {
    return (await connection.runAndReadAll(sql)).getRowObjectsJS() as Record<string, unknown>[]
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

/** The rows of a Parquet file. */
export const parquetRows = (path: string): Promise<Record<string, unknown>[]> =>
  duckRows(`FROM read_parquet('${path}')`)

/** The rows of the first sheet of a workbook. */
export async function sheetRows(path: string): Promise<readonly (readonly CellValue[])[]> {
  const rows: CellValue[][] = []
  for await (const { values } of streamXlsxRows(await readFile(path))) rows.push(values)
  return rows
}
