import {
  type Element,
  exampleContents,
  type NumberingTerm,
  numberingTerms,
  type Place,
  places,
  type Registry,
  registry,
  standardTerms,
} from '@neuguong/core'

/** What a report is held against besides itself. Every part is data and can be exchanged. */
export interface AuditContext {
  readonly registry: Registry
  /** The terms in which documents are numbered from 01 again. */
  readonly numberingTerms: readonly NumberingTerm[]
  /** What has to be reported on, by the id of the document that prescribes it. */
  readonly contents: Readonly<Record<string, readonly Element[]>>
  /** Set terms in their official spelling. */
  readonly terms: readonly Element[]
  /** Dated names of places, besides those that the report brings. */
  readonly places: readonly Place[]
}

/**
 * The documents, terms and places that the library knows.
 *
 * @example
 * ```ts
 * Object.keys(standardContext.contents) // => ['trung-uong/101-qd-tw']
 * ```
 */
export const standardContext: AuditContext = {
  registry,
  numberingTerms,
  contents: { 'trung-uong/101-qd-tw': exampleContents },
  terms: standardTerms,
  places,
}
