import { widthOf } from './width.ts'

/** Longer lines are cut around the place: files written by programs have one line. */
const widest = 100
const before = 40

interface Line {
  readonly text: string
  /** UTF-16 position of the place in `text`. */
  readonly at: number
}

const lineOf = (text: string, line: number): string => text.split('\n', line)[line - 1]?.replace(/\r$/, '') ?? ''

function cut({ text, at }: Line): Line {
  if (text.length <= widest) return { text, at }
  const from = Math.max(0, Math.min(at - before, text.length - widest))
  const to = from + widest
  const head = from > 0 ? '…' : ''
  return {
    text: `${head}${text.slice(from, to)}${to < text.length ? '…' : ''}`,
    at: at - from + head.length,
  }
}

/** A tab has no width of its own, so it is shown as two spaces. */
const show = (text: string): string => text.normalize('NFC').replaceAll('\t', '  ')

/**
 * The line of a file with a caret under the place. The caret is aligned by what the letters before it show, not by
 * how many code units they take.
 *
 * @param text - the text of the file
 * @param place - line and column from 1, columns in UTF-16 units
 */
export function frame(text: string, place: { readonly line: number; readonly column: number }): string[] {
  const { text: line, at } = cut({ text: lineOf(text, place.line), at: place.column - 1 })
  if (line.trim() === '') return []
  const gutter = String(place.line)
  return [
    `  ${gutter} │ ${show(line)}`,
    `  ${' '.repeat(gutter.length)} │ ${' '.repeat(widthOf(show(line.slice(0, at))))}^`,
  ]
}
