import { foldText, nfc, tidyText } from '@neuguong/core'
import { distance } from 'fastest-levenshtein'
import { latinOf } from './words/lookAlikes.ts'
import { areOpposed, areOtherNumbers, numbersOf } from './words/senses.ts'

/** What a name is compared by: a lone `l` among digits and hyphens is the digit that it was read off as. */
const key = (text: string): string =>
  foldText(latinOf(text))
    .replace(/(?<![a-z0-9])l(?![a-z0-9])/g, '1')
    .replace(/[\s_-]+/g, '')

/** A way to write a name: the name itself, its label, what people call it. */
export interface Spelling {
  readonly text: string
  readonly name: string
}

/** Two letters that changed places are one slip, the commonest of all. */
const isSwapped = (one: string, other: string): boolean => {
  if (one.length !== other.length) return false
  const at = [...one].findIndex((_, index) => one[index] !== other[index])
  const swapped = one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2)
  return at >= 0 && swapped === other
}

const stepsBetween = (one: string, other: string): number => (isSwapped(one, other) ? 1 : distance(one, other))

/** Letters that may be wrong: a third, of a short word one, never all. */
const mostAway = (wanted: string): number =>
  Math.min(wanted.length < 6 ? 1 : Math.max(2, Math.floor(wanted.length / 3)), wanted.length - 1)

/** How near an opposite may be: of a word of two or three letters another letter is another word. */
const reachOf = (wanted: string, least: number): number => {
  if (least === 0) return wanted.length < 4 ? 1 : 0
  return wanted.length < 6 ? least : least + 1
}

/** What spellings are looked through, and which of two names never stand for one another. */
interface Search {
  readonly spellings: readonly Spelling[]
  /** Spellings of all names: one that is not proposed may still be what was meant. */
  readonly rivals: readonly Spelling[]
  readonly differ: (one: string, other: string) => boolean
}

function nearest(written: string, { spellings, rivals, differ }: Search): string | undefined {
  const wanted = key(written)
  const away = ({ text }: Spelling): number => stepsBetween(wanted, key(text))
  let best: Spelling | undefined
  let least = mostAway(wanted) + 1
  for (const spelling of spellings) {
    const steps = away(spelling)
    if (steps < least) [best, least] = [spelling, steps]
  }
  const found = best
  if (!found || (least > 0 && differ(latinOf(written), found.text))) return undefined
  const reach = reachOf(wanted, least)
  const isSameNumber = numbersOf(latinOf(written)) === numbersOf(found.text)
  const against = ({ name }: Spelling): boolean => (isSameNumber ? areOpposed : differ)(name, found.name)
  return rivals.some((rival) => against(rival) && away(rival) <= reach) ? undefined : found.name
}

/**
 * The name that was probably meant, among those that go by several spellings. None when what is written denies what would be
 * proposed or bears another number, or when the opposite of the nearest name is hardly further away.
 *
 * @param rivals - spellings of all names: one that is not proposed may still be what was meant
 */
export const suggestSpelling = (
  written: string,
  spellings: readonly Spelling[],
  rivals: readonly Spelling[] = spellings,
): string | undefined =>
  nearest(written, {
    spellings,
    rivals,
    differ: (one, other) => areOpposed(one, other) || areOtherNumbers(one, other),
  })

const plain = (known: readonly string[]): readonly Spelling[] => known.map((name) => ({ text: name, name }))

/** The name that was probably meant in a file, where another number is another thing: a phase, a target, a rule. */
export const suggestName = (written: string, known: readonly string[]): string | undefined =>
  suggestSpelling(written, plain(known))

/**
 * The name that was probably meant. Diacritics, case, spaces and hyphens are folded away first, because
 * policy staff type `Là tấm gương tốt` for `laTamGuongTot`; nothing is suggested when too much differs
 * (a third of the letters, of a short word one), and never the opposite of what is written.
 *
 * @example
 * ```ts
 * suggest('bản đăng ký', ['banDangKy', 'kyLuat']) // => 'banDangKy'
 * suggest('chưa đạt', ['dat']) // => undefined
 * suggest('xyz', ['banDangKy']) // => undefined
 * ```
 */
export const suggest = (written: string, known: readonly string[]): string | undefined =>
  nearest(written, { spellings: plain(known), rivals: plain(known), differ: areOpposed })

const wordsOf = (text: string): string =>
  ` ${tidyText(nfc(latinOf(text)).replace(/[^\p{L}\p{N}]+/gu, ' ')).toLowerCase()} `

/**
 * The only name whose words hold those written, marks and all: people shorten what is long.
 *
 * @example
 * ```ts
 * suggestPart('Tốt', [{ text: 'Là tấm gương tốt', name: 'good' }, { text: 'Không gương mẫu', name: 'bad' }]) // => 'good'
 * ```
 */
export function suggestPart(written: string, spellings: readonly Spelling[]): string | undefined {
  const wanted = wordsOf(written)
  if (!/\p{L}/u.test(wanted)) return undefined
  const holding = spellings.filter(({ text }) => wordsOf(text).includes(wanted))
  const [first] = holding
  if (!first || holding.some(({ name }) => name !== first.name)) return undefined
  return areOpposed(latinOf(written), first.text) || areOtherNumbers(latinOf(written), first.text)
    ? undefined
    : first.name
}
