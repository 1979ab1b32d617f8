/**
 * The letters and digits of a text, in order: what a person wrote, without the signs between; a digit is the same at full width.
 *
 * @example
 * ```ts
 * lettersOf('“a”: 0,5') // => 'a05'
 * ```
 */
export const lettersOf = (text: string): string =>
  text.replace(/[０-９]/g, (digit) => digit.normalize('NFKC')).replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
