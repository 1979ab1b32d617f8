import { ratio } from '@neuguong/core'
import { UNKNOWN } from '../../evaluate/truth.ts'
import { limitOf } from '../../resolve/limit.ts'
import { holds, unbounded } from '../bounds.ts'
import type { MetricRow } from '../metric.ts'

/** A number of people ("không có" is exactly 0). */
export const count: MetricRow = ({ target, year, countsOf }) => {
  const of = countsOf(year)?.of ?? null
  const limit = limitOf(target)
  if (!of || !limit) return { truth: UNKNOWN, value: unbounded, vacuous: false, of, among: null, missingYears: [year] }
  const value = { low: ratio(of.low), high: ratio(of.high) }
  return {
    truth: holds(target.comparator, value, limit),
    value,
    vacuous: false,
    of,
    among: null,
    missingYears: [],
  }
}
