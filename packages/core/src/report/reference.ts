import type * as z from 'zod'
import { PartialDay } from '../date/partialDay.ts'
import { Citation } from '../document/citation.ts'
import { DocumentKind } from '../document/kind.ts'
import { SymbolText } from '../document/symbol.ts'
import { ElementId } from '../element/id.ts'
import { strict } from '../schema/strict.ts'
import { nfcText } from '../text/nfc.ts'

/**
 * A document as one place of a report cites it, mistakes included: what is written, never what is meant.
 *
 * A key is there only when that place says it. `issuer` is the issuer in the report's own words, which often leave out
 * the name of the province.
 *
 * @example
 * ```ts
 * Reference.parse({
 *   id: 'kiem-tra-cap-duoi', kind: 'quy-dinh', number: '95-QĐ/TW', issuedOn: '2019-06-18', issuer: 'Ban Bí thư',
 *   cite: 'Báo cáo sơ kết 05 năm, fn3',
 * }).number // => '95-QĐ/TW'
 * ```
 */
export const Reference = strict({
  id: ElementId,
  /** The kind that the words before the symbol name. */
  kind: DocumentKind.optional(),
  /** The symbol as spelt; absent where the report gives none ("Hướng dẫn số 09"). */
  number: SymbolText.optional(),
  /** The words of the citation, where there is no symbol to go by. */
  text: nfcText.optional(),
  issuer: nfcText.optional(),
  issuedOn: PartialDay.optional(),
  title: nfcText.optional(),
  cite: Citation,
})

/** A value that {@link Reference} accepts. */
export type Reference = z.infer<typeof Reference>
