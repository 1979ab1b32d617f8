/**
 * Takes the cells of one row, which takes so many lines of the text. `open` says that quotes were opened and not closed, or closed inside a
 * cell.
 */
export type TakeCells = (cells: readonly string[], line: number, open: boolean, lines: number) => void

/** Splits a text that comes in pieces. */
export interface Splitter {
  readonly push: (piece: string) => void
  readonly end: () => void
}

/** How a text is cut: between rows, and between cells. */
export interface Cuts {
  readonly newline: string
  readonly delimiter: string
}

/** How long a row may be: nobody writes a book into a cell. */
export interface Longest {
  readonly most: number
  /** Told of the line of a row that is longer, which is passed over. */
  readonly beyond: (line: number) => void
}

const usual: Longest = { most: 1 << 20, beyond: () => undefined }

interface Quoted {
  readonly cells: readonly string[]
  /** Where the next row begins. */
  readonly next: number
  readonly open: boolean
}

/** The end of a quoted cell: the quote that is not doubled, or -1. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from)
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at
}

const withoutReturn = (cell: string): string => (cell.endsWith('\r') ? cell.slice(0, -1) : cell)

/** Reads a row that has quotes; nothing when its end is not in the text yet. */
function quotedRow(text: string, from: number, { newline, delimiter }: Cuts): Quoted | undefined {
  const cells: string[] = []
  let open = false
  let at = from
  for (;;) {
    const quoted = text[at] === '"'
    const close = quoted ? closingQuote(text, at + 1) : at
    if (close < 0) return undefined
    const inner = quoted ? text.slice(at + 1, close).replaceAll('""', '"') : ''
    if (quoted) at = close + 1
    const line = text.indexOf(newline, at)
    if (line < 0) return undefined
    const cut = text.indexOf(delimiter, at)
    const last = cut < 0 || cut > line
    const tail = last ? withoutReturn(text.slice(at, line)) : text.slice(at, cut)
    open ||= quoted && tail !== ''
    cells.push(inner + tail)
    if (last) return { cells, next: line + newline.length, open }
    at = cut + 1
  }
}

const countOf = (text: string, part: string): number => text.split(part).length - 1

/** Takes the whole rows that a text begins with; what is left of it begins at `from`, on that line. */
function takeRows(text: string, cuts: Cuts, take: TakeCells, first: number): { from: number; line: number } {
  let from = 0
  let line = first
  let quote = text.indexOf('"')
  for (let to = text.indexOf(cuts.newline); to >= 0; to = text.indexOf(cuts.newline, from)) {
    if (quote >= 0 && quote < from) quote = text.indexOf('"', from)
    if (quote < 0 || quote > to) {
      take(withoutReturn(text.slice(from, to)).split(cuts.delimiter), line++, false, 1)
      from = to + cuts.newline.length
      continue
    }
    const row = quotedRow(text, from, cuts)
    if (!row) break
    const lines = countOf(text.slice(from, row.next), cuts.newline)
    take(row.cells, line, row.open, lines)
    line += lines
    from = row.next
  }
  return { from, line }
}

/**
 * Splits rows and cells of a text as Excel writes it, keeping only the row that is not complete yet. Rows without
 * quotes, nearly all of them, are cut at the delimiter and nothing more.
 */
export function splitRows(cuts: Cuts, take: TakeCells, longest: Longest = usual): Splitter {
  let rest = ''
  let line = 1
  // Lines behind quotes that never close: nothing there can be trusted, so they are counted and told.
  let lost: number | undefined
  // The rest of a row that is too long.
  let passing = false
  const lose = (): void => {
    lost = countOf(rest, cuts.newline)
    rest = ''
  }
  const push = (piece: string): void => {
    if (lost !== undefined) {
      lost += countOf(piece, cuts.newline)
      return
    }
    const end = passing ? piece.indexOf(cuts.newline) : 0
    if (end < 0) return
    rest += passing ? piece.slice(end + cuts.newline.length) : piece
    passing = false
    const taken = takeRows(rest, cuts, take, line)
    line = taken.line
    rest = rest.slice(taken.from)
    if (rest.length <= longest.most) return
    // Quotes that are open may hold any number of rows.
    if (rest.includes('"')) return void lose()
    longest.beyond(line++)
    passing = true
    rest = ''
  }
  return {
    push,
    end: () => {
      if (rest !== '') push(cuts.newline)
      if (rest !== '') lose()
      if (lost !== undefined) take([], line, true, Math.max(1, lost))
    },
  }
}
