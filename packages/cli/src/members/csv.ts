import type { Reader } from './member.ts'
import { overLimit } from './overLimit.ts'
import { cutsOf } from './table/cuts.ts'
import { cellPlace } from './table/places.ts'
import { rowReader, type TableContext } from './table/readRows.ts'
import { splitRows, type TakeCells } from './table/splitRows.ts'
import type { TextPieces } from './text.ts'

/**
 * Reads a table as Excel writes it: `;`, `,` or tab, quoted cells, any line ends, piece by piece. The header names facts
 * by label or id, and `id`, `unit`, `year`. Empty rows are passed over.
 */
export async function readCsv({ encoding, start, pieces }: TextPieces, context: TableContext): Promise<void> {
  const { skip, ...cuts } = cutsOf(start)
  const { name, marked } = encoding
  const sink = rowReader({ ...context, form: { encoding: name, marked, delimiter: cuts.delimiter } })
  const shift = skip > 0 ? 1 : 0
  const take: TakeCells = (cells, line, open, lines) =>
    sink.push({ cells, line: line + shift, open, ...(open && { lines }) })
  const { limits, reader } = context
  const beyond = (line: number): void => {
    const source = { cells: [], line: line + shift, open: true }
    reader.row({ source, findings: [overLimit(limits, 'rowCharacters', cellPlace(context, source.line))] })
  }
  const splitter = splitRows(cuts, take, { most: limits.rowCharacters, beyond })
  await eachPiece(pieces, context.reader, skip, splitter.push)
  splitter.end()
  sink.end()
}

/** Hands on the pieces of a text without its first letters, waiting for the reader after each. */
export async function eachPiece(
  pieces: AsyncIterable<string>,
  reader: Reader,
  skip: number,
  take: (piece: string) => void,
): Promise<void> {
  let left = skip
  let read = 0
  for await (const piece of pieces) {
    take(left > 0 ? piece.slice(left) : piece)
    left = Math.max(0, left - piece.length)
    read += piece.length
    await reader.settled?.(read)
  }
}
