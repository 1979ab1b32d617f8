import * as z from 'zod'
import { Day } from '../date/day.ts'
import { Element } from '../element/element.ts'
import { ElementId, FactId } from '../element/id.ts'
import { readable } from '../element/readable.ts'
import { Comparator } from '../number/comparator.ts'
import { ThresholdText } from '../number/threshold.ts'
import { strict } from '../schema/strict.ts'
import { nfcText } from '../text/nfc.ts'

/**
 * What a target measures: a share of a population, a head count, the change of a count against the period before, or
 * the mean of yearly shares ("bình quân hàng năm").
 *
 * @example
 * ```ts
 * Metric.options // => ['share', 'count', 'change', 'yearly-mean']
 * ```
 */
export const Metric = z.enum(['share', 'count', 'change', 'yearly-mean'])

/** A value that {@link Metric} accepts. */
export type Metric = z.infer<typeof Metric>

/** The population of a share: those of whom a named condition holds, or the numerator of another target ("trong đó"). */
export const Population = z.union([FactId, strict({ target: ElementId })])

/** A value that {@link Population} accepts. */
export type Population = z.infer<typeof Population>

/**
 * A number that the plan wants of a population (chỉ tiêu), in the shape of the source text.
 *
 * A share takes `among` or `base`, not both, and a threshold without a comparator needs `comparator`: the checker says
 * so with a place and a hint, which this schema could not.
 *
 * @example
 * ```ts
 * const target = {
 *   id: 't1-3', label: 'Thực hiện tốt các tiêu chí nêu gương', phase: 'giai-doan-1', metric: 'share',
 *   of: 'thucHienTot', threshold: 'trên 85%', due: '2017-12-31', cite: '34-KL/TU, 6', authority: 'official',
 * }
 * Target.parse(target).threshold // => 'trên 85%'
 * Target.safeParse({ ...target, metric: 'median' }).success // => false
 * ```
 */
export const Target = strict({
  ...Element.shape,
  /** The phase or phases in which the target holds. */
  phase: z.union([ElementId, z.array(ElementId).min(1)]),
  metric: Metric,
  /** Named condition: whom the target counts. With `among`, it is counted inside that population. */
  of: readable(FactId),
  /** The population of a share; absent: all members. */
  among: readable(Population).optional(),
  /** Instead of `among`, a denominator counted on its own; `opening` is the membership at the start of the year. */
  base: readable(FactId).optional(),
  /** As written, such as `trên 85%`, `1/2 trở lên` or a bare `80%`. */
  threshold: ThresholdText,
  /** Only where the threshold states none, and then usually by an interpretation. */
  comparator: readable(Comparator).optional(),
  /** The day by which it must be reached, where the text gives one of its own. */
  due: Day.optional(),
  /** How often it must be reached; absent: once, by `due` or the end of the phase. */
  every: z.enum(['year', 'phase-end']).optional(),
  /** Whether each unit must reach it on its own ("cùng cấp"). */
  perUnit: readable(z.boolean()).optional(),
  /** Of a `yearly-mean`: the mean of the yearly rates, or all numerators over all denominators. */
  yearly: readable(z.enum(['mean-of-rates', 'pooled'])).optional(),
  /** Of a share 0/0: met with nobody to count (the default, reported as such), or unknown. */
  whenEmpty: readable(z.enum(['vacuous', 'unknown'])).optional(),
  /** Of a `change` from zero, where no decrease is possible. */
  whenBaselineZero: readable(z.enum(['met-if-still-zero', 'not-met', 'unknown'])).optional(),
  note: nfcText.optional(),
})

/** A value that {@link Target} accepts. */
export type Target = z.infer<typeof Target>
