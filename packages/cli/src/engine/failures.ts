import { FailedRun } from '../app/failedRun.ts'
import { isDiskFull } from '../files/failures.ts'
import type { Words } from '../words/words.ts'

/** What a statement was about, for the message when it fails. */
export interface Work {
  readonly reading?: string
  readonly writing?: string
}

const broken =
  /magic bytes|too small to be a Parquet|Parquet file|TProtocolException|Snappy|zstd|ZSTD|GZIP|[Cc]orrupt|Invalid Input Error.*parquet|decompress|thrift|Thrift|metadata|column chunk|page header|out of buffer|Could not read enough bytes/

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
  if (reading !== undefined && broken.test(message))
    return new FailedRun(engines.brokenFile(fileIn(message) ?? reading, firstLine(message)))
  if (/^IO Error/.test(message)) return new FailedRun(engines.inputOutput(writing ?? reading ?? '', firstLine(message)))
  return error
}
