import type { Authority } from '@neuguong/core'
import type { Count } from '../measure/tally.ts'
import { numberText } from './numbers.ts'
import { cited, name, type Speech } from './speech.ts'
import { type Block, fill, line, text } from './tokens.ts'

/** Puts plain text in the places `{name}` of a sentence. */
export const put = (template: string, parts: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (_, key: string) => parts[key] ?? '')

/** How many, with both ends where facts are missing. */
export const countText = (speech: Speech, count: Count | null): string =>
  count === null
    ? '…'
    : count.low === count.high
      ? numberText(speech, count.low)
      : `${numberText(speech, count.low)}–${numberText(speech, count.high)}`

/** The readings that a result rests on. */
export function readingLines(speech: Speech, interpretations: readonly string[]): Block[] {
  return interpretations.flatMap((id) => {
    const interpretation = speech.ruleset.interpretations[id]
    if (!interpretation) return []
    const question = text(interpretation.question)
    const reading = text(interpretation.readings[interpretation.chosen] ?? '')
    return [
      line(1, [
        ...fill(speech.words.targetReading, { id: name('interpretation', id, id), question, reading }),
        ...cited(speech, interpretation.cite),
      ]),
    ]
  })
}

/** How many units are not told of, where there are any. */
export const hiddenLines = (speech: Speech, hidden = 0): Block[] =>
  hidden > 0 ? [line(1, [text(put(speech.words.hiddenUnits, { count: String(hidden) }))])] : []

/** What a result rests on, where that is less than the text itself. */
export function basisLines(speech: Speech, rests: Authority): Block[] {
  const { words } = speech
  const authority = { kind: 'authority', authority: rests, text: words.authority[rests] } as const
  return rests === 'official' ? [] : [line(1, fill(words.targetRests, { authority }))]
}
