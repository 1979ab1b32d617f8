import { run as runProgram } from '@stricli/core'
import { buildProgram } from './app/app.ts'
import { settleExitCode } from './app/exitCode.ts'
import type { Io } from './app/io.ts'
import { takeLang } from './app/lang.ts'
import { withPlainOptions } from './app/optionNames.ts'
import { exitCodes, type Session } from './app/session.ts'
import { isColoured } from './output/colour.ts'
import { wordsOf } from './words/words.ts'

export type { Io, Output } from './app/io.ts'

/**
 * Runs the command line in this process.
 *
 * @param argv - the arguments after the name of the program
 * @param io - where it writes and what `-` reads
 * @returns the exit code: 0 fine, 1 findings, 2 wrong usage
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const spoken = takeLang(withPlainOptions(argv))
  const words = wordsOf(spoken.lang)
  if (spoken.unknown !== undefined) {
    io.stderr.write(`${words.mark.error} ${words.args.unknownLang(spoken.unknown)}\n`)
    return exitCodes.usage
  }
  const depth = (stream: Io['stdout']) => () => (isColoured(stream, io.env) ? 8 : 1)
  const process: Session['process'] = {
    stdout: { write: (text) => void io.stdout.write(text), getColorDepth: depth(io.stdout) },
    stderr: { write: (text) => void io.stderr.write(text), getColorDepth: depth(io.stderr) },
    env: {},
  }
  const session: Session = { process, io, lang: spoken.lang, words, argv }
  await runProgram(buildProgram(words), spoken.argv, session)
  return settleExitCode(process.exitCode)
}
