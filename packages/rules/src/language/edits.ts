/** A change of a text: so many characters at a position give way to another text. */
export interface Edit {
  readonly offset: number
  readonly length: number
  readonly text: string
}

/** A text after changes, able to say where its positions were before. */
export interface Edited {
  readonly text: string
  /** The position in the text before that a position in this text came from. */
  readonly origin: (offset: number) => number
}

const inOrder = (edits: readonly Edit[]): readonly Edit[] => [...edits].sort((a, b) => a.offset - b.offset)

/** Leaves out edits that reach into the one before. */
function apart(edits: readonly Edit[]): readonly Edit[] {
  let end = 0
  return inOrder(edits).filter(({ offset, length }) => {
    const fits = offset >= end
    if (fits) end = offset + length
    return fits
  })
}

type Mark = readonly [at: number, from: number]

/** The last mark at or before a position; marks stand in order. */
function lastAt(marks: readonly Mark[], offset: number): number {
  let [low, high] = [0, marks.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((marks[middle]?.[0] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** Makes all edits at once; their positions are those of the text as given. Overlapping ones are left out. */
export function applyEdits(text: string, edits: readonly Edit[]): Edited {
  const parts: string[] = []
  /** Pairs of positions, new and old, from which on both run alike. */
  const marks: Mark[] = [[0, 0]]
  let [at, from] = [0, 0]
  for (const edit of apart(edits)) {
    const kept = text.slice(from, edit.offset)
    parts.push(kept, edit.text)
    marks.push([at + kept.length, edit.offset])
    at += kept.length + edit.text.length
    from = edit.offset + edit.length
    marks.push([at, from])
  }
  parts.push(text.slice(from))
  const origin = (offset: number): number => {
    const index = lastAt(marks, offset)
    const [start, before] = marks[index] ?? [0, 0]
    const next = marks[index + 1]?.[1] ?? Number.POSITIVE_INFINITY
    return Math.min(before + offset - start, next)
  }
  return { text: parts.join(''), origin }
}
