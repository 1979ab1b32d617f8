import { foldText } from '@neuguong/core'
import { distance } from 'fastest-levenshtein'

const key = (text: string): string => foldText(text).replace(/[\s_-]+/g, '')

/**
 * The name that was probably meant. Diacritics, case, spaces and hyphens are folded away first, because
 * policy staff type `Là tấm gương tốt` for `laTamGuongTot`; nothing is suggested when too much differs
 * (a third of the letters, at least two, never all).
 *
 * @example
 * ```ts
 * suggest('bản đăng ký', ['banDangKy', 'kyLuat']) // => 'banDangKy'
 * suggest('xyz', ['banDangKy']) // => undefined
 * ```
 */
export function suggest(written: string, known: readonly string[]): string | undefined {
  const wanted = key(written)
  let best: string | undefined
  let least = Math.min(Math.max(2, Math.floor(wanted.length / 3)), wanted.length - 1) + 1
  for (const name of known) {
    const away = distance(wanted, key(name))
    if (away < least) [best, least] = [name, away]
  }
  return best
}
