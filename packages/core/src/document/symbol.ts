import * as z from 'zod'
import { foldText } from '../text/fold.ts'
import { nfc } from '../text/nfc.ts'
import { tidyText } from '../text/space.ts'
import { documentKinds } from './kind.ts'

/**
 * The symbol of a Party document, such as `34-KL/TU`: number, code of the kind, code of the body.
 *
 * It is not the identity of a document: series restart every term, two bodies can share one, and the code of the body
 * does not tell the committee from its standing committee.
 */
export interface DocumentSymbol {
  /** As written, with leading zeros; absent when the paper leaves it blank. */
  readonly number?: string
  /** Canonical code of the kind, such as `QĐi`. */
  readonly code: string
  /** Code of the issuing body, such as `TW`, `TU`, `UBKTTW`. */
  readonly body: string
}

const codesByKey: ReadonlyMap<string, string> = new Map(
  Object.values(documentKinds)
    .flatMap(({ codes }) => codes)
    .map((code) => [foldText(code), code]),
)

const unifyStroke = (text: string): string => text.replace(/[\u00D0\u00F0]/g, (eth) => (eth === '\u00D0' ? 'Đ' : 'đ'))

const wholeSymbol = /^(?:số:? ?)?(?:(\d{1,5}[a-z]?)|[.…_]*) ?[-\u2010-\u2015] ?([a-zđ]{2,3}) ?\/ ?([a-zđ]{2,10})$/i

/**
 * Reads a document symbol in any of its real spellings: `34 -KL/TU`, `-BC/TU` with a blank number, `08-QÐi/TW` with
 * the look-alike letter U+00D0, decomposed text, `Số 127-QĐ/TW`. The code must be one of {@link documentKinds}.
 *
 * State symbols (`335/2025/NĐ-CP`) and bare numbers (`Quy định 08`) are not read.
 *
 * @returns the symbol with canonical codes, or `undefined`.
 *
 * @example
 * ```ts
 * parseSymbol('34 -KL/TU') // => { number: '34', code: 'KL', body: 'TU' }
 * parseSymbol('08-QÐi/TW') // => { number: '08', code: 'QĐi', body: 'TW' }
 * parseSymbol('-BC/TU') // => { code: 'BC', body: 'TU' }
 * parseSymbol('335/2025/NĐ-CP') // => undefined
 * ```
 */
export function parseSymbol(text: string): DocumentSymbol | undefined {
  const [, number, code = '', body = ''] = wholeSymbol.exec(unifyStroke(tidyText(text))) ?? []
  const canonical = codesByKey.get(foldText(code))
  if (!canonical) return undefined
  return { ...(number && { number }), code: canonical, body: nfc(body).toUpperCase() }
}

/**
 * Prints a symbol the official way: no spaces, numbers under ten with a zero before them.
 *
 * @example
 * ```ts
 * formatSymbol({ number: '9', code: 'TTr', body: 'TU' }) // => '09-TTr/TU'
 * formatSymbol({ code: 'BC', body: 'TU' }) // => '-BC/TU'
 * ```
 */
export function formatSymbol({ number = '', code, body }: DocumentSymbol): string {
  const padded = /^\d\D?$/.test(number) ? `0${number}` : number
  return `${padded}-${code}/${body}`
}

/**
 * A key that is equal for two spellings of one symbol: leading zeros go, and `QĐi` becomes `QĐ`, since both were used
 * for the same paper. Level and kind stay: `34-KL/TU` is not `34-KL/TW`, `22-CT/TU` is not `22-QĐ/TW`.
 *
 * @example
 * ```ts
 * symbolKey({ number: '08', code: 'QĐi', body: 'TW' }) // => '8-QĐ/TW'
 * ```
 */
export function symbolKey({ number = '', code, body }: DocumentSymbol): string {
  return `${number.replace(/^0+(?=\d)/, '').toLowerCase()}-${code === 'QĐi' ? 'QĐ' : code}/${body}`
}

/**
 * A symbol that {@link parseSymbol} can read, kept as it is written.
 *
 * @example
 * ```ts
 * SymbolText.parse('08-QĐi/TW') // => '08-QĐi/TW'
 * SymbolText.safeParse('Quy định 08').success // => false
 * ```
 */
export const SymbolText = z
  .string()
  .trim()
  .normalize('NFC')
  .refine((text) => parseSymbol(text) !== undefined, { params: { code: 'unreadable-symbol' } })

/** A document symbol as it is written. */
export type SymbolText = z.infer<typeof SymbolText>
