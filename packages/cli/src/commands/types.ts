import type { Day } from '@neuguong/core'
import { loaderOf, typesOf } from '@neuguong/rules'
import { command } from '../app/command.ts'
import { argumentsFor, flagsFor } from '../app/flags.ts'
import type { Session } from '../app/session.ts'
import { requireApart } from '../files/apart.ts'
import { requireEnding } from '../files/endings.ts'
import { requireRuleset } from '../files/requireRuleset.ts'
import { writeWhole } from '../files/writeWhole.ts'
import type { Words } from '../words/words.ts'

interface Flags {
  readonly on?: Day
  readonly with?: readonly string[]
  readonly loader?: boolean
  readonly out?: string
  readonly lang?: string
}

async function types(this: Session, flags: Flags, path: string): Promise<void> {
  await requireEnding(this, flags.out, '.ts', '.mts', '.cts')
  await requireApart(this, { folders: [path], with: flags.with, outputs: [flags.out] })
  const ruleset = await requireRuleset(this, path, flags)
  if (!ruleset) return
  const text = flags.loader ? loaderOf(ruleset) : typesOf(ruleset)
  if (flags.out === undefined) return void this.io.stdout.write(text)
  await writeWhole(this, flags.out, [text])
  this.io.stderr.write(`${this.words.files.written(flags.out)}\n`)
}

/** `neuguong types`: TypeScript types of the facts and conclusions of a regulation, or a module that loads members for `compile`. */
export function typesCommand(words: Words) {
  const { on, ...flags } = flagsFor(words)
  return command<Flags, [string]>(words, {
    func: types,
    parameters: {
      flags: {
        on: { ...on, brief: words.flags.onOrFirst, optional: true },
        with: flags.with,
        loader: { kind: 'boolean', brief: words.types.loader, optional: true, withNegated: false },
        out: {
          kind: 'parsed',
          parse: (input: string) => input,
          brief: words.types.out,
          placeholder: words.placeholders.file,
          optional: true,
        },
        lang: flags.lang,
      },
      positional: { kind: 'tuple', parameters: [argumentsFor(words).regulation] },
    },
    docs: { brief: words.types.brief, fullDescription: words.types.description },
  })
}
