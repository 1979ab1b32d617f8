import type { DiagnosticCode, Findings } from '../../language/diagnostic.ts'
import type { LintFindings } from '../../language/findings.lint.ts'

/** What a finding says: one sentence without a final period, and the repair apart. User text stands in backticks. */
export interface Sentence {
  readonly message: string
  readonly hint?: string | undefined
}

/** A sentence for every code: a missing one does not compile. */
export type DiagnosticWords = { readonly [C in DiagnosticCode]: (params: Findings[C]) => Sentence }

/** The part of the words that belongs to the checks of good style. */
export type LintWords = Pick<DiagnosticWords, keyof LintFindings>

/** The part of the words that belongs to some findings. */
export type FindingWords<F extends Partial<Findings>> = Pick<DiagnosticWords, keyof F & DiagnosticCode>

/** Up to eight names, each in backticks. */
export const names = (list: readonly string[], more: string): string => {
  const shown = list.slice(0, 8).map((name) => `\`${name}\``)
  return list.length > 8 ? `${shown.join(', ')} ${more}` : shown.join(', ')
}

/** What a name is called, where that is known. */
export type NameOf = (name: string) => string | undefined

/** A name in backticks, and what it is called. */
export const named = (name: string, nameOf: NameOf): string => {
  const called = nameOf(name)
  return called === undefined || called === name ? `\`${name}\`` : `\`${name}\` (${called})`
}

/** Ids that stand in one text, each with what it is called. */
export const namedText = (text: string, nameOf: NameOf): string =>
  text
    .split(', ')
    .map((name) => named(name, nameOf))
    .join(', ')

/** Up to eight names, each with what it is called. */
export const namedList = (list: readonly string[], nameOf: NameOf): string => {
  const shown = list.slice(0, 8).map((name) => named(name, nameOf))
  return list.length > 8 ? `${shown.join(', ')} …` : shown.join(', ')
}
