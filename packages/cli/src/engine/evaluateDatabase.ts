import { proposalsSql, type Ruleset, refusedIn, type SqlOptions } from '@neuguong/rules'
import { endWithFindings, type Session } from '../app/session.ts'
import { UsageError } from '../app/usageError.ts'
import { showCount } from '../output/number.ts'
import { printFindings } from '../output/printFindings.ts'
import { summaryLines } from '../summary/summary.ts'
import { countProposals, tallyOf } from './counts.ts'
import { areOneTable, parseTable, readTable, type TableName, tableExists } from './databaseTable.ts'
import type { Header } from './header.ts'
import { badIds } from './idProblems.ts'
import { type Database, openDatabase } from './postgres.ts'
import { findOutside } from './quality.ts'
import { reportFindings, reportHeader } from './report.ts'
import { wholeFindings } from './wholeTable.ts'

/** What is asked of a database. */
export interface DatabaseWanted {
  readonly url: string
  /** The table of members. */
  readonly table: string
  /** The table to be made. */
  readonly into: string
  /** Whether that table may be there already. */
  readonly replace: boolean
  readonly json: boolean
}

async function requireFree(
  session: Session,
  database: Database,
  into: TableName,
  wanted: DatabaseWanted,
): Promise<void> {
  if (!(await tableExists(database, into))) return
  if (!wanted.replace) throw new UsageError(session.words.engines.tableExists(into.shown))
  await database.run(`DROP TABLE ${into.sql}`)
}

/** Rows whose id cannot be one are said and hold everything up: in a table of a database nothing may be left out without a word. */
async function requireGoodIds(session: Session, database: Database, from: string, table: string): Promise<boolean> {
  const [found] = await database.rows(badIds(from))
  const [none, spaced, twice] = [Number(found?.none), Number(found?.spaced), Number(found?.twice)]
  if (none + spaced + twice === 0) return true
  const { io, words, lang } = session
  const count = (number: number): string => showCount(number, lang)
  io.stderr.write(`${words.mark.error} ${words.engines.badIds(table, count(none), count(spaced), count(twice))}\n`)
  endWithFindings(session)
  return false
}

/**
 * What the engine cannot say exactly is printed with its place and holds everything up: there is no other way to decide in a database.
 *
 * @returns whether the ruleset can be decided there
 */
export function requireSayable(session: Session, ruleset: Ruleset, options: SqlOptions): boolean {
  const refused = refusedIn(ruleset, options.dialect, options)
  printFindings(session, session.io.stderr, refused)
  if (refused.length > 0) endWithFindings(session)
  return refused.length === 0
}

async function propose(
  session: Session,
  database: Database,
  ruleset: Ruleset,
  { select, columns, types, present }: Header,
  wanted: DatabaseWanted,
): Promise<void> {
  const [table, into] = [parseTable(wanted.table), parseTable(wanted.into)]
  const from = `(SELECT ${select} FROM ${table.sql})`
  const source = { dialect: 'postgres', from, columns, types } as const
  if (!requireSayable(session, ruleset, source)) return
  if (!(await requireGoodIds(session, database, from, table.shown))) return
  await requireFree(session, database, into, wanted)
  reportFindings(session, await findOutside(ruleset, table.shown, source, database.rows))
  const proposals = proposalsSql(ruleset, { ...source, keys: ['id', 'unit', 'year'] })
  await database.run(`CREATE TABLE ${into.sql} AS\n${proposals}`)
  const counts = await database.rows(countProposals(into.sql))
  await database.run('COMMIT')
  session.io.stderr.write(`${session.words.engines.tableWritten(into.shown)}\n`)
  const tally = tallyOf(ruleset, counts)
  reportFindings(session, wholeFindings(ruleset, table.shown, { present }, tally))
  if (!wanted.json) session.io.stdout.write(summaryLines(session, ruleset, tally).join(''))
}

/**
 * Decides the members of a table where they stand, in one transaction that makes the table named and touches nothing else.
 *
 * @throws UsageError when there is no table of members, or the table to be made is there already
 * @throws FailedRun when the database does not answer or goes away; the transaction is then undone by itself
 */
export async function evaluateDatabase(session: Session, ruleset: Ruleset, wanted: DatabaseWanted): Promise<void> {
  const database = await openDatabase(session, wanted.url)
  try {
    // What is counted is what was decided, whatever others write meanwhile.
    await database.run('BEGIN ISOLATION LEVEL REPEATABLE READ')
    const [from, into] = [parseTable(wanted.table), parseTable(wanted.into)]
    if (await areOneTable(database, from, into))
      throw new UsageError(session.words.outputs.sameTable(from.shown, into.shown))
    const header = await readTable(session, database, ruleset, from)
    if (reportHeader(session, header)) await propose(session, database, ruleset, header, wanted)
  } finally {
    await database.close()
  }
}
