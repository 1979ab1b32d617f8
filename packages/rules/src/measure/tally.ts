import { compareRatio, type Ratio, ratio } from '@neuguong/core'
import { between, FALSE, TRUE, type Truth, UNKNOWN } from '../evaluate/truth.ts'

/** How many, at least and at most. The distance between the two is what missing facts leave open. */
export interface Count {
  readonly low: number
  readonly high: number
}

/**
 * Members of a target counted by two truths: whether they belong to the population, and whether they are counted.
 * Cell `3 * among + of` holds the number of members with these truths.
 */
export type Tally = readonly number[]

/** A tally of nobody. */
export const emptyTally = (): number[] => [0, 0, 0, 0, 0, 0, 0, 0, 0]

/** Counts one member. */
export const count = (tally: number[], among: Truth, of: Truth): void => {
  const cell = 3 * among + of
  tally[cell] = (tally[cell] ?? 0) + 1
}

const cell = (tally: Tally, among: Truth, of: Truth): number => tally[3 * among + of] ?? 0

/**
 * A tally together with rows of which nobody knows whether they belong to it: each may be left out.
 *
 * @param apart - the numerator is counted on its own, so leaving a row out of the population does not leave it out of the numerator
 */
export function withPossible(tally: Tally, possible: Tally, apart: boolean): Tally {
  const sum = [...tally]
  const perhaps = (truth: Truth): Truth => (truth === TRUE ? UNKNOWN : truth)
  for (const among of [FALSE, UNKNOWN, TRUE] as const)
    for (const of of [FALSE, UNKNOWN, TRUE] as const) {
      const at = 3 * perhaps(among) + (apart ? perhaps(of) : of)
      sum[at] = (sum[at] ?? 0) + cell(possible, among, of)
    }
  return sum
}

/** Members counted, whatever population they belong to. */
export const counted = (tally: Tally): Count => {
  const sum = (of: Truth): number => cell(tally, FALSE, of) + cell(tally, UNKNOWN, of) + cell(tally, TRUE, of)
  return { low: sum(TRUE), high: sum(TRUE) + sum(UNKNOWN) }
}

/** Members of the population. */
export const populated = (tally: Tally): Count => {
  const sum = (among: Truth): number =>
    cell(tally, among, FALSE) + cell(tally, among, UNKNOWN) + cell(tally, among, TRUE)
  return { low: sum(TRUE), high: sum(TRUE) + sum(UNKNOWN) }
}

/** Members counted inside the population. */
export const countedInside = (tally: Tally): Count => ({
  low: cell(tally, TRUE, TRUE),
  high:
    cell(tally, TRUE, TRUE) + cell(tally, TRUE, UNKNOWN) + cell(tally, UNKNOWN, TRUE) + cell(tally, UNKNOWN, UNKNOWN),
})

/** The two members of a fraction. */
export interface Fraction {
  readonly of: number
  readonly among: number
}

/** The least share that the missing facts allow: who may be left out is left out, who may be in without being counted is in. */
export const leastShare = (tally: Tally): Fraction => ({
  of: cell(tally, TRUE, TRUE),
  among: populated(tally).low + cell(tally, UNKNOWN, UNKNOWN) + cell(tally, UNKNOWN, FALSE),
})

/** The greatest share that the missing facts allow. */
export const greatestShare = (tally: Tally): Fraction => {
  const joining = cell(tally, UNKNOWN, TRUE) + cell(tally, UNKNOWN, UNKNOWN)
  return { of: cell(tally, TRUE, TRUE) + cell(tally, TRUE, UNKNOWN) + joining, among: populated(tally).low + joining }
}

/**
 * Whether those counted are more than a share of the population, the two counted apart. The members of whom too little is known are
 * put where they weigh least, then where they weigh most.
 *
 * @param nested - whoever is counted belongs to the population
 */
export function exceeds(tally: Tally, max: Ratio, nested: boolean): Truth {
  const [of, among] = [counted(tally), populated(tally)]
  const joining = nested ? cell(tally, UNKNOWN, UNKNOWN) : 0
  const over = (numerator: number, denominator: number): boolean =>
    compareRatio(ratio(numerator), ratio(max.n * BigInt(denominator), max.d)) > 0
  return between(over(of.low, among.high), over(of.high, among.low + joining))
}
