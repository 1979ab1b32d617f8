/**
 * Control characters but tab and the end of a line, the marks that turn the direction of writing, the two line separators of
 * Unicode, and the two codes that no XML may hold.
 */
const unseen = /(?![\t\n]|\r\n)[\p{Cc}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu

/**
 * A text as it may be shown: what would move a cursor, colour a screen, ring a bell or turn the direction of what follows is
 * written as its code, so that everything that stands in a text is seen and nothing of it acts.
 *
 * JSON text stays JSON, and says the same: there the code is how such a character is written in a string.
 *
 * @example
 * ```ts
 * visibleText('đạt\u001b[2J') // => 'đạt\\u001b[2J'
 * JSON.parse(visibleText(JSON.stringify('\u202Eabc'))) // => '\u202Eabc'
 * ```
 */
export const visibleText = (text: string): string =>
  text.replace(unseen, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)

/**
 * A text in one line: what stands in several is joined by spaces.
 *
 * @example
 * ```ts
 * oneLine('Đạt\n  chuẩn') // => 'Đạt chuẩn'
 * ```
 */
export const oneLine = (text: string): string => text.replace(/\s*\r?\n\s*/g, ' ')

/**
 * A text as it may be shown where a line break would end it: in a drawing, a comment, a cell of a list.
 *
 * @example
 * ```ts
 * visibleLine('Đạt\r\n chuẩn\u0007') // => 'Đạt chuẩn\\u0007'
 * ```
 */
export const visibleLine = (text: string): string => oneLine(visibleText(text))
