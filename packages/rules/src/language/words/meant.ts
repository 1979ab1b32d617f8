import { foldText, nfc, tidyText } from '@neuguong/core'
import { type Spelling, suggestSpelling } from '../suggest.ts'
import { keyNames } from './keys.vi.ts'
import { latinOf } from './lookAlikes.ts'
import { valuesVi, valueWords } from './values.vi.ts'

type Words = Readonly<Record<string, readonly string[]>>

const valueNames: Words = Object.fromEntries(
  [...new Set([...Object.keys(valuesVi), ...Object.keys(valueWords)])].map((name) => [
    name,
    [...(valuesVi[name] === undefined ? [] : [valuesVi[name]]), ...(valueWords[name] ?? [])],
  ]),
)

/** How people shorten `không`. */
const inFull = (text: string): string => text.replace(/(?<!\p{L})(?:ko|kg|hok|khg)(?!\p{L})/giu, 'không')

/** Signs and words with all their marks: nothing is folded away, so that `đến` is not `đen` and `>=` is not `=`. */
const exactly = (text: string): string => tidyText(nfc(latinOf(text))).toLowerCase()

const spellingsOf = (words: Words, names: readonly string[]): readonly Spelling[] =>
  names.flatMap((name) => [name, ...(words[name] ?? [])].map((text) => ({ text, name })))

const hasLetters = (text: string): boolean => /\p{L}/u.test(text)

/** `từ 85 trở lên` and `>= 5`: the comparison without the number that stands in it. */
const withoutNumbers = (text: string): string =>
  tidyText(text.replace(/\d+(?:[.,]\d+)*\s*%?/g, ' … ').replace(/\.{2,}/g, '…')).replace(/^… | …$/g, '')

/** The only one of the names that goes by this very spelling. */
function called(written: string, spellings: readonly Spelling[]): string | undefined {
  const names = new Set(spellings.filter(({ text }) => exactly(text) === written).map(({ name }) => name))
  return names.size === 1 ? [...names][0] : undefined
}

function meantIn(words: Words, asWritten: string, allowed: readonly string[]): string | undefined {
  const spellings = spellingsOf(words, allowed)
  const written = inFull(asWritten)
  const name = called(exactly(written), spellings) ?? called(exactly(withoutNumbers(written)), spellings)
  if (name !== undefined || !hasLetters(written)) return name
  // Words of names that cannot stand here compete too: where only `any` may stand, `and` means no `any`.
  const rivals = spellingsOf(words, [...new Set([...allowed, ...Object.keys(words)])])
  const plain = foldText(withoutNumbers(written))
  // Of words of three letters, any other letter makes another word.
  const isClear = ({ text, name: own }: Spelling): boolean =>
    hasLetters(text) && (text === own || text.length > 3 || foldText(text) === plain)
  const spoken = rivals.filter(({ text }) => hasLetters(text))
  return suggestSpelling(withoutNumbers(written), spellings.filter(isClear), spoken)
}

/**
 * The key that was probably meant: spelt nearly so, or called so in Vietnamese.
 *
 * @example
 * ```ts
 * suggestKey('và', ['all', 'any']) // => 'all'
 * ```
 */
export const suggestKey = (written: string, allowed: readonly string[]): string | undefined =>
  meantIn(keyNames, written, allowed)

/**
 * The value that was probably meant, among those that a key may have.
 *
 * @example
 * ```ts
 * suggestValue('>=', ['lessThan', 'greaterThan', 'greaterThanInclusive']) // => 'greaterThanInclusive'
 * ```
 */
export const suggestValue = (written: string, allowed: readonly string[]): string | undefined =>
  meantIn(valueNames, written, allowed)

/** What a key is called in Vietnamese. */
export const keyNameVi = (key: string): string | undefined => keyNames[key]?.[0]

/** What a value is called in Vietnamese. */
export const valueNameVi = (value: string): string | undefined => valuesVi[value]
