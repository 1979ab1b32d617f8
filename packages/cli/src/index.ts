import { run as runProgram } from '@stricli/core'
import { buildProgram } from './app/app.ts'
import { settleExitCode } from './app/exitCode.ts'
import type { Io } from './app/io.ts'
import { takeLang } from './app/lang.ts'
import { limitsFor, takeLimits } from './app/limits.ts'
import { misnamedIn, withPlainOptions } from './app/optionNames.ts'
import { exitCodes, type Session } from './app/session.ts'
import { UsageError } from './app/usageError.ts'
import { isColoured } from './output/colour.ts'
import { onScreen } from './output/screen.ts'
import { type Words, wordsOf } from './words/words.ts'

export type { Io, Output } from './app/io.ts'

/** The limits asked for, or why they are none. */
function limitsOf(words: Words, written: readonly string[]): Session['limits'] | string {
  try {
    return limitsFor(words, written)
  } catch (error) {
    if (error instanceof UsageError) return error.message
    throw error
  }
}

/**
 * Runs the command line in this process.
 *
 * @param argv - the arguments after the name of the program
 * @param world - where it writes and what `-` reads
 * @returns the exit code: 0 fine, 1 findings, 2 wrong usage
 */
export async function run(argv: readonly string[], world: Io): Promise<number> {
  const io = onScreen(world)
  const spoken = takeLang(withPlainOptions(argv))
  const words = wordsOf(spoken.lang)
  if (spoken.unknown !== undefined) {
    io.stderr.write(`${words.mark.error} ${words.args.unknownLang(spoken.unknown)}\n`)
    return exitCodes.usage
  }
  const misnamed = misnamedIn(argv)
  if (misnamed) {
    const said = words.args.unknownFlag(misnamed.written, [misnamed.meant])
    io.stderr.write(`${words.mark.error} ${said}\n${words.args.seeHelp}\n`)
    return exitCodes.usage
  }
  const asked = takeLimits(spoken.argv)
  const limits = limitsOf(words, asked.written)
  if (typeof limits === 'string') {
    io.stderr.write(`${words.mark.error} ${limits}\n`)
    return exitCodes.usage
  }
  const depth = (stream: Io['stdout']) => () => (isColoured(stream, io.env) ? 8 : 1)
  const process: Session['process'] = {
    stdout: { write: (text) => void io.stdout.write(text), getColorDepth: depth(io.stdout) },
    stderr: { write: (text) => void io.stderr.write(text), getColorDepth: depth(io.stderr) },
    env: {},
  }
  const session: Session = { process, io, world, lang: spoken.lang, words, limits, argv }
  await runProgram(buildProgram(words), asked.argv, session)
  return settleExitCode(process.exitCode)
}
