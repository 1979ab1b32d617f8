import { FALSE, TRUE, type Truth, UNKNOWN } from '../../evaluate/truth.ts'
import { limitOf } from '../../resolve/limit.ts'
import { holds, unbounded } from '../bounds.ts'
import type { Answer, MetricRow, Question, YearCounts } from '../metric.ts'

/** 0/0: the target is met with nobody to count, or nothing can be said, as the regulation reads it (I8). */
function withEmpty({ target }: Question, counts: YearCounts, truth: Truth): Pick<Answer, 'truth' | 'vacuous'> {
  const vacuous = target.whenEmpty === 'vacuous'
  if (counts.empty === TRUE) return { truth: vacuous ? TRUE : UNKNOWN, vacuous }
  if (counts.empty === FALSE || (truth === TRUE && vacuous)) return { truth, vacuous: false }
  return { truth: UNKNOWN, vacuous: false }
}

/** A share of a population, compared exactly: 85 % of 20 is 17, and 17 is not above it. */
export const share: MetricRow = (question) => {
  const { target, year, countsOf } = question
  const counts = countsOf(year)
  const limit = limitOf(target)
  if (!counts || !limit)
    return { truth: UNKNOWN, value: unbounded, vacuous: false, of: null, among: null, missingYears: [year] }
  const truth = holds(target.comparator, counts.rate, limit)
  const value = counts.empty === TRUE ? unbounded : counts.rate
  return { ...withEmpty(question, counts, truth), value, of: counts.of, among: counts.among, missingYears: [] }
}
