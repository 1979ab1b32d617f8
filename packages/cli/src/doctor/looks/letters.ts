import { isNfc, nfc } from '@neuguong/core'
import type { Table } from '../../members/member.ts'
import { type LookAtColumn, type Sighting, sight } from '../look.ts'

const eth = /[\u00D0\u00F0]/
const odd = /[\u00A0\u00AD\u200B-\u200F\u2018-\u201F\u2060\u202F\uFEFF]/
/** A letter that is gone: as programs mark it, or as a question mark within a word. */
const lost = /\uFFFD|\p{L}\?\p{L}/u

/** What is odd about the letters of a text, whatever it says. */
export function lettersOf(text: string): readonly Sighting[] {
  const found = text
  return [
    ...(isNfc(text) ? [] : [sight({ code: 'text-decomposed', params: {} }, 'warning')]),
    ...(eth.test(text) ? [sight({ code: 'letter-eth', params: { found } }, 'warning')] : []),
    ...(odd.test(text) ? [sight({ code: 'letter-odd', params: { found } }, 'warning')] : []),
    ...(lost.test(text) ? [sight({ code: 'letter-lost', params: { found } }, 'error')] : []),
  ]
}

/** Whether marks stand apart because the encoding of the file has them so, which is nobody's slip. */
export const isEncodingOfMarks = ({ form }: Table): boolean => form?.encoding === 'windows-1258'

/** Traps 1, 2 and 5: letters that look like others. */
export const letters: LookAtColumn = ({ table }) => ({
  text: (text) => lettersOf(isEncodingOfMarks(table) ? nfc(text) : text),
})
