import { FailedRun } from '../app/failedRun.ts'
import { isDiskFull } from '../files/failures.ts'
import type { Words } from '../words/words.ts'
import { duckClass } from './errorClass.ts'

/** What a statement was about, for the message when it fails. */
export interface Work {
  readonly reading?: string
  readonly writing?: string
  /** The files of what is read, one of which may be at fault. */
  readonly files?: readonly string[]
}

/** Statements are ours: that one cannot be understood is our fault. */
const ours = /^(Binder|Parser|Catalog|Syntax) Error/

/** What is said of values, not of the file that they stand in: a file is whole however large its numbers are. */
const ofValues = /^(Out of Range|Conversion|Mismatch Type|Divide by Zero) Error|\boverflow\b/i

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** The first line of what the engine says: the others repeat the statement. */
const firstLine = (message: string): string => message.split('\n')[0] ?? ''

/** The file that a message names, when many are read: one of those that are there. */
const fileIn = (message: string, files: readonly string[]): string | undefined =>
  files.find((file) => message.includes(`'${file}'`) || message.includes(`"${file}"`))

/**
 * Why a statement failed, as far as a file, a disk or memory is the reason; a fault of ours stays one. Of what the engine says only the
 * name of the error is repeated: the rest may quote a cell.
 */
export function engineFailure({ engines }: Words, { reading, writing, files = [] }: Work, error: unknown): unknown {
  const message = messageOf(error)
  const said = duckClass(message)
  if (isDiskFull(error) && writing !== undefined) return new FailedRun(engines.diskFull(writing))
  if (/^Out of Memory Error/.test(message)) return new FailedRun(engines.outOfMemory)
  if (ours.test(message)) return error
  if (/^IO Error/.test(message) && writing !== undefined && !/parquet file|read/i.test(message))
    return new FailedRun(engines.inputOutput(writing, said))
  if (reading !== undefined && ofValues.test(firstLine(message)))
    return new FailedRun(engines.cannotCompute(reading, said))
  if (reading !== undefined) return new FailedRun(engines.brokenFile(fileIn(message, files) ?? reading, said))
  return writing === undefined ? error : new FailedRun(engines.inputOutput(writing, said))
}
