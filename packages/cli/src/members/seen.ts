/** Texts that stood before, with the number under which each stood first. */
export interface Seen {
  /** The number that the text was first given; 0 when this is the first time, and `number` is kept. */
  readonly first: (text: string, number: number) => number
}

const words = 4
const start = 1 << 12

/** Three hashes of 32 bits, made in one walk over the text. */
function hash(text: string, into: Uint32Array): void {
  let a = 0x811c9dc5
  let b = 0x9e3779b9
  let c = 0x85ebca6b
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul((b << 5) ^ (b >>> 3) ^ code, 0x27d4eb2f)
    c = Math.imul(c + code, 0x165667b1) ^ (c >>> 15)
  }
  into[0] = a ^ (a >>> 13)
  into[1] = b ^ (b >>> 16)
  into[2] = c
}

interface Slots {
  readonly words: Uint32Array
  readonly mask: number
}

const makeSlots = (size: number): Slots => ({ words: new Uint32Array(size * words), mask: size - 1 })

/** Where the hash stands, or the empty slot where it belongs. A slot is empty when its number is 0. */
function slotOf({ words: all, mask }: Slots, key: Uint32Array, from = 0): number {
  let slot = (key[from] ?? 0) & mask
  for (;;) {
    const at = slot * words
    if (all[at + 3] === 0) return at
    if (all[at] === key[from] && all[at + 1] === key[from + 1] && all[at + 2] === key[from + 2]) return at
    slot = (slot + 1) & mask
  }
}

function grow(slots: Slots): Slots {
  const larger = makeSlots((slots.mask + 1) * 2)
  for (let at = 0; at < slots.words.length; at += words) {
    if (slots.words[at + 3] === 0) continue
    larger.words.set(slots.words.subarray(at, at + words), slotOf(larger, slots.words, at))
  }
  return larger
}

/**
 * Remembers texts in sixteen bytes each, whatever their length: a list has millions of ids, and a map of texts ends at
 * sixteen million. Two texts are taken for one when all 96 bits of their hashes agree; among 60 million ids the odds are
 * below one in ten thousand million million.
 */
export function makeSeen(): Seen {
  let slots = makeSlots(start)
  let count = 0
  const key = new Uint32Array(words - 1)
  return {
    first: (text, number) => {
      hash(text, key)
      const at = slotOf(slots, key)
      const before = slots.words[at + 3] ?? 0
      if (before !== 0) return before
      slots.words.set(key, at)
      slots.words[at + 3] = number
      count++
      if (count * 4 > (slots.mask + 1) * 3) slots = grow(slots)
      return 0
    },
  }
}
