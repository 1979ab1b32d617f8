import { FailedRun } from '../app/failedRun.ts'
import { isDiskFull } from '../files/failures.ts'
import type { Words } from '../words/words.ts'

/** What a statement was about, for the message when it fails. */
export interface Work {
  readonly reading?: string
  readonly writing?: string
}

/** Statements are ours: that one cannot be understood is our fault. */
const ours = /^(Binder|Parser|Catalog|Syntax) Error/

/** What is said of values, not of the file that they stand in: a file is whole however large its numbers are. */
const ofValues = /^(Out of Range|Conversion|Mismatch Type|Divide by Zero) Error|\boverflow\b/i

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** The first line of what the engine says: the others repeat the statement. */
const firstLine = (message: string): string => message.split('\n')[0] ?? ''

/** The file that a message names, when many are read. */
const fileIn = (message: string): string | undefined => /['"]([^'"\n]+\.(?:parquet|pq))['"]/i.exec(message)?.[1]

/** Why a statement failed, as far as a file, a disk or memory is the reason; a fault of ours stays one. */
export function engineFailure({ engines }: Words, { reading, writing }: Work, error: unknown): unknown {
  const message = messageOf(error)
  if (isDiskFull(error) && writing !== undefined) return new FailedRun(engines.diskFull(writing))
  if (/^Out of Memory Error/.test(message)) return new FailedRun(engines.outOfMemory)
  if (ours.test(message)) return error
  if (/^IO Error/.test(message) && writing !== undefined && !/parquet file|read/i.test(message))
    return new FailedRun(engines.inputOutput(writing, firstLine(message)))
  if (reading !== undefined && ofValues.test(firstLine(message)))
    return new FailedRun(engines.cannotCompute(reading, firstLine(message)))
  if (reading !== undefined) return new FailedRun(engines.brokenFile(fileIn(message) ?? reading, firstLine(message)))
  return writing === undefined ? error : new FailedRun(engines.inputOutput(writing, firstLine(message)))
}
