import { compareBy, ratio } from '@neuguong/core'
import { between, FALSE, type Truth, UNKNOWN } from '../../evaluate/truth.ts'
import { unbounded } from '../bounds.ts'
import type { MetricRow, Question } from '../metric.ts'
import type { Count } from '../tally.ts'

/** Nobody the year before: nothing can decrease, so the regulation says what that means (I7). */
function fromZero({ target }: Question, now: Count): Truth {
  switch (target.whenBaselineZero) {
    case 'met-if-still-zero':
      return between(now.high === 0, now.low === 0)
    case 'not-met':
      return FALSE
    case 'unknown':
      return UNKNOWN
  }
}

function compared({ target: { comparator } }: Question, now: Count, before: Count): Truth {
  const compare = (a: number, b: number): boolean => compareBy(comparator, ratio(a), ratio(b))
  const falling = comparator === 'lessThan' || comparator === 'lessThanInclusive'
  return falling
    ? between(compare(now.high, before.low), compare(now.low, before.high))
    : between(compare(now.low, before.high), compare(now.high, before.low))
}

function judge(question: Question, now: Count, before: Count): Truth {
  const decreases = question.target.comparator === 'lessThan'
  if (!decreases || before.low > 0) return compared(question, now, before)
  const zero = fromZero(question, now)
  if (before.high === 0) return zero
  const nonZero = compared(question, now, { low: 1, high: before.high })
  return zero === nonZero ? zero : UNKNOWN
}

/** A count against the year before ("giảm so cùng kỳ năm trước"). */
export const change: MetricRow = (question) => {
  const { year, countsOf } = question
  const now = countsOf(year)?.of ?? null
  const before = countsOf(year - 1)?.of ?? null
  if (!now || !before) {
    const missingYears = [...(before ? [] : [year - 1]), ...(now ? [] : [year])]
    return { truth: UNKNOWN, value: unbounded, vacuous: false, of: now, among: before, missingYears }
  }
  const value = { low: ratio(now.low - before.high), high: ratio(now.high - before.low) }
  return { truth: judge(question, now, before), value, vacuous: false, of: now, among: before, missingYears: [] }
}
