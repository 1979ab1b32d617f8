import type { DuckDBIntegerVector } from '@duckdb/node-api'
import type { Duck } from './duckdb.ts'
import type { ParquetList } from './parquetList.ts'

/** A set of numbers below this, a bit each: 128 megabytes, whatever the number of rows. */
const places = 2 ** 30

const place = `CAST(hash(id, year) & ${places - 1} AS INTEGER)`

/** Everything that JavaScript takes for a space. */
const space = '\\s\\x{0B}\\x{A0}\\x{1680}\\x{2000}-\\x{200A}\\x{2028}\\x{2029}\\x{202F}\\x{205F}\\x{3000}\\x{FEFF}'

/** What an id looks like that needs no second look: no space, and a digit. */
const plain = `[^${space}]*[0-9][^${space}]*`

/** A place for each row by id and year, or -1 for an id that is none or needs a second look. */
const placesOf = ({ from }: ParquetList): string =>
  `SELECT CASE WHEN regexp_full_match(id, '${plain}') THEN ${place} ELSE -1 END FROM ${from}`

/** Whether rows that share a place are really of one member and year. */
async function anyTwice(duck: Duck, { from, path }: ParquetList, shared: Int32Array): Promise<boolean> {
  if (shared.length === 0) return false
  await duck.fill('shared_places', shared)
  const rows = await duck.rows(
    `SELECT 1 FROM (SELECT id, year FROM ${from} WHERE ${place} IN (SELECT number FROM shared_places))
GROUP BY id, year HAVING count(*) > 1 LIMIT 1`,
    { reading: path },
  )
  return rows.length > 0
}

/** More shared places than this are not looked up: so many ids stand twice, or there are hundreds of millions. */
const mostShared = 4_000_000

/**
 * Whether every row has an id that can be one, and no member stands twice in a year. One walk over the ids in constant memory; where it
 * says no, reading row by row says which rows and why.
 *
 * @param at - told how many rows have been seen
 */
export async function idsAreGood(duck: Duck, list: ParquetList, at: (rows: number) => void): Promise<boolean> {
  const seen = new Uint32Array(places / 32)
  const shared = new Int32Array(mostShared)
  let count = 0
  let rows = 0
  for await (const chunk of duck.chunks(placesOf(list), { reading: list.path })) {
    const column = chunk.getColumnVector(0) as DuckDBIntegerVector
    for (let row = 0; row < chunk.rowCount; row++) {
      const place = column.getItem(row) ?? -1
      if (place < 0) return false
      const bit = 1 << (place & 31)
      if ((seen[place >>> 5] ?? 0) & bit) shared[count++] = place
      else seen[place >>> 5] = (seen[place >>> 5] ?? 0) | bit
    }
    // A chunk has two thousand rows.
    if (count > mostShared - 4096) return false
    rows += chunk.rowCount
    at(rows)
  }
  return !(await anyTwice(duck, list, shared.subarray(0, count)))
}
