import * as z from 'zod'
import { Day } from '../date/day.ts'
import { ElementId } from '../element/id.ts'

const Received = z.strictObject({
  /** Id of the campaign for which the opinion was given. */
  campaign: ElementId,
  /** Id of the unit under review. */
  about: ElementId,
  on: Day,
})

/**
 * That an opinion was received before a review, and in which form; its content and its author's name are never stored.
 *
 * A body gives its opinion as an official document; a person in writing with full name and address (15-KH/TU, IV.2). A
 * letter that lacks either is recorded as such, so that a check can say that it does not count.
 *
 * @example
 * ```ts
 * const letter = {
 *   form: 'signedIndividual', campaign: 'kiem-diem-2012', about: 'btv-tinh-uy', on: '2012-06-20',
 *   hasFullName: true, hasAddress: false,
 * }
 * Feedback.safeParse(letter).success // => true
 * Feedback.safeParse({ ...letter, content: '…' }).success // => false
 * ```
 */
export const Feedback = z.discriminatedUnion('form', [
  Received.extend({
    form: z.literal('bodyDocument'),
    /** Id of the unit that gave the opinion. */
    from: ElementId,
    /** Whether it came as an official document of that body. */
    isOfficial: z.boolean(),
  }),
  Received.extend({ form: z.literal('signedIndividual'), hasFullName: z.boolean(), hasAddress: z.boolean() }),
])

/** A value that {@link Feedback} accepts. */
export type Feedback = z.infer<typeof Feedback>
