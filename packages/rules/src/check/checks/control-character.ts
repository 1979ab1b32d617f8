import { visibleText } from '@neuguong/core'
import { finding } from '../../language/diagnostic.ts'
import { show } from '../../language/show.ts'
import type { Check } from '../check.ts'
import { stringsIn, type WrittenText } from '../strings.ts'

/** What `look-alike-letter` tells already. */
const told = /[\u200E\u200F\uFEFF]/u

/** A name is shown on one line: in a table, a drawing, a comment. */
const isName = ({ place }: WrittenText): boolean => /\/(?:label|labelEn)$|\/options\/[^/]+$/.test(place.pointer)

const acts = (written: WrittenText, character: string): boolean =>
  !told.test(character) && (visibleText(character) !== character || (/[\t\n]/.test(character) && isName(written)))

const code = (character: string): string => `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`

/** A character that nobody sees and that acts where a text is shown: it moves, colours, rings, turns the direction of writing. */
export const controlCharacter: Check = {
  code: 'control-character',
  level: 'warning',
  run: ({ regulation: { source } }) =>
    stringsIn(source).flatMap((written) => {
      const codes = [...new Set([...written.text].filter((character) => acts(written, character)))].map(code)
      if (codes.length === 0) return []
      return [finding('control-character', written.place, { text: show(visibleText(written.text)), codes }, 'warning')]
    }),
}
