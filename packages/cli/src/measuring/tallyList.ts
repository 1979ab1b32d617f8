import { countMembers, type Ruleset, type Tallies, talliesFrom, talliesSql } from '@neuguong/rules'
import { endWithFindings, type Session } from '../app/session.ts'
import { type Duck, openDuck } from '../engine/duckdb.ts'
import { idsAreGood } from '../engine/ids.ts'
import { isParquetList } from '../engine/parquetFiles.ts'
import { openParquet, type ParquetList } from '../engine/parquetList.ts'
import { watchFiles } from '../files/unchanged.ts'
import type { Reader } from '../members/member.ts'
import { type ReadOptions, readMembers } from '../members/readMembers.ts'
import { type Bag, makeBag } from '../output/bag.ts'
import { printBag } from '../output/printFindings.ts'
import { startProgress } from '../output/progress.ts'

function report(session: Session, bag: Bag): void {
  printBag(session, session.io.stderr, bag)
  if (bag.count('error') > 0) endWithFindings(session)
}

/** Counts a list row by row: each row is counted when it is read, and then forgotten. */
async function tallyRows(
  session: Session,
  ruleset: Ruleset,
  path: string,
  year: number,
  options: ReadOptions,
): Promise<Tallies> {
  const requireSame = await watchFiles(session, [path])
  const { add, tallies } = countMembers(ruleset)
  const bag = makeBag()
  const progress = startProgress(session)
  let rows = 0
  try {
    const reader: Reader = {
      table: bag.add,
      row: ({ member, findings }) => {
        for (const finding of findings) bag.add(finding)
        if (member) add(member.facts, member.year ?? year, member.unit)
        if (++rows % 1000 === 0) progress.at(rows)
      },
    }
    await readMembers(session, path, ruleset, reader, options)
  } finally {
    progress.end()
  }
  await requireSame()
  report(session, bag)
  return tallies()
}

/** Counts a list in Parquet by SQL, without a row of it ever standing here. */
async function countInEngine(
  session: Session,
  ruleset: Ruleset,
  duck: Duck,
  { from, columns, files, path, findings, usable }: ParquetList,
  year: number,
): Promise<Tallies> {
  const requireSame = await watchFiles(session, files)
  const bag = makeBag()
  for (const finding of findings) bag.add(finding)
  report(session, bag)
  const keys = { year, yearColumn: 'year', unitColumn: 'unit' }
  const statement = talliesSql(ruleset, { dialect: 'duckdb', from, columns, ...keys })
  const rows = usable ? await duck.rows(statement.sql, { reading: path }) : []
  await requireSame()
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
    const good = !list.usable || (await idsAreGood(duck, list, (rows) => progress.at(rows, rows / list.rows)))
    return good ? await countInEngine(session, ruleset, duck, list, year) : undefined
  } finally {
    progress.end()
    duck.close()
  }
}

/**
 * Counts a list of members for all targets and caps, in memory that does not grow with the rows as far as the format allows. What is
 * wrong with the list goes to stderr.
 *
 * @param year - the year of rows that name none
 * @param options - how the list is to be read
 */
export async function tallyList(
  session: Session,
  ruleset: Ruleset,
  path: string,
  year: number,
  options: ReadOptions,
): Promise<Tallies> {
  const counted = (await isParquetList(path)) ? await tallyParquet(session, ruleset, path, year) : undefined
  return counted ?? tallyRows(session, ruleset, path, year, options)
}
