import { type Diagnostic, layOut, readJson } from '@neuguong/rules'
import { command } from '../app/command.ts'
import { argumentsFor, flagsFor } from '../app/flags.ts'
import { endWithFindings, type Session } from '../app/session.ts'
import { isThrough } from '../files/destination.ts'
import { findRegulation } from '../files/findRegulation.ts'
import { kinds } from '../files/kinds.ts'
import { readAs } from '../files/readAs.ts'
import { STDIN } from '../files/readText.ts'
import { rewrite } from '../files/rewrite.ts'
import { printChanges } from '../output/printChanges.ts'
import { printFindings } from '../output/printFindings.ts'
import type { Words } from '../words/words.ts'

interface Flags {
  readonly check: boolean
  readonly lang?: string
}

/** What keeps a file from being laid out: it cannot be read to its end, or goes beyond a limit. */
const unreadable = ({ code }: Diagnostic): boolean => code === 'json-syntax' || code === 'over-limit'

async function fmt(this: Session, { check }: Flags, path: string): Promise<void> {
  const file = await findRegulation(this, path)
  const { text } = await readAs(this, file, ...kinds)
  const isPiped = file === STDIN || (await isThrough(file))
  const wrong = readJson(text, file, this.limits).diagnostics.filter(unreadable)
  if (wrong.length > 0) return refuse(this, file, text, wrong)
  const { text: tidy, changes } = layOut(text, file)
  // What is piped on is the file itself; on a screen it is only looked at.
  const { stdout } = this.world.stdout.isTTY === true ? this.io : this.world
  if (isPiped && !check) return void stdout.write(tidy)
  const { words } = this
  if (tidy === text) return void this.io.stdout.write(`${words.mark.good} ${words.fmt.tidy(file)}\n`)
  if (check) {
    endWithFindings(this)
    return void this.io.stdout.write(`${words.mark.error} ${words.fmt.untidy(file)}\n`)
  }
  const copy = await rewrite(this, file, text, tidy, changes.length > 0 ? 'copy' : 'nothing')
  printChanges(this, this.io.stdout, file, { changes, copy, written: true })
  this.io.stdout.write(`${words.mark.good} ${words.fmt.written(file)}\n`)
}

/** A file that cannot be read is not laid out; of standard input nothing is passed on but what is wrong with it. */
function refuse(session: Session, file: string, text: string, wrong: readonly Diagnostic[]): void {
  endWithFindings(session)
  const output = file === STDIN ? session.io.stderr : session.io.stdout
  printFindings(session, output, wrong, new Map([[file, text]]))
  output.write(`${session.words.mark.error} ${session.words.fmt.unreadable(file)}\n`)
}

/** `neuguong fmt`: writes a file the way all regulations are written. */
export function fmtCommand(words: Words) {
  return command<Flags, [string]>(words, {
    func: fmt,
    parameters: {
      flags: {
        check: { kind: 'boolean', brief: words.flags.check, withNegated: false, default: false },
        lang: flagsFor(words).lang,
      },
      positional: { kind: 'tuple', parameters: [argumentsFor(words).regulation] },
    },
    docs: { brief: words.commands.fmt.brief, fullDescription: words.commands.fmt.description },
  })
}
