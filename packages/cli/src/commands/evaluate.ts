import type { Day } from '@neuguong/core'
import { compile, type Decision, type Ruleset } from '@neuguong/rules'
import { buildCommand } from '@stricli/core'
import { argumentsFor, flagsFor, forbidTwoStdin } from '../app/flags.ts'
import { endWithFindings, type Session } from '../app/session.ts'
import { requireRuleset } from '../files/requireRuleset.ts'
import { writeWhole } from '../files/writeWhole.ts'
import type { Member } from '../members/member.ts'
import { readMembers } from '../members/readMembers.ts'
import { makeBag } from '../output/bag.ts'
import { showCount } from '../output/number.ts'
import { printBag } from '../output/printFindings.ts'
import { groupReader } from '../summary/groups.ts'
import { summaryLines } from '../summary/summary.ts'
import { addDecision, emptyTally } from '../summary/tally.ts'
import type { Words } from '../words/words.ts'

interface Flags {
  readonly on: Day
  readonly with?: readonly string[]
  readonly json: boolean
  readonly out?: string
  readonly lang?: string
}

/** What is done with each decision, and at the end. */
interface Result {
  readonly add: (member: Member, decision: Decision) => void
  /** The result as text in pieces, or nothing when it was printed. */
  readonly end: (session: Session) => readonly string[]
}

/** All decisions as a JSON array, one member a line, in the order of the list. */
function jsonResult(): Result {
  const lines: string[] = []
  return {
    add: ({ id }, { outcome, tier, possible, missing, rule, authority }) => {
      const row = JSON.stringify({ id, decision: { outcome, tier, possible, missing, rule, authority } })
      lines.push(`${lines.length === 0 ? '[\n' : ',\n'}${row}`)
    },
    end: () => [...lines, lines.length === 0 ? '[]\n' : '\n]\n'],
  }
}

function tableResult(ruleset: Ruleset): Result {
  const tally = emptyTally(ruleset)
  const groupsOf = groupReader(ruleset)
  return {
    add: ({ facts }, decision) => addDecision(tally, decision, groupsOf(facts)),
    end: (session) => summaryLines(session, ruleset, tally),
  }
}

const batch = 2000

async function deliver(session: Session, pieces: readonly string[], out: string | undefined): Promise<void> {
  if (out !== undefined) {
    await writeWhole(session, out, pieces)
    return void session.io.stderr.write(`${session.words.files.written(out)}\n`)
  }
  for (let from = 0; from < pieces.length; from += batch)
    session.io.stdout.write(pieces.slice(from, from + batch).join(''))
}

async function evaluate(this: Session, flags: Flags, path: string, members: string): Promise<void> {
  forbidTwoStdin(this.words, path, members)
  const ruleset = await requireRuleset(this, path, flags)
  if (!ruleset) return
  const decide = compile(ruleset)
  const result = flags.json ? jsonResult() : tableResult(ruleset)
  const bag = makeBag()
  let skipped = 0
  await readMembers(this, members, ruleset, {
    table: bag.add,
    row: ({ member, findings }) => {
      for (const finding of findings) bag.add(finding)
      if (member) result.add(member, decide(member.facts))
      else skipped++
    },
  })
  printBag(this, this.io.stderr, bag)
  if (skipped > 0) this.io.stderr.write(`${this.words.evaluate.skipped(showCount(skipped, this.lang))}\n`)
  if (bag.count('error') > 0) endWithFindings(this)
  await deliver(this, result.end(this), flags.out)
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
