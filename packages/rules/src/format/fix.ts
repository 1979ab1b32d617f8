import type { Diagnostic } from '../language/diagnostic.ts'
import { type MendOptions, mend } from './mend.ts'
import { isOfWords } from './mendWords.ts'

/** Whether a code has a mend that may be made without asking; of wrong signs, those that can be mended in one way only. */
export const isFixable = (code: Diagnostic['code']): boolean => code === 'json-syntax' || isOfWords(code)

/**
 * Makes the safe mends of some findings (see `mend`, which lists them): signs, letters, and what says the same more plainly.
 *
 * @param text - the text that the findings are about
 * @param findings - of that very text
 * @returns the text with the mends made; the very text where there are none that are safe
 */
export const fix = (text: string, findings: readonly Diagnostic[], options: MendOptions = {}): string =>
  mend(text, findings, options).text
