/**
 * The letters and digits of a text, in order: what a person wrote, without the signs between.
 *
 * @example
 * ```ts
 * lettersOf('“a”: 0,5') // => 'a05'
 * ```
 */
export const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
