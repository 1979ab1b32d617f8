import { SOME } from './layout.ts'
import type { Digits } from './program.ts'
import { bitsOfWord, type Words } from './words.ts'

/** The rules that may decide on a member, split by what is known of the member; lists that are filled anew for each. */
export interface Standing {
  /** The first `certains` rules here certainly hold. */
  readonly certain: Int32Array
  certains: number
  /** The first `possibles` rules here hold or not, as the missing facts may be. */
  readonly possible: Int32Array
  possibles: number
}

/** Lists for so many rules. */
export const standingOf = (rules: number): Standing => ({
  certain: new Int32Array(rules),
  certains: 0,
  possible: new Int32Array(rules),
  possibles: 0,
})

/** Looks at the rules of members one after another. */
export interface Stander {
  readonly stand: (member: Digits) => void
  /** How the rules stand for the member looked at last. */
  readonly standing: Standing
}

/** What stands behind `~`: codes of derived numbers, then the truths of conditions that are looked at apart. */
export type Elsewhere = (source: number, member: Digits) => number

/** The bits of a word that are left: that may hold, and that certainly do. */
interface Left {
  may: number
  does: number
}

/** Strikes out what the options of sets exclude, where a set has some. `at` is behind the other looks of the word. */
export function strikeOptions(
  { list, masks }: Words,
  word: number,
  at: number,
  slots: Uint16Array,
  offset: number,
  left: Left,
): void {
  let place = at
  for (let sets = list[word + 3] as number; sets > 0; sets--) {
    const state = masks[(list[place + 1] as number) + (slots[offset + (list[place] as number)] as number)]
    const end = place + 3 + (list[place + 2] as number)
    if (state === SOME)
      for (let look = place + 3; look < end; look += 2) {
        const mask = (list[look + 1] as number) + 2 * (slots[offset + (list[look] as number)] as number)
        left.may &= masks[mask] as number
        left.does &= masks[mask + 1] as number
      }
    place = end
  }
}

/** Takes in the rules of the bits that are left; a rule may have several, side by side. Says whether one of them certainly holds. */
function takeIn(
  standing: Standing,
  rules: Int32Array,
  from: number,
  { may, does }: Left,
  firstDecides: boolean,
): boolean {
  const { certain, possible } = standing
  for (let bits = may; bits !== 0; bits &= bits - 1) {
    const bit = bits & -bits
    const rule = rules[from + bitsOfWord - 1 - Math.clz32(bit)] as number
    if (standing.certains > 0 && certain[standing.certains - 1] === rule) continue
    const known = standing.possibles > 0 && possible[standing.possibles - 1] === rule
    if ((does & bit) === 0) {
      if (!known) possible[standing.possibles++] = rule
      continue
    }
    if (known) standing.possibles--
    certain[standing.certains++] = rule
    if (firstDecides) return true
  }
  return false
}

/**
 * Makes the look at all rules.
 *
 * @param count - how many rules there are
 * @param firstDecides - whether the first rule that certainly holds decides, so that none behind it matters
 */
export function stander(words: Words, count: number, firstDecides: boolean, elsewhere: Elsewhere): Stander {
  const { list, masks, rules, first } = words
  const standing = standingOf(count)
  const left: Left = { may: 0, does: 0 }
  const strike = (word: number, member: Digits): void => {
    const { slots, offset } = member
    let may = list[word] as number
    let does = may
    let at = word + 4
    for (const end = at + (list[word + 2] as number); at < end; at += 2) {
      const source = list[at] as number
      const value = source >= 0 ? (slots[offset + source] as number) : elsewhere(~source, member)
      const mask = (list[at + 1] as number) + 2 * value
      may &= masks[mask] as number
      does &= masks[mask + 1] as number
    }
    left.may = may
    left.does = does
    if (may !== 0) strikeOptions(words, word, at, slots, offset, left)
  }
  const stand = (member: Digits): void => {
    const own = words.words[member.slots[member.offset + first] as number] as Int32Array
    standing.certains = 0
    standing.possibles = 0
    for (let index = 0; index < own.length; index++) {
      const word = own[index] as number
      strike(word, member)
      if (takeIn(standing, rules, list[word + 1] as number, left, firstDecides)) return
    }
  }
  return { stand, standing }
}
