/**
 * How questions and their answers are written down, and walked. An answer of 0 or more is a question, one below 0 an end.
 */
export interface Form {
  /** Writes a question about a slot, with what follows from each value of the slot, and says which number stands for it. */
  readonly write: (slot: number, next: readonly number[]) => number
  /** Makes the walk from a question to its end, once all are written. */
  readonly walk: (root: number) => Walk
}

/** Goes from question to question by what the slots hold, to an end. */
export type Walk = (slots: Uint16Array) => number

/** Bits for a slot in the numbers of questions. */
const bitsFor = (slots: number): number => Math.max(1, Math.ceil(Math.log2(slots + 1)))

/** Each question with an answer for each value of its slot: one look-up a question, as long as the list fits a fast memory. */
export function directForm(slots: number): Form {
  const bits = bitsFor(slots)
  const list: number[] = []
  return {
    write: (slot, next) => {
      const from = list.length
      for (const answer of next) list.push(answer)
      return from * 2 ** bits + slot
    },
    walk: (root) => {
      const answers = Int32Array.from(list)
      const mask = 2 ** bits - 1
      return (values) => {
        let at = root
        while (at >= 0) at = answers[(at >> bits) + (values[at & mask] as number)] as number
        return at
      }
    },
  }
}

/**
 * Each question with its different answers only, and apart from that which value gets which of them, shared by questions that cut their
 * slot alike: a second look-up a question, in lists many times shorter.
 */
export function shortForm(slots: number): Form {
  const bits = bitsFor(slots)
  const list: number[] = []
  const cutList: number[] = []
  const cutOf = new Map<string, number>()
  const cutFor = (answers: readonly number[]): number => {
    const key = answers.join()
    const from = cutOf.get(key) ?? cutList.length
    if (!cutOf.has(key)) for (const answer of answers) cutList.push(answer)
    cutOf.set(key, from)
    return from
  }
  return {
    write: (slot, next) => {
      const different = [...new Set(next)]
      const order = new Map(different.map((answer, index) => [answer, index + 1]))
      const at = list.push(cutFor(next.map((answer) => order.get(answer) as number)) * 2 ** bits + slot) - 1
      for (const answer of different) list.push(answer)
      return at
    },
    walk: (root) => {
      const questions = Int32Array.from(list)
      const cuts = Uint8Array.from(cutList)
      const mask = 2 ** bits - 1
      return (values) => {
        let at = root
        while (at >= 0) {
          const question = questions[at] as number
          at = questions[at + (cuts[(question >> bits) + (values[question & mask] as number)] as number)] as number
        }
        return at
      }
    },
  }
}
