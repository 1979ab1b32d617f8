import { FailedRun } from './failedRun.ts'
import { exitCodes } from './session.ts'
import { UsageError } from './usageError.ts'

/** Whether something went beyond what the program itself can hold: a guard behind the limits, so that nobody is shown its inside. */
export const isTooLarge = (exception: unknown): boolean =>
  exception instanceof RangeError &&
  /Maximum call stack|Invalid string length|Invalid array length|Set maximum size|Map maximum size/.test(
    exception.message,
  )

/** The exit code for something that a command threw. */
export function exitCodeOf(exception: unknown): number {
  if (exception instanceof FailedRun || isTooLarge(exception)) return exitCodes.findings
  return exception instanceof UsageError ? exitCodes.usage : exitCodes.fault
}

/** The parser's own codes: -4 and -5 say that the arguments are wrong, the other negative ones that we are. */
export function settleExitCode(code: number | string | null | undefined): number {
  const number = Number(code ?? 0)
  if (number >= 0) return number
  return number === -4 || number === -5 ? exitCodes.usage : exitCodes.fault
}
