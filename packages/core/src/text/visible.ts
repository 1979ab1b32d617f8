/** Control characters but tab and line feed, the marks that turn the direction of writing, and the two line separators of Unicode. */
const unseen = /(?![\t\n])[\p{Cc}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/gu

/**
 * A text as it may be shown: what would move a cursor, colour a screen, ring a bell or turn the direction of what follows is
 * written as its code, so that everything that stands in a text is seen and nothing of it acts.
 *
 * @example
 * visibleText('đạt\u001b[2J') // => 'đạt\\u001b[2J'
 */
export const visibleText = (text: string): string =>
  text.replace(unseen, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
