import type { DuckDBIntegerVector } from '@duckdb/node-api'
import type { Duck } from './duckdb.ts'
import type { ParquetList } from './parquetList.ts'
import { makeShared, type SharedPlaces } from './sharedPlaces.ts'

/** A set of numbers below this, a bit each: 128 megabytes, whatever the number of rows. */
const places = 2 ** 30

const hashed = 'hash(id, year)'
const place = `CAST(${hashed} & ${places - 1} AS INTEGER)`
/** Bits of the hash that say nothing about the place; together with it they are a number that JavaScript has exactly. */
const rest = `CAST((${hashed} >> 30) & ${2 ** 23 - 1} AS INTEGER)`

/** Everything that JavaScript takes for a space. */
const space = '\\s\\x{0B}\\x{A0}\\x{1680}\\x{2000}-\\x{200A}\\x{2028}\\x{2029}\\x{202F}\\x{205F}\\x{3000}\\x{FEFF}'

/** What an id looks like that needs no second look: no space, and a digit. */
const plain = `[^${space}]*[0-9][^${space}]*`

/** A place for each row by id and year, or -1 for an id that is none or needs a second look. */
const placesOf = ({ from }: ParquetList): string =>
  `SELECT CASE WHEN regexp_full_match(id, '${plain}') THEN ${place} ELSE -1 END FROM ${from}`

/** Places that so many rows share by their whole hash are not looked at: the list surely has members twice. */
const mostSuspected = 1000

/** Whether rows that share a place are really of one member and year. Two walks at most, and no row is kept but its hash. */
async function anyTwice(duck: Duck, { from, path }: ParquetList, shared: SharedPlaces): Promise<boolean> {
  if (shared.count() === 0) return false
  const seen = shared.close()
  for await (const chunk of duck.chunks(`SELECT ${place}, ${rest} FROM ${from}`, { reading: path })) {
    const [at, more] = [0, 1].map((index) => chunk.getColumnVector(index) as DuckDBIntegerVector)
    for (let row = 0; row < chunk.rowCount; row++) seen.add(at?.getItem(row) ?? 0, more?.getItem(row) ?? 0)
  }
  const suspected = seen.twice()
  if (suspected.length === 0 || suspected.length > mostSuspected) return suspected.length > 0
  const rows = await duck.rows(
    `SELECT 1 FROM (SELECT id, year FROM ${from} WHERE ${place} IN (${suspected.join(', ')}))
GROUP BY id, year HAVING count(*) > 1 LIMIT 1`,
    { reading: path },
  )
  return rows.length > 0
}

/**
 * Whether every row has an id that can be one, and no member stands twice in a year. Walks over the ids in constant memory; where it
 * says no, reading row by row says which rows and why.
 *
 * @param at - told how many rows have been seen
 */
export async function idsAreGood(duck: Duck, list: ParquetList, at: (rows: number) => void): Promise<boolean> {
  const seen = new Uint32Array(places / 32)
  const shared = makeShared()
  let rows = 0
  for await (const chunk of duck.chunks(placesOf(list), { reading: list.path, files: list.files })) {
    const column = chunk.getColumnVector(0) as DuckDBIntegerVector
    for (let row = 0; row < chunk.rowCount; row++) {
      const place = column.getItem(row) ?? -1
      if (place < 0) return false
      const bit = 1 << (place & 31)
      if ((seen[place >>> 5] ?? 0) & bit) shared.add(place)
      else seen[place >>> 5] = (seen[place >>> 5] ?? 0) | bit
    }
    if (shared.isFull()) return false
    rows += chunk.rowCount
    at(rows)
  }
  return !(await anyTwice(duck, list, shared))
}
