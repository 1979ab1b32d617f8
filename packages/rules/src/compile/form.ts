import { append, type Growing } from './growing.ts'

/**
 * How questions and their answers are written down, and walked. An answer of 0 or more is a question, one below 0 an end. More questions may be
 * written after walks have begun, and an answer that was an end may then become one of them.
 */
export interface Form {
  /** Writes a question about a slot, with what follows from each value of the slot, and says which number stands for it. */
  readonly write: (slot: number, next: readonly number[]) => number
  /** Goes from a question to an end, by what stands in the slots from `offset`. */
  readonly walk: (root: number, slots: Uint16Array, offset: number) => number
  /** Puts a question in the place of the end to which the last walk came. */
  readonly redirect: (question: number) => void
  /** The walk as it is now, whatever is written or redirected later. */
  readonly keep: () => Form['walk']
}

/** Bits for a slot in the numbers of questions. */
const bitsFor = (slots: number): number => Math.max(1, Math.ceil(Math.log2(slots + 1)))

/** Each question with an answer for each value of its slot: one look-up a question, as long as the list fits a fast memory. */
export function directForm(slots: number): Form {
  const bits = bitsFor(slots)
  const mask = 2 ** bits - 1
  const list: Growing<Int32Array> = { numbers: new Int32Array(1024), length: 0 }
  let last = 0
  const walkIn = (answers: Int32Array, root: number, values: Uint16Array, offset: number): number => {
    let at = root
    let place = 0
    while (at >= 0) {
      place = (at >> bits) + (values[offset + (at & mask)] as number)
      at = answers[place] as number
    }
    last = place
    return at
  }
  return {
    write: (slot, next) => append(list, next) * 2 ** bits + slot,
    walk: (root, values, offset) => walkIn(list.numbers, root, values, offset),
    redirect: (question) => {
      list.numbers[last] = question
    },
    keep: () => {
      const answers = list.numbers.slice(0, list.length)
      return (root, values, offset) => walkIn(answers, root, values, offset)
    },
  }
}

/** Where the values of a slot begin to get another answer, when there are few such values; each is a byte of the number. */
function stepsOf(next: readonly number[]): { readonly steps: number; readonly answers: readonly number[] } | undefined {
  const starts = next.flatMap((answer, value) => (value > 0 && answer !== next[value - 1] ? [value] : []))
  if (starts.length > 3 || starts.some((value) => value >= noStep)) return undefined
  const [first = noStep, second = noStep, third = noStep] = starts
  return { steps: first | (second << 8) | (third << 16), answers: [0, ...starts].map((value) => next[value] as number) }
}

/** A step that no value reaches. */
const noStep = 255

/** How many of the steps a value has reached. */
const reached = (steps: number, value: number): number =>
  3 - (((value - (steps & 255)) >>> 31) + ((value - ((steps >> 8) & 255)) >>> 31) + ((value - (steps >> 16)) >>> 31))

/**
 * Each question with its different answers only, in lists many times shorter. Most answers hang on a few thresholds, which stand with the
 * question, so that all of it comes from memory at once; of other questions it stands apart which value gets which answer.
 */
export function shortForm(slots: number): Form {
  const bits = bitsFor(slots)
  const mask = 2 ** bits - 1
  const list: Growing<Int32Array> = { numbers: new Int32Array(1024), length: 0 }
  // The first place is nobody's: 0 says that the steps stand with the question.
  const cuts: Growing<Uint8Array> = { numbers: new Uint8Array(1024), length: 1 }
  const known = new Map<string, number>()
  let last = 0
  const cutFor = (answers: readonly number[]): number => {
    const key = answers.join()
    const from = known.get(key) ?? append(cuts, answers)
    known.set(key, from)
    return from
  }
  const walkIn = (questions: Int32Array, root: number, values: Uint16Array, offset: number): number => {
    const cutAt = cuts.numbers
    let at = root
    let place = 0
    while (at >= 0) {
      const question = questions[at] as number
      const value = values[offset + (question & mask)] as number
      const cut = question >> bits
      place = at + 2 + (cut === 0 ? reached(questions[at + 1] as number, value) : (cutAt[cut + value] as number))
      at = questions[place] as number
    }
    last = place
    return at
  }
  return {
    write: (slot, next) => {
      const found = stepsOf(next)
      if (found) return append(list, [slot, found.steps, ...found.answers])
      const different = [...new Set(next)]
      const order = new Map(different.map((answer, index) => [answer, index]))
      const cut = cutFor(next.map((answer) => order.get(answer) as number))
      return append(list, [cut * 2 ** bits + slot, 0, ...different])
    },
    walk: (root, values, offset) => walkIn(list.numbers, root, values, offset),
    redirect: (question) => {
      list.numbers[last] = question
    },
    keep: () => {
      const questions = list.numbers.slice(0, list.length)
      return (root, values, offset) => walkIn(questions, root, values, offset)
    },
  }
}
