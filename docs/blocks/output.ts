const skip = '…'

const tidy = (line: string): string => line.trimEnd()

const standsAt = (lines: readonly string[], part: readonly string[], at: number): boolean =>
  part.every((line, index) => lines[at + index] === line)

/** The parts of an excerpt between lines that say `…`. */
function partsOf(excerpt: string): string[][] {
  const parts: string[][] = [[]]
  for (const line of excerpt.split('\n').map(tidy)) {
    if (line.trim() === skip) parts.push([])
    else parts.at(-1)?.push(line)
  }
  return parts
}

/**
 * Whether an excerpt is what was printed: the same lines, where a line `…` stands for any number of lines.
 *
 * @returns nothing when it is, otherwise the first part that was not printed
 */
export function missingIn(printed: string, excerpt: string): string | undefined {
  const lines = printed.trimEnd().split('\n').map(tidy)
  const parts = partsOf(excerpt)
  let from = 0
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1
    const places = index === 0 ? [0] : isLast ? [lines.length - part.length] : lines.keys()
    const at = [...places].find((place) => place >= from && standsAt(lines, part, place))
    if (at === undefined || (isLast && at + part.length !== lines.length)) return part.join('\n')
    from = at + part.length
  }
  return undefined
}
