import * as z from 'zod'
import { Day } from '../date/day.ts'
import { ElementId } from '../element/id.ts'
import { MemberId } from './member.ts'

/**
 * What may happen in a self-criticism review (15-KH/TU, IV.2): `suggested` is "gợi ý kiểm điểm", `redo` "kiểm điểm lại",
 * `referred` the hand-over of a punishable violation to the competent body.
 *
 * @example
 * ```ts
 * ReviewStep.options.indexOf('reviewed') // => 2
 * ```
 */
export const ReviewStep = z.enum([
  'suggested',
  'feedback-collected',
  'reviewed',
  'reported',
  'notified',
  'accepted',
  'redo',
  'referred',
])

/** A value that {@link ReviewStep} accepts. */
export type ReviewStep = z.infer<typeof ReviewStep>

/**
 * Whose review it is: that of a leading body as a whole, or of one person in it.
 *
 * @example
 * ```ts
 * ReviewSubject.options // => ['collective', 'individual']
 * ```
 */
export const ReviewSubject = z.enum(['collective', 'individual'])

/** A value that {@link ReviewSubject} accepts. */
export type ReviewSubject = z.infer<typeof ReviewSubject>

/**
 * One thing that happened in a review campaign: that it happened and when, never what was said.
 *
 * @example
 * ```ts
 * ReviewEvent.parse({
 *   campaign: 'kiem-diem-2012', step: 'reviewed', subject: 'collective', unit: 'btv-tinh-uy', on: '2012-07-20',
 * }).step // => 'reviewed'
 * ```
 */
export const ReviewEvent = z.strictObject({
  /** Id of the campaign. */
  campaign: ElementId,
  step: ReviewStep,
  subject: ReviewSubject,
  /** Id of the organisation whose leading body, or one of whose members, is reviewed. */
  unit: ElementId,
  /** Of an individual review. */
  member: MemberId.optional(),
  /** Position in which the individual is reviewed: the order within a chi bộ depends on it. */
  position: ElementId.optional(),
  on: Day,
})

/** A value that {@link ReviewEvent} accepts. */
export type ReviewEvent = z.infer<typeof ReviewEvent>
