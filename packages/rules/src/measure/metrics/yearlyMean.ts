import { meanRatio, type Ratio, ratio } from '@neuguong/core'
import { FALSE, UNKNOWN } from '../../evaluate/truth.ts'
import { limitOf } from '../../resolve/limit.ts'
import { type Bounds, holds, unbounded } from '../bounds.ts'
import type { MetricRow, YearCounts } from '../metric.ts'
import type { Count } from '../tally.ts'

const mean = (rates: readonly (Ratio | null)[]): Ratio | null => {
  const known = rates.filter((rate) => rate !== null)
  return known.length === rates.length ? (meanRatio(known) ?? null) : null
}

const total = (counts: readonly (Count | null)[]): Count | null =>
  counts.reduce<Count | null>((sum, one) => sum && one && { low: sum.low + one.low, high: sum.high + one.high }, {
    low: 0,
    high: 0,
  })

/** All numerators over all denominators. */
function pooled(of: Count | null, among: Count | null): Bounds {
  if (!of || !among) return unbounded
  return {
    low: among.high > 0 ? ratio(of.low, among.high) : null,
    high: among.low > 0 ? ratio(of.high, among.low) : null,
  }
}

/** A rate of a year of which nothing is known: nothing at least, and at most all if it is a part of its population. */
const anyRate = (part: boolean): Bounds => ({ low: ratio(0), high: part ? ratio(1) : null })

/** The rate of a year. Where there may be nobody to count, it may have none, which is as little as nothing known. */
const rateOf = (counts: YearCounts | undefined, part: boolean): Bounds => {
  const { low, high } = counts && counts.empty === FALSE ? counts.rate : unbounded
  return { low: low ?? anyRate(part).low, high: high ?? anyRate(part).high }
}

/** "Bình quân hàng năm": the mean of the rates of the years, or all years taken together (I5). */
export const yearlyMean: MetricRow = ({ target, from, year, countsOf }) => {
  const years = Array.from({ length: year - from + 1 }, (_, index) => from + index)
  const all = years.map(countsOf)
  const of = total(all.map((counts) => counts?.of ?? null))
  const among = total(all.map((counts) => counts?.among ?? null))
  const rates = all.map((counts) => rateOf(counts, target.base === undefined))
  const means = { low: mean(rates.map(({ low }) => low)), high: mean(rates.map(({ high }) => high)) }
  const value = target.yearly === 'pooled' ? pooled(of, among) : means
  const limit = limitOf(target)
  const truth = limit ? holds(target.comparator, value, limit) : UNKNOWN
  return { truth, value, vacuous: false, of, among, missingYears: years.filter((_, index) => !all[index]) }
}
