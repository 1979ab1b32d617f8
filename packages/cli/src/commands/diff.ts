import type { Day } from '@neuguong/core'
import {
  compareRulesets,
  explainComparison,
  explanationText,
  hasErrors,
  type Ruleset,
  resolve,
  withParameters,
} from '@neuguong/rules'
import { command } from '../app/command.ts'
import { argumentsFor, flagsFor, forbidTwoStdin } from '../app/flags.ts'
import { endWithFindings, type Session } from '../app/session.ts'
import { parseSetting, settingsFor } from '../app/setting.ts'
import { UsageError } from '../app/usageError.ts'
import { loadLibrary, loadRuleset } from '../files/loadRuleset.ts'
import { requireRuleset } from '../files/requireRuleset.ts'
import { readByBoth } from '../members/readByBoth.ts'
import { printFindings } from '../output/printFindings.ts'
import type { Words } from '../words/words.ts'

interface Flags {
  readonly on?: Day
  readonly with?: readonly string[]
  readonly set?: readonly (readonly [string, string])[]
  readonly json: boolean
  readonly lang?: string
}

interface Pair {
  readonly from: Ruleset
  readonly to: Ruleset
}

async function twoVersions(session: Session, a: string, b: string, flags: Flags): Promise<Pair | undefined> {
  const from = await requireRuleset(session, a, flags)
  const to = await requireRuleset(session, b, flags)
  return from && to && { from, to }
}

/** A regulation and what it would be with other values of some parameters. */
async function variant(session: Session, path: string, flags: Flags): Promise<Pair | undefined> {
  const { file, regulation, ruleset: from, diagnostics, texts } = await loadRuleset(session, path, flags)
  printFindings(session, session.io.stderr, diagnostics, texts)
  if (hasErrors(diagnostics)) endWithFindings(session)
  if (!from || !regulation) return undefined
  const values = settingsFor(session.words, from, flags.set ?? [])
  const { regulations: library } = await loadLibrary(session, flags.with ?? [], file)
  const outcome = resolve(withParameters(regulation, values), { on: from.identity.on, library })
  if (outcome.value && !hasErrors(outcome.diagnostics)) return { from, to: outcome.value }
  printFindings(session, session.io.stderr, outcome.diagnostics, texts)
  endWithFindings(session)
  return undefined
}

/** What the arguments after the first one are: another version and a list, or with `--set` a list only. */
function argumentsOf({ words }: Session, { set }: Flags, [second, third]: readonly (string | undefined)[]) {
  if (set === undefined) {
    if (second === undefined) throw new UsageError(words.diff.nothing)
    return { other: second, members: third }
  }
  if (third !== undefined) throw new UsageError(words.diff.setOrOther)
  return { other: undefined, members: second }
}

async function diff(this: Session, flags: Flags, path: string, second?: string, third?: string): Promise<void> {
  const { other, members } = argumentsOf(this, flags, [second, third])
  forbidTwoStdin(this.words, path, other, members)
  const pair = other === undefined ? await variant(this, path, flags) : await twoVersions(this, path, other, flags)
  if (!pair) return
  const { from, to } = pair
  const rows = members === undefined ? undefined : await readByBoth(this, members, from, to)
  const compared = compareRulesets(from, to, rows)
  const text = flags.json
    ? JSON.stringify(compared, null, 2)
    : explanationText(explainComparison(from, to, compared, this.lang)).trimEnd()
  this.io.stdout.write(`${text}\n`)
}

/** `neuguong diff`: what does a new version change, and for whom? */
export function diffCommand(words: Words) {
  const { on, ...flags } = flagsFor(words)
  const { regulation, members } = argumentsFor(words)
  return command<Flags, [string, string?, string?]>(words, {
    func: diff,
    parameters: {
      flags: {
        on: { ...on, brief: words.diff.flags.on, optional: true },
        with: flags.with,
        set: {
          kind: 'parsed',
          parse: (input: string) => parseSetting(words, input),
          brief: words.diff.flags.set,
          placeholder: 'x=8',
          variadic: true,
          optional: true,
        },
        json: flags.json,
        lang: flags.lang,
      },
      positional: {
        kind: 'tuple',
        parameters: [
          regulation,
          { ...regulation, brief: words.diff.arguments.other, placeholder: words.diff.arguments.name, optional: true },
          { ...members, optional: true },
        ],
      },
    },
    docs: { brief: words.diff.brief, fullDescription: words.diff.description },
  })
}
