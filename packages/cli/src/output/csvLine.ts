import { visibleText } from '@neuguong/core'
import Papa from 'papaparse'

/** What a program of tables takes for the beginning of a formula, also in the wide letters of a keyboard for Chinese or Japanese. */
const formulas = /^(?=[=+\-@\t＝＋－＠])|^(?=\r)(?!\r\n)/gm

/**
 * A cell that no program of tables takes for a formula, in none of its lines: some programs begin a new cell at a line break. What
 * would act on a screen is shown as its code; a carriage return is how some programs end a line in a cell.
 *
 * @example
 * ```ts
 * inert('=1+1\n@x') // => "'=1+1\n'@x"
 * ```
 */
export const inert = (text: string): string => text.split('\r').map(visibleText).join('\r').replace(formulas, "'")

/** A row as Vietnamese Excel opens it: semicolons between cells, and formulas nowhere. Numbers stay numbers. */
export const csvLine = (cells: readonly (string | number)[]): string =>
  `${Papa.unparse([cells.map((cell) => (typeof cell === 'string' ? inert(cell) : cell))], { delimiter: ';' })}\r\n`
