import * as z from 'zod'
import { Day } from '../date/day.ts'
import { Authority } from '../document/authority.ts'
import { Citation } from '../document/citation.ts'
import { strict } from '../schema/strict.ts'
import { nfcText } from '../text/nfc.ts'

/**
 * An ambiguity of the text, put on record: the question, the readings, the one chosen and why.
 *
 * Wherever the reading matters, the regulation lists one value for each reading (see `readable`), in the same order.
 *
 * @example
 * ```ts
 * const i1 = Interpretation.parse({
 *   cite: '34-KL/TU, 6',
 *   question: '“80%” không kèm từ so sánh: ít nhất hay đúng bằng?',
 *   readings: ['ít nhất 80%', 'đúng bằng 80%'],
 *   chosen: 0,
 *   why: 'Câu mở đầu là “phấn đấu”',
 * })
 * i1.readings[i1.chosen] // => 'ít nhất 80%'
 * Interpretation.safeParse({ ...i1, chosen: 2 }).success // => false
 * ```
 */
export const Interpretation = strict(
  {
    cite: Citation,
    question: nfcText,
    /** The readings in words, at least two: a text with one reading has nothing to interpret. */
    readings: z.array(nfcText).min(2),
    /** Index into `readings`, from 0. */
    chosen: z.int().min(0),
    why: nfcText,
    /** The body that chose, never a person's name. */
    by: nfcText.optional(),
    on: Day.optional(),
    authority: Authority.optional(),
    /** Said by an overlay that takes the place of its parent's interpretation of the same id. */
    replaces: z.literal(true).optional(),
  },
  z.refine(({ chosen, readings }) => chosen < readings.length, {
    path: ['chosen'],
    message: '`chosen` must be the index of one of the `readings`',
  }),
)

/** A value that {@link Interpretation} accepts. */
export type Interpretation = z.infer<typeof Interpretation>
