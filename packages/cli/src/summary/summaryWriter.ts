import { visibleText } from '@neuguong/core'
import type { Ruleset } from '@neuguong/rules'
import type { Session } from '../app/session.ts'
import { writeWhole } from '../files/writeWhole.ts'
import type { Writer } from '../writers/writer.ts'
import { groupReader } from './groups.ts'
import { summaryLines } from './summary.ts'
import { addDecision, emptyTally, type Tally } from './tally.ts'

/** Counts decisions, and gives what they came to as lines. */
function counting(ruleset: Ruleset): Pick<Writer, 'add'> & { readonly tally: Tally } {
  const tally = emptyTally(ruleset)
  const groupsOf = groupReader(ruleset)
  return { tally, add: ({ facts }, decision) => addDecision(tally, decision, groupsOf(facts)) }
}

/** Prints counts for people when all members are in. */
export function summaryPrinter(session: Session, ruleset: Ruleset): Writer {
  const { tally, add } = counting(ruleset)
  return {
    add,
    finish: async () => void session.io.stdout.write(summaryLines(session, ruleset, tally).join('')),
    abandon: async () => undefined,
  }
}

/** Colours are for a screen, wherever else the command writes. */
const withoutColour = (session: Session): Session => ({
  ...session,
  io: { ...session.io, env: { ...session.io.env, NO_COLOR: '1' } },
})

/** Writes counts for people into a file. */
export function summaryWriter(session: Session, ruleset: Ruleset, target: string): Writer {
  const { tally, add } = counting(ruleset)
  return {
    add,
    finish: () => writeWhole(session, target, summaryLines(withoutColour(session), ruleset, tally).map(visibleText)),
    abandon: async () => undefined,
  }
}
