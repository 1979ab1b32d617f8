import type { DialectOf } from './dialect.ts'
import { caseOf } from './quote.ts'

/**
 * A column with two bits for each alternative of some rules, from the lowest up: whether it certainly holds, and whether it may. So the lowest
 * bit of a member tells the first rule that may hold, and whether it certainly does.
 */
export interface Word {
  readonly column: string
  /** The number of the rule of each alternative, from 1. */
  readonly rules: readonly number[]
}

/** Which of the two bits of an alternative. */
export type BitOf = 'certain' | 'possible'

/** One of the two bits of each alternative whose rule is asked for. */
export const pairBits = ({ rules }: Word, asked: (rule: number) => boolean, of: BitOf): bigint =>
  rules.reduce((bits, rule, at) => (asked(rule) ? bits | ((of === 'certain' ? 1n : 2n) << BigInt(2 * at)) : bits), 0n)

/** The alternatives of a word that certainly hold. */
export const certainOf = (dialect: DialectOf, word: Word): string =>
  dialect.both([word.column, String(pairBits(word, () => true, 'certain'))])

/** The lowest bit of a number that is not 0. */
export const lowestBit = (dialect: DialectOf, number: string): string => dialect.both([number, `-${number}`])

/** What stands for the lowest bit of a number that has some of the bits of a word: the rule where it says that one certainly holds. */
export const ruleAt = (
  dialect: DialectOf,
  { rules }: Word,
  number: string,
  possible = (rule: number) => rule,
): string =>
  dialect.at(
    dialect.numbers(rules.flatMap((rule) => [rule, possible(rule)])),
    `${dialect.bitCount(`${lowestBit(dialect, number)} - 1`)} + 1`,
  )

/** The number of the first rule that certainly holds; `none`, or NULL, where there is none. */
export function firstCertain(dialect: DialectOf, words: readonly Word[], none?: string): string {
  const branches = words.map((word) => {
    const certain = certainOf(dialect, word)
    return { when: `${certain} <> 0`, then: ruleAt(dialect, word, certain) }
  })
  return caseOf(branches, none)
}
