import { nfc } from '@neuguong/core'
import { readSource } from '../language/source.ts'
import { lookAlikes } from './lookAlikes.ts'
import type { Change } from './mend.ts'

/** Characters that are not what they look like: put right wherever they stand, since no regulation means them. */
export const tidyLetters = (text: string): string => nfc(lookAlikes(text))

const words = /[^\s"]+/g

/** The words of a text whose letters are put right when it is laid out, one by one. */
export function letterChanges(text: string, file: string): readonly Change[] {
  const { placeAt } = readSource(file, text, { type: 'null', offset: 0, length: 0 })
  return [...text.replace(/^\uFEFF/, ' ').matchAll(words)].flatMap(({ 0: from, index }): Change[] => {
    const to = tidyLetters(from)
    const code = to === nfc(from) ? 'not-nfc' : 'look-alike-letter'
    return to === from ? [] : [{ code, place: placeAt(index), from, to }]
  })
}
