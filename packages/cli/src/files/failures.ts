import { FailedRun } from '../app/failedRun.ts'
import { UsageError } from '../app/usageError.ts'
import type { Words } from '../words/words.ts'
import { codeOf, reasonFor } from './reasons.ts'

/** Codes of a disk that takes no more, by what it says. */
const full = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])
const fullText = /No space left on device|Disk quota exceeded|File too large|not enough space on the disk/i

/** Whether an error says that the disk takes no more, whoever says so. */
export const isDiskFull = (error: unknown): boolean =>
  full.has(codeOf(error)) || fullText.test(error instanceof Error ? error.message : '')

/** Why a file could not be written: the disk takes no more or fails, or the path was never one to write to. */
export function writingFailure(words: Words, target: string, error: unknown): Error {
  if (error instanceof FailedRun || error instanceof UsageError) return error
  if (isDiskFull(error)) return new FailedRun(words.engines.diskFull(target))
  const said = words.files.unwritable(target, reasonFor(words, error))
  return codeOf(error) === 'EIO' ? new FailedRun(said) : new UsageError(said)
}
