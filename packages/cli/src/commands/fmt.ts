import { format, readJson } from '@neuguong/rules'
import { buildCommand } from '@stricli/core'
import { argumentsFor, flagsFor } from '../app/flags.ts'
import { endWithFindings, type Session } from '../app/session.ts'
import { findRegulation } from '../files/findRegulation.ts'
import { kinds } from '../files/kinds.ts'
import { readAs } from '../files/readAs.ts'
import { STDIN } from '../files/readText.ts'
import { writeWhole } from '../files/writeWhole.ts'
import { printFindings } from '../output/printFindings.ts'
import type { Words } from '../words/words.ts'

interface Flags {
  readonly check: boolean
  readonly lang?: string
}

async function fmt(this: Session, { check }: Flags, path: string): Promise<void> {
  const file = await findRegulation(this, path)
  const { text } = await readAs(this, file, ...kinds)
  const { diagnostics } = readJson(text, file, this.limits)
  const over = diagnostics.filter(({ code }) => code === 'over-limit')
  if (over.length > 0) {
    endWithFindings(this)
    return printFindings(this, this.io.stdout, over, new Map([[file, text]]))
  }
  const tidy = format(text)
  // What is piped on is the file itself; on a screen it is only looked at.
  const { stdout } = this.world.stdout.isTTY === true ? this.io : this.world
  if (file === STDIN && !check) return void stdout.write(tidy)
  const { words } = this
  if (tidy === text) return void this.io.stdout.write(`${words.mark.good} ${words.fmt.tidy(file)}\n`)
  if (check) {
    endWithFindings(this)
    return void this.io.stdout.write(`${words.mark.error} ${words.fmt.untidy(file)}\n`)
  }
  await writeWhole(this, file, [tidy])
  this.io.stdout.write(`${words.mark.good} ${words.fmt.written(file)}\n`)
}

/** `neuguong fmt`: writes a file the way all regulations are written. */
export function fmtCommand(words: Words) {
  return buildCommand<Flags, [string], Session>({
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
