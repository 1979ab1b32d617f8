import type { Day } from '@neuguong/core'
import { buildCommand } from '@stricli/core'
import { argumentsFor, flagsFor, forbidTwoStdin } from '../app/flags.ts'
import type { Session } from '../app/session.ts'
import { evaluateParquet } from '../engine/evaluateParquet.ts'
import { evaluateRows } from '../engine/evaluateRows.ts'
import { isParquetList } from '../engine/parquetFiles.ts'
import { requireRuleset } from '../files/requireRuleset.ts'
import type { Words } from '../words/words.ts'
import { endingOf } from '../writers/writers.ts'

interface Flags {
  readonly on: Day
  readonly with?: readonly string[]
  readonly json: boolean
  readonly out?: string
  readonly lang?: string
}

async function evaluate(this: Session, flags: Flags, path: string, members: string): Promise<void> {
  forbidTwoStdin(this.words, path, members)
  const ruleset = await requireRuleset(this, path, flags)
  if (!ruleset) return
  const { out } = flags
  const byEngine = out !== undefined && endingOf(out) === '.parquet' && (await isParquetList(members))
  if (byEngine && (await evaluateParquet(this, ruleset, members, { ...flags, out }))) return
  await evaluateRows(this, ruleset, members, flags)
}

/** `neuguong evaluate`: proposals for a list of members. */
export function evaluateCommand(words: Words) {
  const { on, json, lang, with: folders } = flagsFor(words)
  const { regulation, members } = argumentsFor(words)
  const parse = (input: string): string => input
  return buildCommand<Flags, [string, string], Session>({
    func: evaluate,
    parameters: {
      flags: {
        on,
        json,
        out: { kind: 'parsed', parse, brief: words.flags.out, placeholder: words.placeholders.file, optional: true },
        with: folders,
        lang,
      },
      positional: { kind: 'tuple', parameters: [regulation, members] },
    },
    docs: { brief: words.commands.evaluate.brief, fullDescription: words.commands.evaluate.description },
  })
}
