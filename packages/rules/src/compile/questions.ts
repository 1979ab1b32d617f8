import { FALSE, TRUE, type Truth } from '../evaluate/truth.ts'
import type { Literal } from './alternatives.ts'
import { digitOf, type Layout, type Place, SOME } from './layout.ts'

/** An alternative, and the rule that it makes hold. */
export interface Bit {
  readonly rule: number
  readonly literals: readonly Literal[]
}

/** Something that is looked at, and what it says of literals: nothing of most of them. */
export interface Question {
  readonly source: number
  readonly size: number
  readonly truthOf: (literal: Literal, value: number) => Truth | undefined
  readonly concerns: (literal: Literal) => boolean
}

/** The place that says of an option whether its set has any, and of everything else what it is. */
function placeOf({ codings, places, sets }: Layout, source: number): Place | undefined {
  const of = codings[source]?.variable
  if (of?.kind === 'derived') return undefined
  return of?.kind === 'option' ? sets.get(of.fact) : places[source]
}

const isOption = ({ codings }: Layout, source: number): boolean => codings[source]?.variable.kind === 'option'

function slotQuestion(layout: Layout, size: number, slot: number): Question {
  return {
    source: slot,
    size,
    concerns: ({ source }) => placeOf(layout, source)?.slot === slot,
    truthOf: ({ source, truths }, value) => {
      const digit = digitOf(value, placeOf(layout, source) as Place)
      // Of a set that has options each is looked at by itself.
      return isOption(layout, source) && digit === SOME ? undefined : (truths[digit] as Truth)
    },
  }
}

/** A question that one source answers with its own code. */
const ownQuestion = (source: number, of: number, size: number): Question => ({
  source,
  size,
  concerns: (literal) => literal.source === of,
  truthOf: ({ truths }, value) => truths[value] as Truth,
})

/** The questions that do not hang on a set: slots, codes of derived numbers, and conditions that are looked at apart. */
export function questionsOf(layout: Layout, apart: number): readonly Question[] {
  const { codings, sizes } = layout
  const derived = codings.flatMap(({ variable, size }, of) =>
    variable.kind === 'derived' ? [ownQuestion(~of, of, size)] : [],
  )
  const others = Array.from({ length: apart }, (_, at) => codings.length + at)
  return [
    ...sizes.map((size, slot) => slotQuestion(layout, size, slot)),
    ...derived,
    ...others.map((of) => ownQuestion(~of, of, 3)),
  ]
}

/** The questions about the options of a set that has some. */
export const optionQuestions = (
  { codings, places }: Layout,
  fact: string,
): readonly (Question & { readonly option: string })[] =>
  codings.flatMap(({ variable: { fact: set, option }, size }, of) =>
    set === fact && option !== undefined ? [{ ...ownQuestion(places[of]?.slot ?? 0, of, size), option }] : [],
  )

/** The masks of a question for a word; `undefined` where no bit hangs on it. */
export function masksOf({ size, concerns, truthOf }: Question, word: readonly Bit[]): readonly number[] | undefined {
  const masks = new Array<number>(2 * size).fill(-1)
  let strikes = false
  for (const [bit, { literals }] of word.entries())
    for (const literal of literals.filter(concerns)) {
      strikes = true
      for (let value = 0; value < size; value++) {
        const truth = truthOf(literal, value)
        if (truth === FALSE) masks[2 * value] = (masks[2 * value] as number) & ~(1 << bit)
        if (truth !== undefined && truth !== TRUE) masks[2 * value + 1] = (masks[2 * value + 1] as number) & ~(1 << bit)
      }
    }
  return strikes ? masks : undefined
}
