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

/** Numbers that are added to at the end. */
interface Growing {
  numbers: Int32Array
  length: number
}

function append(list: Growing, numbers: readonly number[]): number {
  const from = list.length
  if (from + numbers.length > list.numbers.length) {
    const larger = new Int32Array(2 * (from + numbers.length))
    larger.set(list.numbers)
    list.numbers = larger
  }
  list.numbers.set(numbers, from)
  list.length = from + numbers.length
  return from
}

/** Each question with an answer for each value of its slot: one look-up a question, as long as the list fits a fast memory. */
export function directForm(slots: number): Form {
  const bits = bitsFor(slots)
  const mask = 2 ** bits - 1
  const list: Growing = { numbers: new Int32Array(1024), length: 0 }
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

/**
 * Each question with its different answers only, and apart from that which value gets which of them, shared by questions that cut their
 * slot alike: a second look-up a question, in lists many times shorter.
 */
export function shortForm(slots: number): Form {
  const bits = bitsFor(slots)
  const mask = 2 ** bits - 1
  const list: Growing = { numbers: new Int32Array(1024), length: 0 }
  const cuts: Growing = { numbers: new Int32Array(1024), length: 0 }
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
      place = at + (cutAt[(question >> bits) + (values[offset + (question & mask)] as number)] as number)
      at = questions[place] as number
    }
    last = place
    return at
  }
  return {
    write: (slot, next) => {
      const different = [...new Set(next)]
      const order = new Map(different.map((answer, index) => [answer, index + 1]))
      const cut = cutFor(next.map((answer) => order.get(answer) as number))
      return append(list, [cut * 2 ** bits + slot, ...different])
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
