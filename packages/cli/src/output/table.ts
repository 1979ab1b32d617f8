import { padEnd, padStart, widthOf } from './width.ts'

/**
 * Lays rows out in columns with two spaces between them. Cells of the columns in `right` are aligned right: numbers.
 */
export function table(rows: readonly (readonly string[])[], right: readonly number[] = []): string[] {
  const count = Math.max(0, ...rows.map((row) => row.length))
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ''))),
  )
  const cell = (text: string, column: number): string =>
    (right.includes(column) ? padStart : padEnd)(text, widths[column] ?? 0)
  return rows.map((row) => row.map(cell).join('  ').trimEnd())
}
