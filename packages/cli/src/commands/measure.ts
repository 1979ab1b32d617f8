import { type Day, partsOfDay } from '@neuguong/core'
import { emptyTallies, publish, type Ruleset, smallestCell, suggest } from '@neuguong/rules'
import { command } from '../app/command.ts'
import { argumentsFor, flagsFor, forbidTwoStdin } from '../app/flags.ts'
import { type MemberFlags, memberFlagsFor } from '../app/memberFlags.ts'
import { checkReadings, parseReading } from '../app/reading.ts'
import type { Session } from '../app/session.ts'
import { UsageError } from '../app/usageError.ts'
import { requireApart } from '../files/apart.ts'
import { requireEnding } from '../files/endings.ts'
import { loadFigures } from '../files/loadFigures.ts'
import { loadUnitTree } from '../files/loadUnits.ts'
import { requireRuleset } from '../files/requireRuleset.ts'
import { show } from '../measuring/show.ts'
import { tallyList } from '../measuring/tallyList.ts'
import type { Words } from '../words/words.ts'

interface Flags extends MemberFlags {
  readonly phase?: string
  readonly on: Day
  readonly reading?: readonly (readonly [string, number])[]
  readonly figures?: string
  readonly units?: string
  readonly minCell?: number
  readonly caps: boolean
  readonly out?: string
  readonly with?: readonly string[]
  readonly json: boolean
  readonly lang?: string
}

function checkPhase({ words }: Session, { phases }: Ruleset, phase: string | undefined): void {
  if (phase === undefined) return
  const ids = phases.map(({ id }) => id)
  if (!ids.includes(phase)) throw new UsageError(words.measure.unknownPhase(phase, suggest(phase, ids), ids))
}

/** Flags that need one another, before anything is read. */
function checkFlags({ words }: Session, { phase, units, minCell, out, caps, figures }: Flags, members?: string): void {
  if (phase === undefined && (!caps || units !== undefined)) throw new UsageError(words.tree.needsPhase)
  if (members === undefined && (units !== undefined || caps)) throw new UsageError(words.tree.needsMembers)
  if (members === undefined && figures === undefined) throw new UsageError(words.measure.nothing)
  if (units === undefined && minCell !== undefined && !caps) throw new UsageError(words.tree.needsUnits('min-cell'))
  if (units === undefined && out !== undefined) throw new UsageError(words.tree.needsUnits('out'))
}

function parseMinCell(words: Words, input: string): number {
  const number = Number(input)
  if (!/^\d+$/.test(input) || number < 1) throw new UsageError(words.tree.badMinCell(input))
  return number
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
  forbidTwoStdin(this.words, path, members, flags.figures, flags.units)
  checkFlags(this, flags, members)
  await requireEnding(this, flags.out, '.csv')
  await requireEnding(this, flags.rejected, '.csv')
  await requireApart(this, {
    folders: [path],
    with: flags.with,
    list: members,
    inputs: [flags.figures, flags.units, flags.mapping],
    outputs: [flags.out, flags.rejected],
  })
  const ruleset = await rulesetRead(this, path, flags)
  if (!ruleset) return
  checkPhase(this, ruleset, flags.phase)
  const published = flags.figures === undefined ? [] : await loadFigures(this, flags.figures)
  const tree = flags.units === undefined ? undefined : await loadUnitTree(this, flags.units, flags.on)
  if (!published || (flags.units !== undefined && !tree)) return
  const { sha256 } = ruleset.identity
  const { year } = partsOfDay(flags.on)
  const tallies =
    members === undefined ? emptyTallies(sha256) : await tallyList(this, ruleset, members, { ...flags, year })
  const { phase, on, minCell = smallestCell } = flags
  const made = publish(ruleset, tallies, {
    on,
    minCell,
    published,
    ...(phase !== undefined && { phase }),
    ...(flags.caps && { caps: 'by-unit' }),
    ...(tree && { tree }),
    ...(members !== undefined && { list: members }),
  })
  await show(this, ruleset, made, flags)
}

/** `neuguong measure`: which targets are met? */
export function measureCommand(words: Words) {
  const { on, json, lang, with: folders } = flagsFor(words)
  const { regulation, members } = argumentsFor(words)
  const { flags, placeholders, tree } = words
  const parse = (input: string): string => input
  return command<Flags, [string, string?]>(words, {
    func: measure,
    parameters: {
      flags: {
        phase: { kind: 'parsed', parse, brief: flags.phase, placeholder: placeholders.text, optional: true },
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
        units: { kind: 'parsed', parse, brief: tree.flags.units, placeholder: placeholders.file, optional: true },
        minCell: {
          kind: 'parsed',
          parse: (input: string) => parseMinCell(words, input),
          brief: tree.flags.minCell,
          placeholder: '5',
          optional: true,
        },
        caps: { kind: 'boolean', brief: tree.flags.caps, withNegated: false, default: false },
        out: { kind: 'parsed', parse, brief: tree.flags.out, placeholder: placeholders.file, optional: true },
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
