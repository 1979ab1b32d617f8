import * as z from 'zod'
import { ElementId } from '../element/id.ts'
import { MemberId } from '../review/member.ts'
import { strict } from '../schema/strict.ts'

/**
 * The annual quality level that a member or an organisation was given.
 *
 * The scale stands beside the level, since `good` means different things in 2011 and in 2018.
 *
 * @example
 * ```ts
 * const rating = QualityRating.parse({ who: 'dv-000123', year: 2018, scale: 'quality-member-2018', level: 'good' })
 * rankOf(memberQuality2018, rating.level) // => 2
 * ```
 */
export const QualityRating = strict({
  /** Opaque id of the member or the organisation; the scale says which. */
  who: MemberId,
  year: z.int(),
  scale: ElementId,
  level: ElementId,
})

/** A value that {@link QualityRating} accepts. */
export type QualityRating = z.infer<typeof QualityRating>
