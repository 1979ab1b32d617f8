import { type Comparator, compareBy, compareRatio, type Ratio, ratio, ratioText } from '@neuguong/core'
import { between, type Truth } from '../evaluate/truth.ts'
import { type Fraction, greatestShare, leastShare, populated, type Tally } from './tally.ts'

/** The least and the greatest value that the missing facts allow; `null` where nothing bounds it. */
export interface Bounds {
  readonly low: Ratio | null
  readonly high: Ratio | null
}

/** Bounds as results carry them: exact text (`"0.85"`, `"2/3"`), `null` where nothing bounds the value. Read by the core's `parseRatioText`. */
export interface ShownBounds {
  readonly low: string | null
  readonly high: string | null
}

const shownEnd = (end: Ratio | null): string | null => end && ratioText(end)

/** Bounds as results carry them. */
export const shownBounds = ({ low, high }: Bounds): ShownBounds => ({ low: shownEnd(low), high: shownEnd(high) })

/** The bounds of an exact value. */
export const exactly = (value: Ratio): Bounds => ({ low: value, high: value })

/** Nothing is known. */
export const unbounded: Bounds = { low: null, high: null }

const ratioOf = ({ of, among }: Fraction): Ratio | null => (among > 0 ? ratio(of, among) : null)

/**
 * The share of a tally. With nobody certainly in the population the end that has no members is taken from the other:
 * a share of nobody has no value, and `mayBeEmpty` says that this is possible.
 */
export function shareOf(tally: Tally): Bounds {
  const low = ratioOf(leastShare(tally))
  const high = ratioOf(greatestShare(tally))
  return { low: low ?? high, high: high ?? low }
}

/** Whether the population of a tally is nobody: certainly, possibly, or not. */
export const emptiness = (tally: Tally): Truth => {
  const { low, high } = populated(tally)
  return between(high === 0, low === 0)
}

/** Whether a value within bounds satisfies a comparison. */
export function holds(comparator: Comparator, { low, high }: Bounds, limit: Ratio): Truth {
  if (comparator === 'equal') return equals({ low, high }, limit)
  const rising = comparator === 'greaterThan' || comparator === 'greaterThanInclusive'
  const worst = rising ? low : high
  const best = rising ? high : low
  const possible = best === null || compareBy(comparator, best, limit)
  return between(worst !== null && compareBy(comparator, worst, limit), possible)
}

function equals({ low, high }: Bounds, limit: Ratio): Truth {
  const below = low === null ? -1 : compareRatio(low, limit)
  const above = high === null ? 1 : compareRatio(high, limit)
  return between(low !== null && high !== null && below === 0 && above === 0, below <= 0 && above >= 0)
}
