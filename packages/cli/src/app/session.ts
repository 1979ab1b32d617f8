import type { Lang } from '@neuguong/core'
import type { CommandContext, StricliProcess } from '@stricli/core'
import type { Words } from '../words/words.ts'
import type { Io } from './io.ts'

/** What every command works with: the world, and the language of the person. */
export interface Session extends CommandContext {
  readonly process: StricliProcess
  readonly io: Io
  readonly lang: Lang
  readonly words: Words
  /** The arguments as they were given, for messages that show how to give them instead. */
  readonly argv?: readonly string[]
}

/** Exit codes: scripts depend on them. */
export const exitCodes = { fine: 0, findings: 1, usage: 2, fault: 70 } as const

/** Ends a command that could be carried out and found something. */
export function endWithFindings({ process }: Session): void {
  process.exitCode = exitCodes.findings
}
