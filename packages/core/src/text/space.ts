import { nfc } from './nfc.ts'

/** Characters without width: zero-width spaces and joiners, direction marks, the soft hyphen, the byte order mark. */
const zeroWidth = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g

/**
 * The text on one line: form C, characters without width removed, every run of white space (no-break space and line
 * breaks too) made one space, ends trimmed. The parsing functions of this package read this form.
 *
 * @example
 * ```ts
 * tidyText(' 18,36\u00A0%\n') // => '18,36 %'
 * ```
 */
export function tidyText(text: string): string {
  return nfc(text.replace(zeroWidth, '')).replace(/\s+/g, ' ').trim()
}
