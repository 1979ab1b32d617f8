import { distance } from 'fastest-levenshtein'

/** Words that turn what they stand before into its opposite. */
const negations = [
  'khong',
  'ko',
  'kg',
  'hong',
  'chua',
  'chang',
  'not',
  'no',
  'non',
  'none',
  'never',
  'xor',
  'nor',
  'nand',
  'unless',
]

/** Negations that are known even when a letter is wrong, or when the next word is written to them. */
const longNegations = ['khong', 'chua']

/** Words of which one is never meant by the other. */
const poles: readonly (readonly [readonly string[], readonly string[]])[] = [
  [['tang'], ['giam']],
  [
    ['tren', 'greater', 'more', 'above'],
    ['duoi', 'less', 'fewer', 'below'],
  ],
  [['cao'], ['thap']],
  [
    ['truoc', 'before', 'earlier'],
    ['sau', 'after', 'later'],
  ],
  [
    ['dau', 'first'],
    ['cuoi', 'last'],
  ],
  [['lon'], ['nho', 'be']],
  [['nhieu'], ['it']],
  [['trong'], ['ngoai']],
  [['nam'], ['nu']],
  [['tot'], ['kem', 'xau']],
  [
    ['min', 'toithieu', 'thieu'],
    ['max', 'toida', 'da'],
  ],
  [
    ['all', 'and', 'moi'],
    ['any', 'or', 'some'],
  ],
  [['true'], ['false']],
  [['from'], ['to']],
  [['len'], ['xuong']],
  [['them'], ['bot', 'giam']],
]

const tokensOf = (name: string): readonly string[] =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đðĐÐ]/g, 'd')
    .replace(/([\p{Ll}\d])(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((token) => token !== '')

const isNegation = (token: string): boolean =>
  negations.includes(token) ||
  longNegations.some((word) => token.startsWith(word) || (token.length > 3 && distance(token, word) <= 1))

/** `Inclusive`: whether the threshold itself counts. */
const isInclusive = (token: string): boolean => token.length > 5 && distance(token, 'inclusive') <= 2

/** The numbers that a name bears, without zeros before them. */
export const numbersOf = (name: string): string => (name.match(/\d+/g) ?? []).map(Number).join(' ')

/** Whether two names count differently: a digit too few or too many is a slip, another digit is another number. */
export function areOtherNumbers(one: string, other: string): boolean {
  const [a, b] = [numbersOf(one), numbersOf(other)]
  return a.length === b.length && a !== b
}

/** What of a name may not be lost when another is proposed in its place. */
interface Sense {
  readonly negated: boolean
  readonly inclusive: boolean
  readonly tokens: readonly string[]
}

function senseOf(name: string): Sense {
  const tokens = tokensOf(name)
  return {
    tokens,
    negated: tokens.filter(isNegation).length % 2 === 1,
    inclusive: tokens.some(isInclusive),
  }
}

const onSide = ({ tokens }: Sense, words: readonly string[]): boolean => words.some((word) => tokens.includes(word))

/**
 * Whether two names cannot stand for one another, however alike they are written: one denies (`dat`, `khongDat`), they name
 * two ends of a scale (`tang`, `giam`), only
 * one counts its limit in (`lessThan`, `lessThanInclusive`).
 *
 * @example
 * ```ts
 * areOpposed('đạt', 'chuaDat') // => true
 * areOpposed('bản đăng kí', 'banDangKy') // => false
 * ```
 */
export function areOpposed(one: string, other: string): boolean {
  const [a, b] = [senseOf(one), senseOf(other)]
  if (a.negated !== b.negated || a.inclusive !== b.inclusive) return true
  return poles.some(
    ([left, right]) =>
      (onSide(a, left) && onSide(b, right) && !onSide(b, left)) ||
      (onSide(a, right) && onSide(b, left) && !onSide(b, right)),
  )
}
