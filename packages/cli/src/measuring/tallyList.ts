import { countMembers, emptyTallies, type Ruleset, type Tallies, talliesFrom, talliesSql } from '@neuguong/rules'
import { endWithFindings, type Session } from '../app/session.ts'
import { type Duck, openDuck } from '../engine/duckdb.ts'
import { idsAreGood } from '../engine/ids.ts'
import { isParquetList } from '../engine/parquetFiles.ts'
import { openParquet, type ParquetList } from '../engine/parquetList.ts'
import { findOutside } from '../engine/quality.ts'
import { reportFindings, reportHeader } from '../engine/report.ts'
import { watchFiles } from '../files/unchanged.ts'
import type { Reader } from '../members/member.ts'
import { type ReadOptions, readMembers } from '../members/readMembers.ts'
import { tableFindings } from '../members/wholeList.ts'
import { makeBag } from '../output/bag.ts'
import { printBag } from '../output/printFindings.ts'
import { startProgress } from '../output/progress.ts'

/** Counts a list row by row: each row is counted when it is read, and then forgotten. */
async function tallyRows(
  session: Session,
  ruleset: Ruleset,
  path: string,
  { year, ...options }: ListOptions,
): Promise<Tallies> {
  const requireSame = await watchFiles(session, [path])
  const { add, tallies } = countMembers(ruleset)
  const bag = makeBag()
  const progress = startProgress(session)
  let rows = 0
  const reader: Reader = {
    table: bag.add,
    row: ({ member, findings }) => {
      for (const finding of findings) bag.add(finding)
      if (member) add(member.facts, member.year ?? year, member.unit)
      if (++rows % 1000 === 0) progress.at(rows)
    },
  }
  try {
    await readMembers(session, path, ruleset, reader, options)
  } finally {
    progress.end()
  }
  await requireSame()
  printBag(session, session.io.stderr, bag)
  if (bag.count('error') > 0) endWithFindings(session)
  return tallies()
}

/** Counts a list in Parquet by SQL, without a row of it ever standing here. */
async function countInEngine(
  session: Session,
  ruleset: Ruleset,
  duck: Duck,
  { from, columns, types, files, path, present, rows: count }: ParquetList,
  year: number,
): Promise<Tallies> {
  const requireSame = await watchFiles(session, files)
  const source = { dialect: 'duckdb', from, columns, types } as const
  const ask = (sql: string) => duck.rows(sql, { reading: path })
  const statement = talliesSql(ruleset, { ...source, year, yearColumn: 'year', unitColumn: 'unit' })
  const rows = await ask(statement.sql)
  const outside = await findOutside(ruleset, path, source, ask)
  await requireSame()
  reportFindings(session, [...outside, ...tableFindings(path, count, present)])
  return talliesFrom(ruleset, statement, rows)
}

/** The tallies of a list in Parquet; nothing when its ids need to be looked at row by row. */
async function tallyParquet(
  session: Session,
  ruleset: Ruleset,
  path: string,
  year: number,
): Promise<Tallies | undefined> {
  const duck = await openDuck(session)
  const progress = startProgress(session)
  try {
    const list = await openParquet(session, duck, ruleset, path)
    if (!reportHeader(session, list)) return emptyTallies(ruleset.identity.sha256)
    const good = await idsAreGood(duck, list, (rows) => progress.at(rows, rows / list.rows))
    return good ? await countInEngine(session, ruleset, duck, list, year) : undefined
  } finally {
    progress.end()
    duck.close()
  }
}

/** How a list is to be read, and the year of rows that name none. */
export interface ListOptions extends ReadOptions {
  readonly year: number
}

/** Nothing was said of rows or of how they are read, so nobody needs to look at them one by one. */
const asItIs = ({ rejected, mapping, sheet, sheetUnits }: ReadOptions): boolean =>
  rejected === undefined && mapping === undefined && sheet === undefined && !sheetUnits

/**
 * Counts a list of members for all targets and caps, in memory that does not grow with the rows as far as the format allows. What is
 * wrong with the list goes to stderr.
 */
export async function tallyList(
  session: Session,
  ruleset: Ruleset,
  path: string,
  options: ListOptions,
): Promise<Tallies> {
  const byEngine = asItIs(options) && (await isParquetList(path))
  const counted = byEngine ? await tallyParquet(session, ruleset, path, options.year) : undefined
  return counted ?? tallyRows(session, ruleset, path, options)
}
