import { FailedRun } from './failedRun.ts'
import { exitCodes } from './session.ts'
import { UsageError } from './usageError.ts'

/** The exit code for something that a command threw. */
export function exitCodeOf(exception: unknown): number {
  if (exception instanceof FailedRun) return exitCodes.findings
  return exception instanceof UsageError ? exitCodes.usage : exitCodes.fault
}

/** The parser's own codes: -4 and -5 say that the arguments are wrong, the other negative ones that we are. */
export function settleExitCode(code: number | string | null | undefined): number {
  const number = Number(code ?? 0)
  if (number >= 0) return number
  return number === -4 || number === -5 ? exitCodes.usage : exitCodes.fault
}
