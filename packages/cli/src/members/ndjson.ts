import type { Ruleset } from '@neuguong/rules'
import { eachPiece } from './csv.ts'
import { lineReader } from './json.ts'
import type { Reader } from './member.ts'
import type { TextPieces } from './text.ts'
import { writtenNumbers } from './writtenNumbers.ts'

/** Reads one member a line (NDJSON, also called JSON Lines), piece by piece. */
export async function readNdjson(
  { pieces }: TextPieces,
  file: string,
  ruleset: Ruleset,
  reader: Reader,
): Promise<void> {
  const takeLine = lineReader(file, ruleset, reader)
  const take = (text: string, line: number): void => takeLine(text, line, writtenNumbers(text))
  let rest = ''
  let line = 0
  await eachPiece(pieces, reader, 0, (piece) => {
    const lines = (rest + piece).split('\n')
    rest = lines.pop() ?? ''
    for (const text of lines) take(text, ++line)
  })
  take(rest, line + 1)
}
