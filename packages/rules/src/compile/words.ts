import { FALSE } from '../evaluate/truth.ts'
import type { Alternatives } from './alternatives.ts'
import { append } from './append.ts'
import { digitOf, type Layout } from './layout.ts'
import { type Bit, masksOf, optionQuestions, type Question, questionsOf } from './questions.ts'

/**
 * The alternatives of rules as bits of words. A word asks its questions in turn, and each answer strikes bits out: those that cannot hold
 * any more, and those of which it is not certain.
 */
export interface Words {
  /** The slot that is looked at first: what it holds leaves the fewest alternatives. */
  readonly first: number
  /** Where the words begin that are left for each value of that slot. */
  readonly words: readonly Int32Array[]
  /**
   * Of each word `[bits, rules, looks, sets]`, then where it looks as `[source, masks]`, then of each set with options
   * `[slot, states, looks]` and where it looks when the set has some. A source is a slot, or, below 0, behind `~` anything else.
   */
  readonly list: Int32Array
  /** For each value of a source the bits that may hold, and those that certainly do. Of a set the states of its slot. */
  readonly masks: Int32Array
  /** The rule of each bit, from where the rules of its word begin. */
  readonly rules: Int32Array
}

/** How many alternatives share a word. */
export const bitsOfWord = 32

interface Writing {
  readonly layout: Layout
  readonly list: number[]
  readonly masks: number[]
  readonly rules: number[]
}

const looksOf = ({ masks }: Writing, questions: readonly Question[], word: readonly Bit[]): readonly number[] =>
  questions.flatMap((question) => {
    const own = masksOf(question, word)
    return own ? [question.source, append(masks, own)] : []
  })

/** A set, where the states of its slot stand, and the questions about its options. */
interface SetOfOptions {
  readonly slot: number
  readonly states: number
  readonly questions: readonly Question[]
}

const setsOf = (layout: Layout, masks: number[]): readonly SetOfOptions[] =>
  [...layout.sets].map(([fact, place]) => ({
    slot: place.slot,
    states: append(
      masks,
      Array.from({ length: layout.sizes[place.slot] ?? 0 }, (_, value) => digitOf(value, place)),
    ),
    questions: optionQuestions(layout, fact),
  }))

/** Writes one word, and says where it begins. */
function writeWord(
  writing: Writing,
  word: readonly Bit[],
  questions: readonly Question[],
  sets: readonly SetOfOptions[],
): number {
  const looks = looksOf(writing, questions, word)
  const options = sets.flatMap(({ slot, states, questions: own }) => {
    const looksAt = looksOf(writing, own, word)
    return looksAt.length > 0 ? [[slot, states, looksAt.length, ...looksAt]] : []
  })
  const bits = word.reduce((mask, _, bit) => mask | (1 << bit), 0)
  const rules = append(
    writing.rules,
    word.map(({ rule }) => rule),
  )
  return append(writing.list, [bits, rules, looks.length, options.length, ...looks, ...options.flat()])
}

/** Which bits are left for each value of a question. */
const leftBy = ({ size, concerns, truthOf }: Question, bits: readonly Bit[]): readonly (readonly Bit[])[] => {
  const concerned = bits.map((bit) => ({ bit, literals: bit.literals.filter(concerns) }))
  return Array.from({ length: size }, (_, value) =>
    concerned.flatMap(({ bit, literals }) =>
      literals.some((literal) => truthOf(literal, value) === FALSE) ? [] : [bit],
    ),
  )
}

/** Words for all values together are at most this many times those of all bits: else one list of words serves every value. */
const mostTimes = 16

const sum = (lists: readonly (readonly unknown[])[]): number => lists.reduce((total, { length }) => total + length, 0)

/** Bits once for each different list of them. */
const different = (lists: readonly (readonly Bit[])[], idOf: (bits: readonly Bit[]) => string) =>
  new Map(lists.map((bits) => [idOf(bits), bits]))

/** Makes words of the alternatives of rules. */
export function wordsOf(layout: Layout, { ofRules, apart }: Alternatives): Words {
  const bits = ofRules.flatMap((alternatives, rule) => alternatives.map((literals): Bit => ({ rule, literals })))
  const numbers = new Map(bits.map((bit, number) => [bit, number]))
  const idOf = (some: readonly Bit[]): string => some.map((bit) => numbers.get(bit)).join()
  const questions = questionsOf(layout, apart.length)
  const splits = questions
    .filter(({ source }) => source >= 0)
    .map((question) => ({ first: question.source, lists: leftBy(question, bits), size: question.size }))
    .filter(({ lists }) => sum([...different(lists, idOf).values()]) <= mostTimes * Math.max(bits.length, bitsOfWord))
    .sort((a, b) => sum(a.lists) / a.size - sum(b.lists) / b.size)
  const { first, lists } = splits[0] ?? { first: 0, lists: Array.from({ length: layout.sizes[0] ?? 0 }, () => bits) }
  const writing: Writing = { layout, list: [], masks: [], rules: [] }
  const sets = setsOf(layout, writing.masks)
  const known = new Map<string, Int32Array>()
  const write = (left: readonly Bit[]): Int32Array => {
    const places: number[] = []
    for (let from = 0; from < left.length; from += bitsOfWord)
      places.push(writeWord(writing, left.slice(from, from + bitsOfWord), questions, sets))
    return Int32Array.from(places)
  }
  const words = lists.map((left) => {
    const id = idOf(left)
    const found = known.get(id) ?? write(left)
    known.set(id, found)
    return found
  })
  return {
    first,
    words,
    list: Int32Array.from(writing.list),
    masks: Int32Array.from(writing.masks),
    rules: Int32Array.from(writing.rules),
  }
}
