import { foldText, nfc, tidyText } from '@neuguong/core'
import { type LookAtColumn, sight } from '../look.ts'
import { lettersOf } from './letters.ts'

/** Marks of tone alone: where they stand on a syllable is a matter of taste, `hòa` or `hoà`. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g
const vowelsAndTones = (text: string): string => {
  const apart = tidyText(text).toLowerCase().normalize('NFD')
  const order = (apart.match(tones) ?? []).join('')
  return `${nfc(apart.replace(tones, ''))} ${order}`.replace(/y/g, 'i')
}

/** Whether two texts are the same words with a tone mark on another vowel, or `i` for `y`. */
export const sameWords = (a: string, b: string): boolean => vowelsAndTones(a) === vowelsAndTones(b)

/** Traps 3 and 4: an option that is only recognised because marks and spelling are forgiven. */
export const spelling: LookAtColumn = ({ ruleset }, { target }) => {
  const fact = target.kind === 'fact' ? ruleset.facts[target.fact] : undefined
  if (!fact || fact.options.length === 0) return undefined
  const labels = new Map(fact.options.map(({ label }) => [foldText(label), nfc(label)]))
  const seen = (found: string) => {
    // Odd letters are told as such.
    if (lettersOf(nfc(found)).length > 0) return []
    const meant = labels.get(foldText(found))
    const same = nfc(found).toLowerCase() === meant?.toLowerCase()
    if (meant === undefined || same || fact.options.some(({ id }) => id === found)) return []
    const code = sameWords(found, meant) ? ('spelling-variant' as const) : ('letter-d' as const)
    return [sight({ code, params: { found, meant } }, 'warning')]
  }
  return { text: (text) => (fact.type === 'set' ? text.split('|') : [text]).flatMap((part) => seen(part.trim())) }
}
