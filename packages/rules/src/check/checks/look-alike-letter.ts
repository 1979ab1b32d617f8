import { finding } from '../../language/diagnostic.ts'
import { show } from '../../language/show.ts'
import { oddSign } from '../../language/words/lookAlikes.ts'
import type { Check } from '../check.ts'
import { stringsIn } from '../strings.ts'

/** Eth for đ, spaces that do not break, characters without width, and the mark of a letter that was lost. */
const strange = /[\u00D0\u00F0\u00A0\u00AD\u200B-\u200F\u2060\uFEFF\uFFFD]/u

/** A letter of another alphabet among Latin ones: what is written wholly in another is meant so. */
const oddIn = (text: string): string | undefined =>
  text
    .split(/[^\p{L}\p{M}]+/u)
    .flatMap((word) => oddSign(word) ?? [])
    .at(0)

const code = (letter: string): string => `U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`

/** A letter that only looks like the right one, or cannot be seen. */
export const lookAlikeLetter: Check = {
  code: 'look-alike-letter',
  level: 'warning',
  run: ({ regulation: { source } }) =>
    stringsIn(source).flatMap(({ text, place }) => {
      const letter = strange.exec(text)?.[0] ?? oddIn(text)
      if (letter === undefined) return []
      return [finding('look-alike-letter', place, { text: show(text), letter: code(letter) }, 'warning')]
    }),
}
