import type { Day } from '@neuguong/core'
import type { Ruleset } from '@neuguong/rules'
import { command } from '../app/command.ts'
import { argumentsFor, flagsFor, forbidTwoStdin } from '../app/flags.ts'
import { type MemberFlags, memberFlagsFor } from '../app/memberFlags.ts'
import type { Session } from '../app/session.ts'
import { UsageError } from '../app/usageError.ts'
import { type DatabaseWanted, evaluateDatabase } from '../engine/evaluateDatabase.ts'
import { evaluateParquet } from '../engine/evaluateParquet.ts'
import { evaluateRows } from '../engine/evaluateRows.ts'
import { isParquetList } from '../engine/parquetFiles.ts'
import { requireApart } from '../files/apart.ts'
import { endingOf, requireEnding } from '../files/endings.ts'
import { requireRuleset } from '../files/requireRuleset.ts'
import type { Words } from '../words/words.ts'
import { outEndings } from '../writers/writers.ts'

interface Flags extends MemberFlags {
  readonly on: Day
  readonly with?: readonly string[]
  readonly json: boolean
  readonly out?: string
  readonly database?: string
  readonly table?: string
  readonly into?: string
  readonly replace: boolean
  readonly lang?: string
}

/** What is asked of a database; nothing when the list stands in a file. */
function databaseOf({ words }: Session, flags: Flags, members: string | undefined): DatabaseWanted | undefined {
  const { database: url, table, into, replace, json, out } = flags
  if (url === undefined) {
    if (table !== undefined || into !== undefined || replace) throw new UsageError(words.engines.databaseNeeded)
    return undefined
  }
  if (members !== undefined || out !== undefined || table === undefined || into === undefined)
    throw new UsageError(words.engines.databaseAlone)
  return { url, table, into, replace, json }
}

async function evaluate(this: Session, flags: Flags, path: string, members: string | undefined): Promise<void> {
  forbidTwoStdin(this.words, path, members)
  const wanted = databaseOf(this, flags, members)
  if (!wanted && members === undefined) throw new UsageError(this.words.args.missing(this.words.placeholders.members))
  await requireEnding(this, flags.out, ...outEndings)
  await requireEnding(this, flags.rejected, '.csv')
  await requireApart(this, {
    folders: [path],
    with: flags.with,
    list: members,
    inputs: [flags.mapping],
    outputs: [flags.out, flags.rejected],
  })
  const ruleset = await requireRuleset(this, path, flags)
  if (!ruleset) return
  if (wanted) await evaluateDatabase(this, ruleset, wanted)
  else if (members !== undefined) await evaluateList(this, ruleset, members, flags)
}

async function evaluateList(session: Session, ruleset: Ruleset, members: string, flags: Flags): Promise<void> {
  const { out, rejected, mapping, sheet, sheetUnits } = flags
  // What is said about rows or how they are read concerns the way on which rows are looked at.
  const asItIs = rejected === undefined && mapping === undefined && sheet === undefined && !sheetUnits
  const whole = asItIs && out !== undefined && endingOf(out) === '.parquet'
  const byEngine = whole && (await isParquetList(members))
  if (byEngine && (await evaluateParquet(session, ruleset, members, { ...flags, out }))) return
  await evaluateRows(session, ruleset, members, flags, flags)
}

/** `neuguong evaluate`: proposals for a list of members. */
export function evaluateCommand(words: Words) {
  const { on, json, lang, with: folders } = flagsFor(words)
  const { regulation, members } = argumentsFor(words)
  const { engines } = words
  const text = (brief: string, placeholder: string) =>
    ({ kind: 'parsed', parse: (input: string) => input, brief, placeholder, optional: true }) as const
  return command<Flags, [string, string?]>(words, {
    func: evaluate,
    parameters: {
      flags: {
        on,
        json,
        out: text(words.flags.out, words.placeholders.file),
        database: text(engines.flags.database, engines.placeholders.url),
        table: text(engines.flags.table, engines.placeholders.table),
        into: text(engines.flags.into, engines.placeholders.table),
        replace: { kind: 'boolean', brief: engines.flags.replace, withNegated: false, default: false },
        ...memberFlagsFor(words),
        with: folders,
        lang,
      },
      positional: { kind: 'tuple', parameters: [regulation, { ...members, optional: true }] },
    },
    docs: { brief: words.commands.evaluate.brief, fullDescription: words.commands.evaluate.description },
  })
}
