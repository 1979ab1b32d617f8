import type { DuckDBVarCharVector } from '@duckdb/node-api'
import type { Ruleset } from '@neuguong/rules'
import type { Session } from '../app/session.ts'
import { openDuck } from '../engine/duckdb.ts'
import { openParquet, type ParquetList } from '../engine/parquetList.ts'
import { quoteName, quoteText } from '../engine/quote.ts'
import { watchFiles } from '../files/unchanged.ts'
import { lineReader } from './json.ts'
import type { Reader } from './member.ts'

/** A value as JSON. Numbers that JSON does not have become text, which is then found to be no number. */
function cellOf({ facts }: Ruleset, fact: string, column: string): string {
  if (facts[fact]?.type !== 'number') return column
  return `CASE WHEN isfinite(${column}) THEN to_json(${column}) ELSE to_json(CAST(${column} AS VARCHAR)) END`
}

/** A query of the rows as objects of JSON: what is said about lists in JSON is then said of these, too. */
function rowsAsJson(ruleset: Ruleset, { columns, from }: ParquetList): string {
  const keys = ['id', 'unit', 'year'].map((key) => `${quoteText(key)}, ${key}`)
  const facts = Object.entries(columns).map(
    ([fact, column]) => `${quoteText(fact)}, ${cellOf(ruleset, fact, quoteName(column))}`,
  )
  return `SELECT CAST(json_object(${[...keys, ...facts].join(', ')}) AS VARCHAR) FROM ${from}`
}

/** Reads a list in Parquet, row by row in the order of the files. A finding names the row, counted from 1. */
export async function readParquet(session: Session, path: string, ruleset: Ruleset, reader: Reader): Promise<void> {
  const duck = await openDuck(session)
  try {
    const list = await openParquet(session, duck, ruleset, path)
    const requireSame = await watchFiles(session, list.files)
    for (const finding of list.findings) reader.table(finding)
    if (!list.usable) return
    const take = lineReader(path, ruleset, reader)
    let row = 0
    for await (const chunk of duck.chunks(rowsAsJson(ruleset, list), { reading: path })) {
      const texts = chunk.getColumnVector(0) as DuckDBVarCharVector
      for (let index = 0; index < chunk.rowCount; index++) take(texts.getItem(index) ?? '', ++row)
      await reader.settled?.()
    }
    await requireSame()
  } finally {
    duck.close()
  }
}
