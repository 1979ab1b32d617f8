/**
 * A text that stands for itself. A cell is a part of the piece of the file that it was read from, and whoever keeps the
 * cell keeps the whole piece in memory.
 */
const ownText = (text: string): string => text.split('').join('')

/** Longer texts do not repeat, and would take memory. */
const longest = 400

/** Cells of one column repeat: what a text means is found once, for so many texts. */
export function remember<T>(read: (text: string) => T, most: number): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    if (text.length > longest) return read(text)
    const before = known.get(text)
    if (before !== undefined) return before
    if (known.size >= most) return read(text)
    const own = ownText(text)
    const meaning = read(own)
    known.set(own, meaning)
    return meaning
  }
}
