import { isDiskFull } from '../files/failures.ts'
import { codeOf } from '../files/reasons.ts'
import type { Words } from '../words/words.ts'
import { describeFault } from './fault.ts'
import { exitCodes } from './session.ts'

/** How a process ends: what is still said, and with which code. */
export interface LastWords {
  readonly code: number
  readonly said: string
}

/**
 * How a process ends whose output takes no more. A reader that has seen enough (`neuguong … | head`) is no error; a full disk is one, and
 * what was printed is not whole.
 */
export function outputEnds({ mark, outputs }: Words, error: unknown): LastWords {
  if (codeOf(error) === 'EPIPE') return { code: exitCodes.fine, said: '' }
  const why = isDiskFull(error) ? outputs.reasons.full : outputs.reasons.unknown
  return { code: exitCodes.findings, said: `${mark.error} ${outputs.notPrinted(why)}\n` }
}

/** How a process ends in which something went wrong that nobody caught: as any fault of ours, without what it may quote. */
export const faultEnds = ({ args }: Words, error: unknown): LastWords => ({
  code: exitCodes.fault,
  said: `${args.fault(describeFault(error))}\n`,
})
