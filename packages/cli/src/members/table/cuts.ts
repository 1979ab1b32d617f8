import type { Cuts } from './splitRows.ts'

const delimiters = ['\t', ';', ','] as const

/** So many lines tell how a table is cut. */
const lookedAt = 40

/** Excel's own way of saying it, in a first line that is no row. */
const separatorLine = /^\uFEFF?sep=(.)\r?\n/i

/** How many cells each delimiter makes of each line; more than one, the same in many lines, is what a table looks like. */
function score(lines: readonly string[], delimiter: string): { readonly lines: number; readonly cells: number } {
  const counts = new Map<number, number>()
  for (const line of lines) {
    const cells = line.split(delimiter).length
    if (cells > 1) counts.set(cells, (counts.get(cells) ?? 0) + 1)
  }
  const [cells = 0, most = 0] = [...counts].sort(([a, n], [b, m]) => m - n || b - a)[0] ?? []
  return { lines: most, cells }
}

/** The delimiter that cuts most lines into the same number of cells; of `0,5;1,5` that is the semicolon. */
export function delimiterOf(text: string): string {
  const lines = text
    .replace(/"[^"]*"/g, '')
    .split(/\r?\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, lookedAt)
  const scored = delimiters.map((delimiter) => ({ delimiter, ...score(lines, delimiter) }))
  return scored.reduce((best, next) =>
    next.lines > best.lines || (next.lines === best.lines && next.cells > best.cells) ? next : best,
  ).delimiter
}

/** How a text that begins so is cut, and how long a line is that only says so (`sep=;`). */
export function cutsOf(start: string): Cuts & { readonly skip: number } {
  const newline = start.includes('\n') || !start.includes('\r') ? '\n' : '\r'
  const stated = separatorLine.exec(start)
  if (stated?.[1] !== undefined) return { newline, delimiter: stated[1], skip: stated[0].length }
  return { newline, delimiter: delimiterOf(start), skip: 0 }
}
