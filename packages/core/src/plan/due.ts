import * as z from 'zod'
import { Day } from '../date/day.ts'
import { strict } from '../schema/strict.ts'
import { nfcText } from '../text/nfc.ts'

/**
 * When something is due: the words of the text, and the days they mean where they can be read as days.
 *
 * @example
 * ```ts
 * Due.parse({ text: 'quý III/2016', from: '2016-07-01', to: '2016-09-30' }).text // => 'quý III/2016'
 * Due.parse({ text: 'kịp thời' }).to // => undefined
 * ```
 */
export const Due = strict({
  /** As written, such as `cuối năm 2016`. */
  text: nfcText,
  from: Day.optional(),
  /** The last day on which it is still in time. */
  to: Day.optional(),
})

/** A value that {@link Due} accepts. */
export type Due = z.infer<typeof Due>

/**
 * How often a duty recurs; `prompt` is "kịp thời", `continuous` "thường xuyên", `periodic` "định kỳ" with no period.
 *
 * @example
 * ```ts
 * Cadence.options.includes('per-issue') // => true
 * ```
 */
export const Cadence = z.enum([
  'yearly',
  'half-yearly',
  'quarterly',
  'monthly',
  'continuous',
  'prompt',
  'periodic',
  'per-issue',
])

/** A value that {@link Cadence} accepts. */
export type Cadence = z.infer<typeof Cadence>
