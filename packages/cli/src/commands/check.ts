import type { Day } from '@neuguong/core'
import type { Ruleset } from '@neuguong/rules'
import { command } from '../app/command.ts'
import { argumentsFor, flagsFor } from '../app/flags.ts'
import type { Output } from '../app/io.ts'
import { endWithFindings, type Session } from '../app/session.ts'
import { type Inspected, inspectRegulation } from '../files/inspectRegulation.ts'
import { paintFor } from '../output/colour.ts'
import { markPartial, showDay, showDays } from '../output/days.ts'
import { anyError, type Finding } from '../output/finding.ts'
import { type Format, formats, printAs } from '../output/formats.ts'
import { findingJson } from '../output/json.ts'
import { showCount } from '../output/number.ts'
import { printChanges } from '../output/printChanges.ts'
import { countLine, printFindings } from '../output/printFindings.ts'
import { printLines } from '../output/printLines.ts'
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

/** The days of a tick: the one asked for, or every day, with the spans in which the regulation differs. */
function headOf(session: Session, { identity }: Ruleset, spans: Inspected['spans'], flags: Flags): readonly string[] {
  const { words, lang } = session
  if (flags.on !== undefined)
    return [words.check.holdsOn(identity.regulation, showDay(session, flags.on)), sumOf(identity)]
  const [first, last] = [spans[0]?.days.from ?? identity.on, spans.at(-1)?.days.to]
  const whole = words.check.holds(identity.regulation, showDays(session, { from: first, to: last }))
  if (spans.length < 2) return [whole, sumOf(identity)]
  const rows = spans.map(({ days, ruleset }) => [' ', showDays(session, days), sumOf(ruleset.identity)])
  return [whole, words.check.changes(showCount(spans.length, lang)), ...table(rows)]
}

const sumOf = ({ sha256 }: Ruleset['identity']): string => `  SHA-256 ${sha256}`

function printHolds(session: Session, ruleset: Ruleset, spans: Inspected['spans'], flags: Flags): void {
  const { io, words, lang } = session
  const paint = paintFor(io.stdout, io.env)
  const { regulation } = ruleset.identity
  const parents = ruleset.layers.filter((id) => id !== regulation)
  const rows = Object.entries(countsOf(ruleset)).map(([kind, count]) => [
    '',
    showCount(count, lang),
    words.check.parts[kind as keyof Words['check']['parts']],
  ])
  const [head, ...days] = headOf(session, ruleset, spans, flags)
  const lines = [
    `${paint.good(words.mark.good)} ${head}`,
    `  ${ruleset.label}`,
    ...(parents.length > 0 ? [words.check.layers(parents)] : []),
    ...table(rows, [1]),
    ...days.map(paint.faint),
  ]
  printLines(io.stdout, lines)
}

const toJson = (
  { on, regulation, ruleset, spans, mended }: Inspected,
  findings: readonly Finding[],
  { lang }: Session,
  { fix }: Flags,
): Record<string, unknown> => ({
  regulation: regulation?.data.id ?? null,
  on: on ?? null,
  sha256: ruleset?.identity.sha256 ?? null,
  days: spans.map((span) => ({ ...span.days, sha256: span.ruleset.identity.sha256 })),
  counts: ruleset ? countsOf(ruleset) : null,
  diagnostics: findings.map((finding) => findingJson(finding, lang)),
  ...(fix && { mended }),
})

/** Says what was mended, or that nothing could be, before the findings that are left. */
function printMended(
  session: Session,
  output: Output,
  { file, mended, diagnostics, beside }: Inspected,
  { fix }: Flags,
): void {
  if (!fix) return
  printChanges(session, output, file, mended)
  const isBroken =
    mended.changes.length === 0 && diagnostics.some(({ code, place }) => code === 'json-syntax' && place.file === file)
  if (isBroken) output.write(`${session.words.mended.left(file)}\n\n`)
  const other = beside.find(({ level }) => level === 'error')?.place.file
  if (other !== undefined) output.write(`${session.words.mended.others(file, other)}\n\n`)
}

async function check(this: Session, flags: Flags, path: string): Promise<void> {
  const loaded = await inspectRegulation(this, path, { ...flags, mend: flags.fix })
  const { ruleset, texts, spans, looked } = loaded
  const findings = markPartial([...loaded.diagnostics, ...loaded.beside], looked)
  if (anyError(findings)) endWithFindings(this)
  const format = flags.json ? 'json' : flags.format
  if (format === 'json')
    return void this.io.stdout.write(`${JSON.stringify(toJson(loaded, findings, this, flags), null, 2)}\n`)
  printMended(this, format === 'pretty' ? this.io.stdout : this.io.stderr, loaded, flags)
  if (format !== 'pretty') return void this.io.stdout.write(printAs[format](this, findings))
  const shown = flags.notes ? findings : findings.filter(({ level }) => level !== 'note')
  const hidden = findings.length - shown.length
  printFindings(this, this.io.stdout, shown, texts)
  if (shown.length > 0) this.io.stdout.write(`${countLine(this, shown)}\n`)
  const { changes } = loaded.mended
  if (!flags.fix && changes.length > 0)
    this.io.stdout.write(`${this.words.mended.could(showCount(changes.length, this.lang))}\n`)
  if (hidden > 0) this.io.stdout.write(`${this.words.check.hidden(showCount(hidden, this.lang))}\n`)
  if (ruleset && !anyError(findings)) printHolds(this, ruleset, spans, flags)
}

/** `neuguong check`: is the regulation written correctly? */
export function checkCommand(words: Words) {
  const { on, ...flags } = flagsFor(words)
  return command<Flags, [string]>(words, {
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
