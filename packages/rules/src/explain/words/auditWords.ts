import type { Authority } from '@neuguong/core'
import type { BaseReading, FigureFindings, Repair } from '../../report/finding.figures.ts'
import type { PaperFindings } from '../../report/finding.papers.ts'
import type { Severity } from '../../report/finding.ts'

/**
 * What a finding about a report says: a sentence without a final period, what it rests on line by line, and the wording
 * that is suggested instead. What the report says stands in quotes.
 */
export interface AuditSentence {
  readonly message: string
  readonly details?: readonly string[]
  readonly suggestion?: string
}

/** A sentence for every code: a missing one does not compile. */
export type SentencesOf<F> = { readonly [C in keyof F]: (params: F[C]) => AuditSentence }

/** The words of an audit in one language. */
export interface AuditWords {
  readonly figures: SentencesOf<FigureFindings>
  readonly papers: SentencesOf<PaperFindings>
  readonly severity: Readonly<Record<Severity, string>>
  readonly nothing: string
  readonly place: (cite: string) => string
  readonly suggestion: (text: string) => string
  readonly rests: Readonly<Record<Authority, string>>
  readonly proposal: string
}

/** What the sentences of one language need to say readings and repairs alike. */
export interface FigureSpeech {
  readonly repairs: (repairs: readonly Repair[]) => readonly string[]
  readonly reading: (reading: BaseReading, part: string, host: string, max: string | undefined) => string
}
