import { eachPiece } from './csv.ts'
import { lineReader } from './json.ts'
import { overLimit } from './overLimit.ts'
import { cellPlace } from './table/places.ts'
import type { TableContext } from './table/readRows.ts'
import type { TextPieces } from './text.ts'
import { writtenNumbers } from './writtenNumbers.ts'

/** Reads one member a line (NDJSON, also called JSON Lines), piece by piece. */
export async function readNdjson({ pieces }: TextPieces, context: TableContext): Promise<void> {
  const { reader, limits } = context
  const takeLine = lineReader(context)
  const take = (text: string, line: number): void => takeLine(text, line, writtenNumbers(text))
  const tooLong = (line: number): void => {
    const finding = overLimit(limits, 'rowCharacters', cellPlace(context, line))
    reader.row({ source: { cells: [], line, open: true }, findings: [finding] })
  }
  let rest = ''
  let line = 0
  // The rest of a line that is too long.
  let passing = false
  const takeEnd = (text: string): void => {
    if (!passing) take(text, ++line)
    passing = false
  }
  await eachPiece(pieces, reader, 0, (piece) => {
    const lines = (rest + piece).split('\n')
    rest = lines.pop() ?? ''
    lines.forEach(takeEnd)
    if (rest.length <= limits.rowCharacters && !passing) return
    if (!passing) tooLong(++line)
    passing = true
    rest = ''
  })
  if (!passing) take(rest, line + 1)
}
