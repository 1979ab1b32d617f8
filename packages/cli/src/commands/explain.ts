import { type Day, partsOfDay } from '@neuguong/core'
import { explain as explainEvaluation, explanationText, type Ruleset, suggest, trace } from '@neuguong/rules'
import { command } from '../app/command.ts'
import { argumentsFor, flagsFor, forbidTwoStdin } from '../app/flags.ts'
import { type MemberFlags, memberFlagsFor } from '../app/memberFlags.ts'
import { endWithFindings, type Session } from '../app/session.ts'
import { UsageError } from '../app/usageError.ts'
import { requireApart } from '../files/apart.ts'
import { requireEnding } from '../files/endings.ts'
import { requireRuleset } from '../files/requireRuleset.ts'
import type { Member, Reader, Row } from '../members/member.ts'
import { readMembers } from '../members/readMembers.ts'
import { makeBag } from '../output/bag.ts'
import { anyError, type Finding } from '../output/finding.ts'
import { printBag } from '../output/printFindings.ts'
import type { Words } from '../words/words.ts'

interface Flags extends MemberFlags {
  readonly id: string
  readonly on: Day
  readonly with?: readonly string[]
  readonly json: boolean
  readonly redact: boolean
  readonly lang?: string
}

/** The rows of one id, and the other ids for a suggestion. */
interface Search {
  readonly rows: readonly Row[]
  readonly ids: readonly string[]
  readonly table: readonly Finding[]
}

async function search(session: Session, members: string, ruleset: Ruleset, flags: Flags): Promise<Search> {
  const rows: Row[] = []
  const ids: string[] = []
  const table: Finding[] = []
  const reader: Reader = {
    table: (finding) => table.push(finding),
    row: (row) => {
      if (row.id === flags.id) rows.push(row)
      else if (row.id !== undefined) ids.push(row.id)
    },
  }
  await readMembers(session, members, ruleset, reader, flags)
  return { rows, ids, table }
}

/** One member of that id: where the list has several years, the one of the day's year. */
function pick({ words }: Session, members: readonly Member[], { id, on }: Flags): Member | undefined {
  if (members.length <= 1) return members[0]
  const { year } = partsOfDay(on)
  const member = members.find((other) => other.year === year)
  if (member) return member
  throw new UsageError(
    words.explain.otherYears(
      id,
      year,
      members.map((other) => String(other.year)),
    ),
  )
}

async function explain(this: Session, flags: Flags, path: string, members: string): Promise<void> {
  const { words, io, lang } = this
  forbidTwoStdin(words, path, members)
  await requireEnding(this, flags.rejected, '.csv')
  await requireApart(this, {
    folders: [path],
    with: flags.with,
    list: members,
    inputs: [flags.mapping],
    outputs: [flags.rejected],
  })
  const ruleset = await requireRuleset(this, path, flags)
  if (!ruleset) return
  const { rows, ids, table } = await search(this, members, ruleset, flags)
  const findings = [...table, ...rows.flatMap((row) => row.findings)]
  const bag = makeBag()
  for (const finding of findings) bag.add(finding)
  printBag(this, io.stderr, bag)
  if (rows.length === 0) throw new UsageError(words.explain.unknownId(flags.id, suggest(flags.id, ids)))
  if (anyError(findings)) endWithFindings(this)
  const found = rows.flatMap(({ member }) => member ?? [])
  const member = pick(this, found, flags)
  if (!member) return
  const told = explainEvaluation(ruleset, trace(ruleset, member.facts), { lang, redact: flags.redact })
  io.stdout.write(flags.json ? `${JSON.stringify(told, null, 2)}\n` : `${explanationText(told)}\n`)
}

/** `neuguong explain`: why this proposal for this member? */
export function explainCommand(words: Words) {
  const { on, json, lang, with: folders } = flagsFor(words)
  const { regulation, members } = argumentsFor(words)
  const parse = (input: string): string => input
  return command<Flags, [string, string]>(words, {
    func: explain,
    parameters: {
      flags: {
        id: { kind: 'parsed', parse, brief: words.flags.id, placeholder: words.placeholders.text },
        on,
        redact: { kind: 'boolean', brief: words.flags.redact, withNegated: false, default: false },
        ...memberFlagsFor(words),
        with: folders,
        json,
        lang,
      },
      positional: { kind: 'tuple', parameters: [regulation, members] },
    },
    docs: { brief: words.commands.explain.brief, fullDescription: words.commands.explain.description },
  })
}
