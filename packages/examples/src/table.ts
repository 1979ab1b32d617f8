const widthOf = (text: string): number => [...text.normalize('NFC')].length

const isNumber = (text: string): boolean => /^[\d.,]+( ?%)?$/.test(text)

const fill = (text: string, width: number): string => ' '.repeat(Math.max(0, width - widthOf(text)))

/**
 * Rows laid out in columns under a heading, columns of numbers to the right, by what the letters show and not by how many code
 * units they take.
 *
 * @example
 * ```ts
 * table([['Mức', 'Số'], ['Tốt', '7']]) // => ['Mức  Số', 'Tốt   7']
 * ```
 */
export function table(rows: readonly (readonly string[])[]): string[] {
  const columns = rows[0]?.map((_, index) => rows.map((row) => row[index] ?? '')) ?? []
  const aligned = columns.map((cells) => {
    const width = Math.max(...cells.map(widthOf))
    const right = cells.slice(1).every(isNumber)
    return cells.map((cell) => (right ? fill(cell, width) + cell : cell + fill(cell, width)))
  })
  return rows.map((_, index) =>
    aligned
      .map((cells) => cells[index])
      .join('  ')
      .trimEnd(),
  )
}

/**
 * A text with its lines broken at spaces, each continued under its first word, so that a narrow window stays readable.
 *
 * @example
 * ```ts
 * wrap('  ✓ một hai ba', 10) // => '  ✓ một\n    hai ba'
 * ```
 */
export const wrap = (text: string, width: number): string =>
  text
    .split('\n')
    .map((line) => wrapLine(line, width))
    .join('\n')

function wrapLine(line: string, width: number): string {
  const [head = ''] = /^ *([✓✗?•] )?/.exec(line) ?? []
  const lines: string[] = []
  let current = head
  for (const word of line.slice(head.length).split(' ')) {
    const next = current.trim() === '' || current === head ? current + word : `${current} ${word}`
    if (widthOf(next) > width && current !== head) {
      lines.push(current)
      current = ' '.repeat(widthOf(head)) + word
    } else current = next
  }
  return [...lines, current].join('\n')
}
