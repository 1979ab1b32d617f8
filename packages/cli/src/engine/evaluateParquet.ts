import { proposalsSql, type Ruleset, refusedIn } from '@neuguong/rules'
import type { Session } from '../app/session.ts'
import { beginDraft } from '../files/draft.ts'
import { watchFiles } from '../files/unchanged.ts'
import { type Progress, startProgress } from '../output/progress.ts'
import { summaryLines } from '../summary/summary.ts'
import type { Tally } from '../summary/tally.ts'
import { sayFinding } from '../words/say.ts'
import { countProposals, tallyOf } from './counts.ts'
import { type Duck, openDuck } from './duckdb.ts'
import { idsAreGood } from './ids.ts'
import { copyToParquet } from './parquet.ts'
import { openParquet, type ParquetList } from './parquetList.ts'
import { findOutside } from './quality.ts'
import { quoteText } from './quote.ts'
import { reportFindings } from './report.ts'
import { wholeFindings } from './wholeTable.ts'

/** So many rows are written in the order of the list: keeping more of them back until their turn comes would take memory that grows with them. */
export const mostInOrder = 2_000_000

/** Does a long statement and shows how far it is. */
async function withProgress(duck: Duck, { at }: Progress, work: () => Promise<void>): Promise<void> {
  const timer = setInterval(() => at(0, Math.max(0, duck.percent()) / 100), 100)
  try {
    await work()
  } finally {
    clearInterval(timer)
  }
}

/** Decides a list into a Parquet file, whole or not at all, and counts what was decided. */
async function decide(
  session: Session,
  duck: Duck,
  ruleset: Ruleset,
  list: ParquetList,
  out: string,
  progress: Progress,
): Promise<Tally> {
  const requireSame = await watchFiles(session, list.files)
  const { from, columns, types } = list
  const source = { dialect: 'duckdb', from, columns, types } as const
  const proposals = proposalsSql(ruleset, { ...source, keys: ['id', 'unit', 'year'] })
  const draft = await beginDraft(session, out)
  try {
    const work = { reading: list.path, writing: out, files: list.files }
    await duck.run(`SET preserve_insertion_order = ${list.rows <= mostInOrder}`)
    await withProgress(duck, progress, () => duck.run(copyToParquet(proposals, draft.path), work))
    const outside = await findOutside(ruleset, list.path, source, (sql) => duck.rows(sql, work))
    const counts = await duck.rows(countProposals(`read_parquet(${quoteText(draft.path)})`), work)
    await requireSame()
    progress.end()
    const tally = tallyOf(ruleset, counts)
    reportFindings(session, [...outside, ...wholeFindings(ruleset, list.path, list, tally)])
    await draft.keep()
    return tally
  } catch (error) {
    await draft.discard()
    throw error
  }
}

/** Whether SQL can decide the list exactly. Where it cannot, one line says why it takes longer. */
function isSayable({ io, words, lang }: Session, ruleset: Ruleset, list: ParquetList): boolean {
  const [first] = refusedIn(ruleset, 'duckdb', list)
  if (first) io.stderr.write(`${words.engines.rowByRow(sayFinding(first, lang).message)}\n`)
  return !first
}

/**
 * Decides a list in Parquet into a file in Parquet without a row of it ever standing here: the engine reads, decides by SQL and writes.
 *
 * @returns false when the list needs to be decided row by row, because of its ids or because SQL's numbers are too narrow; nothing was
 * written then
 * @throws FailedRun when a file is broken or changed meanwhile, or the result cannot be written; then nothing is left of it
 */
export async function evaluateParquet(
  session: Session,
  ruleset: Ruleset,
  members: string,
  { json, out }: { readonly json: boolean; readonly out: string },
): Promise<boolean> {
  const duck = await openDuck(session)
  const progress = startProgress(session)
  try {
    const list = await openParquet(session, duck, ruleset, members)
    // Where rows are looked at one by one, that way tells of the header, too.
    if (list.usable && !isSayable(session, ruleset, list)) return false
    // Of nobody there is nothing to write; the other way says so.
    if (list.usable && list.rows === 0) return false
    const good = list.usable && (await idsAreGood(duck, list, (rows) => progress.at(rows, rows / list.rows)))
    if (list.usable && !good) return false
    progress.end()
    reportFindings(session, list.findings)
    if (!list.usable) return true
    const tally = await decide(session, duck, ruleset, list, out, progress)
    progress.end()
    session.io.stderr.write(`${session.words.files.written(out)}\n`)
    if (!json) session.io.stdout.write(summaryLines(session, ruleset, tally).join(''))
    return true
  } finally {
    progress.end()
    duck.close()
  }
}
