import { tidyText } from '@neuguong/core'
import { isBlankRow, type SheetRow } from './sheetRow.ts'

/** A heading: as one reads it, and the words that may name a fact, those of both rows first. */
export interface Heading {
  readonly name: string
  readonly words: readonly string[]
  /** What stands over several columns, when there are two rows. */
  readonly over?: string
}

/** Where the headings of a table stand among its first rows. */
export interface Header {
  readonly headings: readonly Heading[]
  /** Position of the row after the header. */
  readonly next: number
  readonly rows: readonly SheetRow[]
  /** Rows above the header: a title. */
  readonly above: readonly SheetRow[]
  /** A row under the header that only counts the columns. */
  readonly numbers?: SheetRow
}

/** A header is looked for among so many rows. */
export const headerDepth = 40

/** What a heading names, as a key. */
export type Naming = (heading: Heading) => string | undefined

const single = (cell: string): Heading => ({ name: tidyText(cell), words: [tidyText(cell)] })

/** The row filled to the right under merged cells, as far as there is something beneath. */
function spread(top: readonly string[], bottom: readonly string[]): string[] {
  let last = ''
  return Array.from({ length: Math.max(top.length, bottom.length) }, (_, index) => {
    const own = tidyText(top[index] ?? '')
    if (own !== '') last = own
    return own === '' && tidyText(bottom[index] ?? '') === '' ? '' : last
  })
}

function joined(top: readonly string[], bottom: readonly string[]): Heading[] {
  return spread(top, bottom).map((over, index) => {
    const under = tidyText(bottom[index] ?? '')
    if (under === '') return single(over)
    if (over === '') return single(under)
    return { name: `${over} / ${under}`, words: [`${over} ${under}`, `${over} / ${under}`, under], over }
  })
}

/** How many different things the headings name. */
const countNamed = (headings: readonly Heading[], named: Naming): number =>
  new Set(headings.flatMap((heading) => named(heading) ?? [])).size

/** A row such as `1 2 3 4` or `(1) (2) (3)` that counts the columns, as official forms have. */
function isNumbering(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  const numbers = filled.map((cell) => Number(/^\(?(\d{1,3})\)?$/.exec(cell)?.[1] ?? Number.NaN))
  return (
    numbers.length > 2 && numbers.every((number, index) => number === (numbers[0] ?? 0) + index) && numbers[0] === 1
  )
}

interface Candidate {
  readonly at: number
  readonly rows: number
  readonly headings: readonly Heading[]
  readonly named: number
}

/** Every row as a header, then every two rows one over the other: two are only better when they name more. */
function candidates(rows: readonly SheetRow[], named: Naming): Candidate[] {
  const candidate = (at: number, headings: readonly Heading[], count: number): Candidate => ({
    at,
    rows: count,
    headings,
    named: countNamed(headings, named),
  })
  const pairOf = (row: SheetRow, at: number): Candidate[] => {
    const next = rows[at + 1]
    return next && !isBlankRow(row.cells) ? [candidate(at, joined(row.cells, next.cells), 2)] : []
  }
  return [...rows.map(({ cells }, at) => candidate(at, cells.map(single), 1)), ...rows.flatMap(pairOf)]
}

/**
 * Whether the row under a header goes on with it: words, never numbers, under headings that stand empty or over several
 * columns, and nothing where the id of a member would be.
 */
function goesOn({ headings }: Candidate, next: SheetRow | undefined, isId: (heading: Heading) => boolean): boolean {
  if (!next) return false
  const filled = next.cells.flatMap((cell, index) => (cell.trim() === '' ? [] : [index]))
  const isEmpty = (index: number): boolean => (headings[index]?.name ?? '') === ''
  return (
    filled.some(isEmpty) &&
    filled.every((index) => isEmpty(index) || isEmpty(index + 1)) &&
    filled.every((index) => !/\d/.test(next.cells[index] ?? '')) &&
    !headings.some((heading, index) => isId(heading) && filled.includes(index))
  )
}

/** The header with the row under it where that goes on with it. */
function extended(best: Candidate, rows: readonly SheetRow[], named: Naming): Candidate {
  const [top, under] = [rows[best.at], rows[best.at + 1]]
  const isId = (heading: Heading): boolean => named(heading) === ':id'
  if (best.rows > 1 || !top || !under || !goesOn(best, under, isId)) return best
  return { ...best, rows: 2, headings: joined(top.cells, under.cells) }
}

/**
 * Finds the header: the row, or the two rows one over the other, that name most of what the regulation asks for. Where
 * no row names anything it is the first, as in a plain table.
 *
 * @param named - what a heading names, if anything
 */
export function findHeader(rows: readonly SheetRow[], named: Naming): Header | undefined {
  const first = rows.findIndex(({ cells }) => !isBlankRow(cells))
  if (first < 0) return undefined
  const plain: Candidate = { at: first, rows: 1, headings: rows[first]?.cells.map(single) ?? [], named: 0 }
  const likeliest = candidates(rows, named).reduce((most, next) => (next.named > most.named ? next : most), plain)
  const best = extended(likeliest, rows, named)
  const after = rows[best.at + best.rows]
  const numbers = after && isNumbering(after.cells) ? after : undefined
  return {
    headings: best.headings,
    next: best.at + best.rows + (numbers ? 1 : 0),
    rows: rows.slice(best.at, best.at + best.rows),
    above: rows.slice(0, best.at).filter(({ cells }) => !isBlankRow(cells)),
    ...(numbers && { numbers }),
  }
}
