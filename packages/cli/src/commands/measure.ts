import { type Day, formatDay, partsOfDay } from '@neuguong/core'
import {
  explainTargets,
  explanationText,
  measure as measureTargets,
  type Population,
  populationOf,
  type Ruleset,
  suggest,
  type TargetResult,
  targetStatuses,
  type YearData,
} from '@neuguong/rules'
import { buildCommand } from '@stricli/core'
import { argumentsFor, flagsFor, forbidTwoStdin } from '../app/flags.ts'
import { type MemberFlags, memberFlagsFor } from '../app/memberFlags.ts'
import { checkReadings, parseReading } from '../app/reading.ts'
import type { Session } from '../app/session.ts'
import { UsageError } from '../app/usageError.ts'
import { loadFigures } from '../files/loadFigures.ts'
import { requireRuleset } from '../files/requireRuleset.ts'
import { memberRows } from '../members/memberRows.ts'
import { bigintJson } from '../output/json.ts'
import type { Words } from '../words/words.ts'

interface Flags extends MemberFlags {
  readonly phase: string
  readonly on: Day
  readonly reading?: readonly (readonly [string, number])[]
  readonly figures?: string
  readonly with?: readonly string[]
  readonly json: boolean
  readonly lang?: string
}

function checkPhase({ words }: Session, { phases }: Ruleset, phase: string): void {
  const ids = phases.map(({ id }) => id)
  if (!ids.includes(phase)) throw new UsageError(words.measure.unknownPhase(phase, suggest(phase, ids), ids))
}

/** Rows and published figures of a year stand side by side. */
function merge(rows: Population, figures: readonly YearData[]): Population {
  const years = new Map<number, YearData>(rows.years.map((data) => [data.year, data]))
  for (const data of figures) years.set(data.year, { ...data, ...years.get(data.year) })
  return { years: [...years.values()] }
}

function print({ io, words, lang }: Session, ruleset: Ruleset, results: readonly TargetResult[], flags: Flags): void {
  const phase = ruleset.phases.find(({ id }) => id === flags.phase)
  const counts = targetStatuses.map((status) => ({
    status,
    count: results.filter((result) => result.status === status).length,
  }))
  const lines = [
    words.measure.title(
      phase?.label ?? flags.phase,
      ruleset.identity.regulation,
      lang === 'vi' ? formatDay(flags.on) : flags.on,
    ),
    '',
    explanationText(explainTargets(ruleset, results, lang)),
    '',
    counts.map(({ status, count }) => `${words.measure.statuses[status]}: ${count}`).join(' · '),
  ]
  io.stdout.write(`${lines.join('\n')}\n`)
}

/** The ruleset with the readings asked for, which must be readings that the regulation has. */
async function rulesetRead(session: Session, path: string, flags: Flags): Promise<Ruleset | undefined> {
  const asWritten = await requireRuleset(session, path, flags)
  const readings = flags.reading ?? []
  if (!asWritten || readings.length === 0) return asWritten
  checkReadings(session.words, asWritten, readings)
  return requireRuleset(session, path, { ...flags, readings: Object.fromEntries(readings) })
}

async function measure(this: Session, flags: Flags, path: string, members: string | undefined): Promise<void> {
  forbidTwoStdin(this.words, path, members, flags.figures)
  if (members === undefined && flags.figures === undefined) throw new UsageError(this.words.measure.nothing)
  const ruleset = await rulesetRead(this, path, flags)
  if (!ruleset) return
  checkPhase(this, ruleset, flags.phase)
  const figures = flags.figures === undefined ? [] : await loadFigures(this, flags.figures)
  const rows = members === undefined ? [] : await memberRows(this, members, ruleset, flags)
  if (!figures) return
  const population = merge(populationOf(rows, partsOfDay(flags.on).year), figures)
  const results = measureTargets(ruleset, population, { phase: flags.phase, on: flags.on })
  if (flags.json) this.io.stdout.write(`${JSON.stringify(results, bigintJson, 2)}\n`)
  else print(this, ruleset, results, flags)
}

/** `neuguong measure`: which targets are met? */
export function measureCommand(words: Words) {
  const { on, json, lang, with: folders } = flagsFor(words)
  const { regulation, members } = argumentsFor(words)
  const { flags, placeholders } = words
  const parse = (input: string): string => input
  return buildCommand<Flags, [string, string?], Session>({
    func: measure,
    parameters: {
      flags: {
        phase: { kind: 'parsed', parse, brief: flags.phase, placeholder: placeholders.text },
        on,
        reading: {
          kind: 'parsed',
          parse: (input: string) => parseReading(words, input),
          brief: flags.reading,
          placeholder: 'i3=1',
          variadic: true,
          optional: true,
        },
        figures: { kind: 'parsed', parse, brief: flags.figures, placeholder: placeholders.file, optional: true },
        ...memberFlagsFor(words),
        with: folders,
        json,
        lang,
      },
      positional: { kind: 'tuple', parameters: [regulation, { ...members, optional: true }] },
    },
    docs: { brief: words.commands.measure.brief, fullDescription: words.commands.measure.description },
  })
}
