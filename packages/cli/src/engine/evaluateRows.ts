import { stat } from 'node:fs/promises'
import { compile, type Ruleset } from '@neuguong/rules'
import { endWithFindings, type Session } from '../app/session.ts'
import { watchFiles } from '../files/unchanged.ts'
import type { Reader } from '../members/member.ts'
import { type ReadOptions, readMembers } from '../members/readMembers.ts'
import { watchAbsences } from '../members/wholeList.ts'
import { type Bag, makeBag } from '../output/bag.ts'
import { showCount } from '../output/number.ts'
import { printBag } from '../output/printFindings.ts'
import { type Progress, startProgress } from '../output/progress.ts'
import type { Writer } from '../writers/writer.ts'
import { type Wanted, writersFor } from '../writers/writers.ts'

/** What was found while the rows were read. */
interface Seen {
  readonly bag: Bag
  skipped: number
  rows: number
  /** Rows that are members. */
  members: number
}

async function waitFor(writers: readonly Writer[]): Promise<void> {
  for (const { ready } of writers) await ready?.()
}

/** Reads and decides row by row; each decision goes to every writer. */
async function decideRows(
  session: Session,
  ruleset: Ruleset,
  members: string,
  writers: readonly Writer[],
  progress: Progress,
  options: ReadOptions,
): Promise<Seen> {
  const decide = compile(ruleset)
  const absences = watchAbsences(ruleset, members)
  const seen: Seen = { bag: makeBag(), skipped: 0, rows: 0, members: 0 }
  // Letters beyond ASCII take several bytes, so the share is a little less than it is.
  const { size } = await stat(members).catch(() => ({ size: 0 }))
  const reader: Reader = {
    table: seen.bag.add,
    begin: ({ columns }) => absences.begin(columns),
    row: ({ member, findings, source }) => {
      seen.rows++
      for (const finding of findings) seen.bag.add(finding)
      if (!member) {
        seen.skipped += source.lines ?? 1
        return
      }
      seen.members++
      const decision = decide(member.facts)
      absences.see(member.facts, decision.missing)
      for (const { add } of writers) add(member, decision)
    },
    settled: (read) => {
      progress.at(seen.rows, read === undefined || size === 0 ? undefined : Math.min(1, read / size))
      return waitFor(writers)
    },
  }
  await readMembers(session, members, ruleset, reader, options)
  for (const finding of absences.findings()) seen.bag.add(finding)
  return seen
}

function report(session: Session, { bag, skipped }: Seen): void {
  const { io, words, lang } = session
  printBag(session, io.stderr, bag)
  if (skipped > 0) io.stderr.write(`${words.evaluate.skipped(showCount(skipped, lang))}\n`)
  if (bag.count('error') > 0) endWithFindings(session)
}

/** Nobody was decided: what was found has been said, and counts of nobody say less. What an earlier run wrote stays. */
async function leaveOut(session: Session, writers: readonly Writer[], out?: string): Promise<void> {
  for (const { abandon } of writers) await abandon()
  if (out !== undefined)
    session.io.stderr.write(`${session.words.mark.error} ${session.words.outputs.nothingRead(out)}\n`)
  endWithFindings(session)
}

/**
 * Decides a list row by row, in constant memory as far as the format of the list allows.
 *
 * @throws FailedRun when the list is changed meanwhile, or the result cannot be written; then nothing is left of it
 */
export async function evaluateRows(
  session: Session,
  ruleset: Ruleset,
  members: string,
  wanted: Wanted,
  options: ReadOptions = {},
): Promise<void> {
  const requireSame = await watchFiles(session, [members])
  const writers = await writersFor(session, ruleset, wanted)
  const progress = startProgress(session)
  try {
    const seen = await decideRows(session, ruleset, members, writers, progress, options)
    progress.end()
    await requireSame()
    report(session, seen)
    // A program that reads what is printed is given the empty list that it is.
    if (seen.members === 0 && (wanted.out !== undefined || !wanted.json))
      return await leaveOut(session, writers, wanted.out)
    for (const [index, { finish }] of writers.entries()) {
      await finish()
      if (index === 0 && wanted.out !== undefined)
        session.io.stderr.write(`${session.words.files.written(wanted.out)}\n`)
    }
  } catch (error) {
    progress.end()
    for (const { abandon } of writers) await abandon()
    throw error
  }
}
