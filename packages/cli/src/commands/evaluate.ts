import { extname } from 'node:path'
import type { Day } from '@neuguong/core'
import { compile, type Ruleset } from '@neuguong/rules'
import { buildCommand } from '@stricli/core'
import { argumentsFor, flagsFor, forbidTwoStdin } from '../app/flags.ts'
import { type MemberFlags, memberFlagsFor } from '../app/memberFlags.ts'
import { endWithFindings, type Session } from '../app/session.ts'
import { requireRuleset } from '../files/requireRuleset.ts'
import { writeWhole } from '../files/writeWhole.ts'
import type { Reader } from '../members/member.ts'
import { readMembers } from '../members/readMembers.ts'
import { makeBag } from '../output/bag.ts'
import { showCount } from '../output/number.ts'
import { printBag } from '../output/printFindings.ts'
import { csvResult, jsonResult, type Result, tableResult } from '../summary/results.ts'
import type { Words } from '../words/words.ts'

interface Flags extends MemberFlags {
  readonly on: Day
  readonly with?: readonly string[]
  readonly json: boolean
  readonly out?: string
  readonly lang?: string
}

const batch = 2000

function print({ io }: Session, pieces: readonly string[]): void {
  for (let from = 0; from < pieces.length; from += batch) io.stdout.write(pieces.slice(from, from + batch).join(''))
}

async function write(session: Session, file: string, pieces: readonly string[]): Promise<void> {
  await writeWhole(session, file, pieces)
  session.io.stderr.write(`${session.words.files.written(file)}\n`)
}

const isCsv = (file: string | undefined): boolean => file !== undefined && extname(file).toLowerCase() === '.csv'

/** What is printed, and what goes to `--out`: a table of all members for `.csv`, else what would have been printed. */
function resultsFor(session: Session, ruleset: Ruleset, { json, out }: Flags): { printed?: Result; written?: Result } {
  if (!json && isCsv(out)) return { printed: tableResult(session, ruleset), written: csvResult(session, ruleset) }
  const result = json ? jsonResult() : tableResult(session, ruleset)
  return out === undefined ? { printed: result } : { written: result }
}

async function evaluate(this: Session, flags: Flags, path: string, members: string): Promise<void> {
  forbidTwoStdin(this.words, path, members)
  const ruleset = await requireRuleset(this, path, flags)
  if (!ruleset) return
  const decide = compile(ruleset)
  const { printed, written } = resultsFor(this, ruleset, flags)
  const bag = makeBag()
  let skipped = 0
  const reader: Reader = {
    table: bag.add,
    row: ({ member, findings }) => {
      for (const finding of findings) bag.add(finding)
      if (!member) return void skipped++
      const decision = decide(member.facts)
      printed?.add(member, decision)
      written?.add(member, decision)
    },
  }
  await readMembers(this, members, ruleset, reader, flags)
  printBag(this, this.io.stderr, bag)
  if (skipped > 0) this.io.stderr.write(`${this.words.evaluate.skipped(showCount(skipped, this.lang))}\n`)
  if (bag.count('error') > 0) endWithFindings(this)
  if (written && flags.out !== undefined) await write(this, flags.out, written.pieces())
  if (printed) print(this, printed.pieces())
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
        ...memberFlagsFor(words),
        with: folders,
        lang,
      },
      positional: { kind: 'tuple', parameters: [regulation, members] },
    },
    docs: { brief: words.commands.evaluate.brief, fullDescription: words.commands.evaluate.description },
  })
}
