import { foldText, tidyText } from '@neuguong/core'
import type { Ruleset } from '@neuguong/rules'
import type { Recognised } from '../columns.ts'

/** What only a cell of a member says: numbers, days, codes, addresses. */
const ofMember = [
  /^[-+]?\d[\d\s.,]*%?$/,
  /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/,
  /^\p{L}{1,4}[-_.]?\d+$/u,
  /^\S+@\S+\.\S+$/,
]

/** A heading that may well be a number. */
const isYear = (text: string): boolean => /^(19|20)\d\d$/.test(text)

/** Answers to the facts of a ruleset, folded. */
function answersOf({ facts }: Ruleset): ReadonlySet<string> {
  const options = Object.values(facts).flatMap((fact) => fact.options.flatMap(({ id, label }) => [id, label]))
  return new Set(['có', 'không', 'x', 'true', 'false', ...options].map(foldText))
}

/** A heading, with all that it may name. */
export interface Named extends Pick<Recognised, 'heading' | 'target'> {
  readonly names: boolean
}

/**
 * Whether what was taken for headings is none: nothing in it names a column, or it has no column of ids and says what
 * only a member's row says. Then it is somebody's row, and nothing of it may be shown.
 */
export function isNoHeader(ruleset: Ruleset, headings: readonly Named[]): boolean {
  if (!headings.some(({ names }) => names)) return true
  if (headings.some(({ target }) => target.kind === 'id')) return false
  const answers = answersOf(ruleset)
  return headings.some(({ heading, names }) => {
    const text = tidyText(heading.name)
    if (names || isYear(text)) return false
    return answers.has(foldText(text)) || ofMember.some((form) => form.test(text))
  })
}
