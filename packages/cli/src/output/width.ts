/** Marks that stand on the letter before them, and characters that show nothing. */
const widthless = /[\p{M}\u00AD\u200B-\u200F\u2060\uFEFF]/gu

/**
 * How many columns a text takes on a screen. Vietnamese letters take one each, also when a file writes them as a
 * letter and its marks (NFD).
 */
export const widthOf = (text: string): number => [...text.normalize('NFC').replace(widthless, '')].length

/** Pads a text on the right to so many columns. */
export const padEnd = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)))

/** Pads a text on the left to so many columns. */
export const padStart = (text: string, width: number): string => ' '.repeat(Math.max(0, width - widthOf(text))) + text
