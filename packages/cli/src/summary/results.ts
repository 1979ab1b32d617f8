import type { Decision, Ruleset } from '@neuguong/rules'
import Papa from 'papaparse'
import type { Session } from '../app/session.ts'
import type { Member } from '../members/member.ts'
import { conclusionNames } from './conclusions.ts'
import { groupReader } from './groups.ts'
import { summaryLines } from './summary.ts'
import { addDecision, emptyTally } from './tally.ts'

/** What is made of decisions: each is added in the order of the list, then the text is taken in pieces. */
export interface Result {
  readonly add: (member: Member, decision: Decision) => void
  readonly pieces: () => readonly string[]
}

/** All decisions as a JSON array, one member a line. */
export function jsonResult(): Result {
  const lines: string[] = []
  return {
    add: ({ id }, { outcome, tier, possible, missing, rule, authority }) => {
      const row = JSON.stringify({ id, decision: { outcome, tier, possible, missing, rule, authority } })
      lines.push(`${lines.length === 0 ? '[\n' : ',\n'}${row}`)
    },
    pieces: () => [...lines, lines.length === 0 ? '[]\n' : '\n]\n'],
  }
}

/** Counts for people. */
export function tableResult(session: Session, ruleset: Ruleset): Result {
  const tally = emptyTally(ruleset)
  const groupsOf = groupReader(ruleset)
  return {
    add: ({ facts }, decision) => addDecision(tally, decision, groupsOf(facts)),
    pieces: () => summaryLines(session, ruleset, tally),
  }
}

/** A table that Vietnamese Excel opens as it is: byte order mark, semicolons, and no cell that it would take for a formula. */
export function csvResult({ words, lang }: Session, ruleset: Ruleset): Result {
  const names = conclusionNames(words, ruleset, lang)
  const nameOf = (conclusion: string): string => names.get(conclusion) ?? conclusion
  const labelOf = (fact: string): string => ruleset.facts[fact]?.label ?? fact
  const lineOf = (cells: readonly string[]): string =>
    `${Papa.unparse([cells as string[]], { delimiter: ';', escapeFormulae: true })}\r\n`
  const { id, unit, conclusion, possible, missing, rule, basis } = words.evaluate.columns
  const lines = [`\uFEFF${lineOf([id, unit, conclusion, possible, missing, rule, basis])}`]
  return {
    add: (member, decision) =>
      void lines.push(
        lineOf([
          member.id,
          member.unit ?? '',
          nameOf(decision.tier ?? decision.outcome),
          decision.possible.map(nameOf).join(' | '),
          decision.missing.map(labelOf).join(' | '),
          decision.rule ?? '',
          decision.authority === null ? '' : words.evaluate.authority[decision.authority],
        ]),
      ),
    pieces: () => lines,
  }
}
