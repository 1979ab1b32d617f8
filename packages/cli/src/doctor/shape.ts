import { nfc } from '@neuguong/core'
import type { Session } from '../app/session.ts'
import type { Table } from '../members/member.ts'
import { at, type CellPlace, type Finding } from '../output/finding.ts'
import { isEncodingOfMarks, lettersOf } from './looks/letters.ts'

/** Traps 16 and 17: how a text file is written. */
function formFindings({ words }: Session, { form }: Table, place: CellPlace): Finding[] {
  if (!form) return []
  const { encoding, marked, delimiter } = form
  const separator = words.doctor.separators[delimiter] ?? delimiter
  return [
    ...(encoding === 'utf-8'
      ? []
      : [at({ code: 'text-encoding', params: { encoding: words.doctor.encodings[encoding] } }, place, 'note')]),
    ...(encoding === 'utf-8' && !marked ? [at({ code: 'text-no-mark', params: {} }, place, 'note')] : []),
    ...(delimiter === ';' ? [] : [at({ code: 'text-separator', params: { separator } }, place, 'note')]),
  ]
}

/** Traps 1, 2, 5 and 23: what stands where in a table, and how its headings are written. */
export function shapeFindings(
  session: Session,
  table: Table,
  placeAt: (line: number, index?: number) => CellPlace,
): Finding[] {
  const { header, columns } = table
  const lines = header.rows.map(({ line }) => line)
  const [first = 1] = lines
  const place = placeAt(first)
  return [
    ...formFindings(session, table, placeAt(0)),
    ...(header.above.length === 0
      ? []
      : [at({ code: 'header-below-title', params: { row: first, above: header.above.length } }, place, 'note')]),
    ...(lines.length > 1 ? [at({ code: 'header-two-rows', params: { rows: lines } }, place, 'note')] : []),
    ...(header.numbers ? [at({ code: 'row-of-numbers', params: {} }, placeAt(header.numbers.line), 'note')] : []),
    ...columns.flatMap(({ index }) =>
      header.rows.flatMap(({ cells, line }) =>
        lettersOf(isEncodingOfMarks(table) ? nfc(cells[index] ?? '') : (cells[index] ?? '')).map(({ problem, level }) =>
          at(problem, placeAt(line, index), level),
        ),
      ),
    ),
  ]
}
