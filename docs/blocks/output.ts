const skip = '…'

const tidy = (line: string): string => line.trimEnd()

/** Finds the lines of a part in order, from `from`; the index after them, or -1. */
function findPart(lines: readonly string[], part: readonly string[], from: number): number {
  for (let at = from; at + part.length <= lines.length; at++)
    if (part.every((line, index) => lines[at + index] === line)) return at + part.length
  return -1
}

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
    const end = findPart(lines, part, from)
    const first = index === 0 && part.length > 0
    const last = index === parts.length - 1 && part.length > 0
    if (
      end < 0 ||
      (first && end !== part.length) ||
      (last && end !== lines.length && findPart(lines, part, lines.length - part.length) < 0)
    )
      return part.join('\n')
    from = end
  }
  return undefined
}
