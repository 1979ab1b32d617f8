import type { Decision, Ruleset } from '@neuguong/rules'
import type { Session } from '../app/session.ts'
import { conclusionNames } from '../summary/conclusions.ts'

/** The parts of a decision in words, for tables that people read. */
export interface Labels {
  readonly conclusion: (decision: Decision) => string
  readonly possible: (decision: Decision) => string
  readonly missing: (decision: Decision) => string
  readonly basis: (decision: Decision) => string
}

/** The words for the decisions of a ruleset. */
export function labelsFor({ words, lang }: Session, ruleset: Ruleset): Labels {
  const names = conclusionNames(words, ruleset, lang)
  const nameOf = (conclusion: string): string => names.get(conclusion) ?? conclusion
  const labelOf = (fact: string): string => ruleset.facts[fact]?.label ?? fact
  return {
    conclusion: ({ tier, outcome }) => nameOf(tier ?? outcome),
    possible: ({ possible }) => possible.map(nameOf).join(' | '),
    missing: ({ missing }) => missing.map(labelOf).join(' | '),
    basis: ({ authority }) => (authority === null ? '' : words.evaluate.authority[authority]),
  }
}
