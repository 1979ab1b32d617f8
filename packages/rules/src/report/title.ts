import { foldText } from '@neuguong/core'

/** The words of a title without quotes, points and a leading "về". */
const wordsOf = (title: string): string[] => {
  const words = foldText(title).match(/[\p{L}\d]+/gu) ?? []
  return words[0] === 've' ? words.slice(1) : words
}

const isPrefix = (short: readonly string[], long: readonly string[]): boolean =>
  short.length >= Math.min(4, long.length) && short.every((word, at) => word === long[at])

/** How two titles stand to one another. */
export type TitleRelation = 'same' | 'longer' | 'other'

/**
 * `same` when they are equal or one is cut short; `longer` when one only has words that the other lacks; `other` when
 * words were exchanged.
 *
 * @example
 * ```ts
 * compareTitles('“Về một số việc cần làm”', 'một số việc cần làm ngay') // => 'same'
 * compareTitles('về tiếp tục đẩy mạnh học tập', 'đẩy mạnh học tập') // => 'longer'
 * compareTitles('Một số việc cần làm ngay', 'Một số vấn đề cần làm ngay') // => 'other'
 * ```
 */
export function compareTitles(a: string, b: string): TitleRelation {
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length)
  if (!short || !long || isPrefix(short, long)) return 'same'
  let at = 0
  for (const word of long) if (word === short[at]) at += 1
  return at === short.length ? 'longer' : 'other'
}

const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/\bubkt\b/g, 'uy ban kiem tra'],
  [/\bbtv\b/g, 'ban thuong vu'],
  [/\bbch\b/g, 'ban chap hanh'],
  [/\btw\b/g, 'trung uong'],
]

const issuerKey = (issuer: string): string =>
  abbreviations
    .reduce((text, [short, full]) => text.replace(short, full), foldText(issuer))
    .replace(/ \(?khoa [ivx]+\)?/g, '')
    .replace(/\btrung uong dang\b/g, 'trung uong')
    .trim()

/**
 * Whether two names mean one issuer: one may leave out the end, as reports do with their own province.
 *
 * @example
 * ```ts
 * sameIssuer('Ban Thường vụ Tỉnh ủy', 'Ban Thường vụ Tỉnh ủy Hậu Giang') // => true
 * sameIssuer('Ban Chấp hành Trung ương Đảng', 'Bộ Chính trị') // => false
 * ```
 */
export function sameIssuer(a: string, b: string): boolean {
  const [left, right] = [`${issuerKey(a)} `, `${issuerKey(b)} `]
  return left.startsWith(right) || right.startsWith(left)
}
