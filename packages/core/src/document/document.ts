import * as z from 'zod'
import { agreeOnDay, PartialDay } from '../date/partialDay.ts'
import { strict } from '../schema/strict.ts'
import { foldText } from '../text/fold.ts'
import { nfcText } from '../text/nfc.ts'
import { Authority } from './authority.ts'
import { DocumentKind } from './kind.ts'
import { parseSymbol, SymbolText, symbolKey } from './symbol.ts'

/**
 * The level of the body that issued a document: `TW` central, `TU` province, `HU` district (until 1/7/2025), `CS`
 * grassroots.
 *
 * @example
 * ```ts
 * DocumentLevel.safeParse('TU').success // => true
 * ```
 */
export const DocumentLevel = z.enum(['TW', 'TU', 'HU', 'CS'])

/** One of the levels of {@link DocumentLevel}. */
export type DocumentLevel = z.infer<typeof DocumentLevel>

/**
 * A document as far as its facts are known. Two of the four source documents lack their own number or date, so those
 * are optional and what is lacking is named in `missingFields`.
 *
 * @example
 * ```ts
 * Document.safeParse({ kind: 'ket-luan', number: '34-KL/TU', issuer: 'Ban Chấp hành Đảng bộ tỉnh Đồng Nai' }).success // => true
 * Document.safeParse({ kind: 'ket-luan', number: '34' , issuer: 'Tỉnh ủy' }).success // => false
 * ```
 */
export const Document = strict({
  kind: DocumentKind,
  number: SymbolText.optional().meta({ description: 'The whole symbol, such as 34-KL/TU' }),
  issuer: nfcText,
  level: DocumentLevel.optional(),
  issuedOn: PartialDay.optional(),
  term: nfcText.optional().meta({ description: 'The term of the issuing committee, such as khóa XII' }),
  title: nfcText.optional(),
  citedAs: z.array(nfcText).optional().meta({ description: 'Other wordings by which texts cite it' }),
  outline: z.array(nfcText).readonly().optional().meta({ description: 'Its clauses, as citations anchor them' }),
  missingFields: z.array(z.enum(['number', 'issuer', 'issuedOn', 'title'])).optional(),
  source: nfcText.optional().meta({ description: 'Where these facts come from' }),
  authority: Authority.optional(),
  note: nfcText.optional(),
})

/** A document as far as its facts are known. */
export type Document = z.infer<typeof Document>

type Identity = Pick<Document, 'kind' | 'number' | 'issuer' | 'issuedOn' | 'term' | 'title'>

function numberKey({ number }: Identity): string {
  const symbol = number === undefined ? undefined : parseSymbol(number)
  return symbol?.number ? symbolKey(symbol) : ''
}

/**
 * The identity of a document as one text: issuer, kind, number, and the date or else the term. Never the number alone:
 * `132-QĐ/TW` is two documents of one issuer. A document without a number is told apart by its title.
 *
 * @example
 * ```ts
 * documentKey({ kind: 'quy-dinh', number: '08-QĐi/TW', issuer: 'Ban Bí thư', issuedOn: '2018-10-25' }) // => 'ban bi thu|quy-dinh|8-QĐ/TW|2018-10-25'
 * ```
 */
export function documentKey(document: Identity): string {
  const { issuer, kind, issuedOn, term = '', title = '' } = document
  return [foldText(issuer), kind, numberKey(document) || foldText(title), issuedOn ?? foldText(term)].join('|')
}

function agreeOnTime(a: Identity, b: Identity): boolean {
  if (a.issuedOn && b.issuedOn) return agreeOnDay(a.issuedOn, b.issuedOn)
  return a.term !== undefined && b.term !== undefined && foldText(a.term) === foldText(b.term)
}

/**
 * Whether both are known to be one document: same issuer and kind, same number (or same title where neither has one),
 * and dates that agree as far as both are known, or the same term. Without a date or term on both sides the answer is
 * no, since numbers are used again every term.
 *
 * @example
 * ```ts
 * sameDocument({ kind: 'quy-dinh', number: '08-QĐ/TW', issuer: 'Ban Bí thư', issuedOn: '2018' }, { kind: 'quy-dinh', number: '8-QĐi/TW', issuer: 'Ban bí thư', issuedOn: '2018-10-25' }) // => true
 * ```
 */
export function sameDocument(a: Identity, b: Identity): boolean {
  const untimed = (document: Identity): string => documentKey({ ...document, issuedOn: '', term: undefined })
  return untimed(a) === untimed(b) && agreeOnTime(a, b)
}
