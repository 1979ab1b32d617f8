import type { Truth } from '../evaluate/truth.ts'
import type { Resolved, TargetOf } from '../resolve/ruleset.ts'
import type { Bounds } from './bounds.ts'
import type { Count } from './tally.ts'

/** What is known of a target in one year, of one unit or of all: counts, or only a rate that was published. */
export interface YearCounts {
  /** Counted members. */
  readonly of: Count | null
  /** The denominator. */
  readonly among: Count | null
  /** The rate of the two. */
  readonly rate: Bounds
  /** Whether the denominator is nobody. */
  readonly empty: Truth
}

/** Looks a year up; `undefined` when nothing is known of it. */
export type CountsOf = (year: number) => YearCounts | undefined

/** What a metric is asked: the target, the year it is measured for, the first year of the phase, and the counts. */
export interface Question {
  readonly target: Resolved<TargetOf>
  readonly from: number
  readonly year: number
  readonly countsOf: CountsOf
}

/** What a metric answers. */
export interface Answer {
  readonly truth: Truth
  /** The value that the threshold is compared with. */
  readonly value: Bounds
  /** The denominator is nobody, so the target is met with nothing to count. */
  readonly vacuous: boolean
  readonly of: Count | null
  readonly among: Count | null
  /** Years that nothing is known of. */
  readonly missingYears: readonly number[]
}

/** One way of measuring. A new one is a file in `metrics/` and a line in `metrics.ts`. */
export type MetricRow = (question: Question) => Answer
