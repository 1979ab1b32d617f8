import type { Day } from '@neuguong/core'
import { hasErrors, type Ruleset } from '@neuguong/rules'
import { buildCommand } from '@stricli/core'
import { argumentsFor, flagsFor } from '../app/flags.ts'
import { endWithFindings, type Session } from '../app/session.ts'
import { inspectRegulation } from '../files/inspectRegulation.ts'
import type { Loaded } from '../files/loadRuleset.ts'
import { paintFor } from '../output/colour.ts'
import { type Format, formats, printAs } from '../output/formats.ts'
import { findingJson } from '../output/json.ts'
import { showCount } from '../output/number.ts'
import { countLine, printFindings } from '../output/printFindings.ts'
import { table } from '../output/table.ts'
import type { Words } from '../words/words.ts'

interface Flags {
  readonly on?: Day
  readonly with?: readonly string[]
  readonly json: boolean
  readonly format: Format
  readonly fix: boolean
  readonly notes: boolean
  readonly lang?: string
}

/** How many elements of each kind a ruleset holds; kinds without any are left out. */
function countsOf({ tiers, ...ruleset }: Ruleset): Partial<Record<keyof Words['check']['parts'], number>> {
  const sizes = {
    facts: ruleset.facts,
    derived: ruleset.derived,
    parameters: ruleset.parameters,
    conditions: ruleset.conditions,
    groups: ruleset.groups,
    criteria: ruleset.criteria,
    rules: tiers.rules,
    interpretations: ruleset.interpretations,
    phases: ruleset.phases,
    targets: ruleset.targets,
    caps: ruleset.caps,
    assignments: ruleset.assignments,
  }
  const counted = Object.entries(sizes).map(([kind, part]) => [kind, Object.keys(part).length] as const)
  return Object.fromEntries(counted.filter(([, count]) => count > 0))
}

function printHolds({ io, words, lang }: Session, ruleset: Ruleset): void {
  const paint = paintFor(io.stdout, io.env)
  const { regulation, on, sha256 } = ruleset.identity
  const parents = ruleset.layers.filter((id) => id !== regulation)
  const rows = Object.entries(countsOf(ruleset)).map(([kind, count]) => [
    '',
    showCount(count, lang),
    words.check.parts[kind as keyof Words['check']['parts']],
  ])
  const lines = [
    `${paint.good(words.mark.good)} ${words.check.holds(regulation, on)}`,
    `  ${ruleset.label}`,
    ...(parents.length > 0 ? [words.check.layers(parents)] : []),
    ...table(rows, [1]),
    `  ${paint.faint(`SHA-256 ${sha256}`)}`,
  ]
  io.stdout.write(`${lines.join('\n')}\n`)
}

const toJson = ({ on, regulation, ruleset, diagnostics }: Loaded, { lang }: Session) => ({
  regulation: regulation?.data.id ?? null,
  on: on ?? null,
  sha256: ruleset?.identity.sha256 ?? null,
  counts: ruleset ? countsOf(ruleset) : null,
  diagnostics: diagnostics.map((finding) => findingJson(finding, lang)),
})

async function check(this: Session, flags: Flags, path: string): Promise<void> {
  const loaded = await inspectRegulation(this, path, { ...flags, mend: flags.fix })
  const { diagnostics, ruleset, texts } = loaded
  if (hasErrors(diagnostics)) endWithFindings(this)
  const format = flags.json ? 'json' : flags.format
  if (format === 'json') return void this.io.stdout.write(`${JSON.stringify(toJson(loaded, this), null, 2)}\n`)
  if (format !== 'pretty') return void this.io.stdout.write(printAs[format](this, diagnostics))
  const shown = flags.notes ? diagnostics : diagnostics.filter(({ level }) => level !== 'note')
  const hidden = diagnostics.length - shown.length
  printFindings(this, this.io.stdout, shown, texts)
  if (shown.length > 0) this.io.stdout.write(`${countLine(this, shown)}\n`)
  if (hidden > 0) this.io.stdout.write(`${this.words.check.hidden(showCount(hidden, this.lang))}\n`)
  if (ruleset) printHolds(this, ruleset)
}

/** `neuguong check`: is the regulation written correctly? */
export function checkCommand(words: Words) {
  const { on, ...flags } = flagsFor(words)
  return buildCommand<Flags, [string], Session>({
    func: check,
    parameters: {
      flags: {
        on: { ...on, brief: words.flags.onOrFirst, optional: true },
        with: flags.with,
        json: flags.json,
        format: { kind: 'enum', values: formats, brief: words.flags.format, default: 'pretty' },
        fix: { kind: 'boolean', brief: words.flags.fix, withNegated: false, default: false },
        notes: { kind: 'boolean', brief: words.flags.notes, withNegated: false, default: false },
        lang: flags.lang,
      },
      positional: { kind: 'tuple', parameters: [argumentsFor(words).regulation] },
    },
    docs: { brief: words.commands.check.brief, fullDescription: words.commands.check.description },
  })
}
