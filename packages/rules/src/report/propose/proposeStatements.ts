import { nfc } from '@neuguong/core'
import { bareCounts, counts, lists } from './counts.ts'
import { type Finder, overlap, type Proposal } from './proposal.ts'
import { bySymbol, byWords } from './references.ts'
import { changes, countedShares, fractions, shares } from './shares.ts'
import { dates, durations } from './times.ts'

/** In this order, since words that one finder has taken are left by the next: `08/7/2022` after a symbol is no time of its own. */
const finders: readonly Finder[] = [
  bySymbol,
  byWords,
  changes,
  countedShares,
  shares,
  fractions,
  dates,
  durations,
  lists,
  counts,
  bareCounts,
]

/**
 * Reads the plain text of a report and proposes what it states: shares with their counts, distributions, rises and
 * falls, numbers with their parts, lists, times and cited documents, each with its place and words.
 *
 * Proposals are for a person to confirm; nothing is asserted from a guess, and `audit` never reads them. Places count
 * in UTF-16 units of the text in form C, which `nfc` gives.
 *
 * @example
 * ```ts
 * const text = 'Có 45/50 đảng viên, chiếm 90,0% (tăng 1,5% so với năm 2022) theo Quy định số 37-QĐ/TW.'
 * proposeStatements(text).map(({ kind }) => kind) // => ['share', 'change', 'reference']
 * ```
 */
export function proposeStatements(text: string): Proposal[] {
  const found: Proposal[] = []
  const reading = {
    text: nfc(text),
    isFree: (words: Pick<Proposal, 'index' | 'quote'>) => !found.some((taken) => overlap(taken, words)),
  }
  for (const finder of finders) found.push(...finder(reading))
  return found.sort((a, b) => a.index - b.index)
}
