import * as z from 'zod'

/**
 * The text in Unicode normal form C, in which `ủ` is one character.
 *
 * Two of the four source documents mix composed and decomposed letters in one file, so equality, search and joins are
 * only safe after this.
 *
 * @example
 * ```ts
 * nfc('u\u0309y') // => 'ủy'
 * nfc('ủy').length // => 2
 * ```
 */
export function nfc(text: string): string {
  return text.normalize('NFC')
}

/**
 * Whether the text already is in normal form C.
 *
 * @example
 * ```ts
 * isNfc('ủy') // => true
 * isNfc('u\u0309y') // => false
 * ```
 */
export function isNfc(text: string): boolean {
  return text === nfc(text)
}

/**
 * A text that says something: trimmed, not empty, and normalised to form C on entry. Use it for every text of a model.
 *
 * @example
 * ```ts
 * nfcText.parse(' u\u0309y ban ') // => 'ủy ban'
 * nfcText.safeParse('   ').success // => false
 * ```
 */
export const nfcText = z.string().trim().normalize('NFC').min(1)
