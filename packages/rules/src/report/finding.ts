import type { Authority, Citation, Lang } from '@neuguong/core'
import type { FigureFindings } from './finding.figures.ts'
import type { PaperFindings } from './finding.papers.ts'

/**
 * How grave a finding is. `wrong`: no reading of the words makes it right. `suspect`: it can be right, but not as it
 * stands or not likely. `not-computable`: the report does not give what it takes to know. What is right raises nothing.
 */
export type Severity = 'wrong' | 'suspect' | 'not-computable'

/** A sentence in each language, for rules that bring their own words. */
export type OwnWords = Readonly<Record<Lang, { readonly message: string; readonly suggestion?: string }>>

/**
 * What each finding is about: the code and the parameters that its sentence needs. Figures are text in Vietnamese
 * notation, so that quoted and recomputed ones look alike.
 */
export interface ReportFindings extends FigureFindings, PaperFindings {
  /** Of a rule that is not part of the library and so has no sentence in its catalogue. */
  'own-words': OwnWords
}

/** The code of a finding. Codes are never reused for another meaning. */
export type ReportFindingCode = keyof ReportFindings

/** One finding about a report. Its sentence is made last, in the reader's language (`sayReportFinding`). */
export type ReportFinding = {
  readonly [C in ReportFindingCode]: {
    readonly code: C
    readonly severity: Severity
    /** Ids of the statements or references that it is about. */
    readonly about: readonly string[]
    /** What the first of these is called in the report; `audit` fills it in for statements. */
    readonly subject?: string
    /** The place in the report. */
    readonly cite: Citation
    /** The weakest thing, outside the report, that the finding rests on; absent: the report alone. */
    readonly rests?: Authority
    readonly params: ReportFindings[C]
  }
}[ReportFindingCode]

/** Where a finding stands: what it is about and its place; a `rests` of the registry or of a cap goes with it. */
export interface Standing {
  readonly about: string | readonly string[]
  readonly cite: Citation
  readonly rests?: Authority | undefined
}

/**
 * Makes a finding; the code fixes what its parameters must be.
 *
 * @example
 * ```ts
 * raise('list-length', 'wrong', { about: 'muc', cite: '34-KL/TU, 5' }, { stated: '05',
 *       listed: '4' }).about // => ['muc']
 * ```
 */
export function raise<C extends ReportFindingCode>(
  code: C,
  severity: Severity,
  { about, cite, rests }: Standing,
  params: ReportFindings[C],
): ReportFinding {
  const ids = typeof about === 'string' ? [about] : about
  return { code, severity, about: ids, cite, ...(rests && { rests }), params } as ReportFinding
}
