import * as z from 'zod'
import { Day } from '../date/day.ts'
import { Element } from '../element/element.ts'
import { ElementId } from '../element/id.ts'
import { Level } from '../organisation/level.ts'
import { ReviewStep, ReviewSubject } from './event.ts'

/**
 * The period in which a level carries out its reviews, both days included.
 *
 * @example
 * ```ts
 * traVinhWindows[0]?.to // => '2012-08-31'
 * ```
 */
export const Window = Element.extend({ level: Level, from: Day, to: Day })

/** A value that {@link Window} accepts. */
export type Window = z.infer<typeof Window>

/**
 * The events that one side of an order constraint means; what it leaves out may be anything.
 *
 * @example
 * ```ts
 * EventPattern.parse({ step: 'reviewed', subject: 'collective' }).step // => 'reviewed'
 * ```
 */
export const EventPattern = z.strictObject({
  step: ReviewStep,
  subject: ReviewSubject.optional(),
  /** Ids of the positions; absent: whichever they are. */
  positions: z.array(ElementId).min(1).optional(),
})

/** A value that {@link EventPattern} accepts. */
export type EventPattern = z.infer<typeof EventPattern>

/**
 * One event must come before another: reviews are a partial order, not a list (15-KH/TU, IV.2).
 *
 * @example
 * ```ts
 * traVinhOrder[0]?.between // => 'superior-and-subordinate'
 * OrderConstraint.safeParse({ ...traVinhOrder[0], between: 'anybody' }).success // => false
 * ```
 */
export const OrderConstraint = Element.extend({
  earlier: EventPattern,
  later: EventPattern,
  /** Which two events are compared; a superior's and a subordinate's windows overlap, so it needs the real pair. */
  between: z.enum(['superior-and-subordinate', 'same-unit', 'same-subject']),
  /** True where the later event is not in order unless the earlier one took place at all. */
  earlierRequired: z.boolean(),
})

/** A value that {@link OrderConstraint} accepts. */
export type OrderConstraint = z.infer<typeof OrderConstraint>

/**
 * A round of self-criticism reviews with its windows and its order (đợt kiểm điểm).
 *
 * @example
 * ```ts
 * traVinhCampaign.windows.length // => 3
 * ```
 */
export const ReviewCampaign = Element.extend({
  year: z.int(),
  windows: z.array(Window),
  order: z.array(OrderConstraint),
})

/** A value that {@link ReviewCampaign} accepts. */
export type ReviewCampaign = z.infer<typeof ReviewCampaign>
