import type { Lang } from '@neuguong/core'
import type { Limits } from '@neuguong/rules'
import type { CommandContext, StricliProcess } from '@stricli/core'
import type { ListLimits } from '../members/limits.ts'
import type { Words } from '../words/words.ts'
import type { Io } from './io.ts'

/** What every command works with: the world, and the language of the person. */
export interface Session extends CommandContext {
  readonly process: StricliProcess
  /** What is written here is seen and never acts. */
  readonly io: Io
  /** The same as it was given: for what draws by itself, and for text that was asked for as it is. */
  readonly world: Io
  readonly lang: Lang
  readonly words: Words
  /** The arguments as they were given, for messages that show how to give them instead. */
  readonly argv?: readonly string[]
  /** What files may need at most. */
  readonly limits: Limits & ListLimits
}

/** Exit codes: scripts depend on them. */
export const exitCodes = { fine: 0, findings: 1, usage: 2, fault: 70 } as const

/** Ends a command that could be carried out and found something. */
export function endWithFindings({ process }: Session): void {
  process.exitCode = exitCodes.findings
}
