import * as z from 'zod'
import { strict } from '../schema/strict.ts'
import { nfcText } from '../text/nfc.ts'
import { Authority } from './authority.ts'
import { Citation } from './citation.ts'

/**
 * How one document stands to another, read from the first to the second: 1972-QĐ/TU `concretises` 08-QĐi/TW.
 *
 * @example
 * ```ts
 * RelationKind.safeParse('replaces').success // => true
 * ```
 */
export const RelationKind = z.enum([
  'implements',
  'concretises',
  'concludes',
  'replaces',
  'reviews',
  'cites',
  'mandates',
  'basedOn',
  'sameTopic',
])

/** One of the kinds of {@link RelationKind}. */
export type RelationKind = z.infer<typeof RelationKind>

/**
 * A directed relation between two documents, with the place that states it.
 *
 * @example
 * ```ts
 * Relation.safeParse({ from: 'trung-uong/37-qd-tw', to: 'trung-uong/47-qd-tw', kind: 'replaces', source: 'Báo cáo sơ kết 05 năm, fn9' }).success // => true
 * ```
 */
export const Relation = strict({
  from: nfcText,
  to: nfcText,
  kind: RelationKind,
  quote: nfcText.optional().meta({ description: 'The few words that state it' }),
  source: Citation,
  authority: Authority.optional(),
})

/** A directed relation between two documents. */
export type Relation = z.infer<typeof Relation>
