import * as z from 'zod'
import { Element } from '../element/element.ts'
import { Level } from '../organisation/level.ts'
import { Due } from '../plan/due.ts'
import { strict } from '../schema/strict.ts'
import { nfcText } from '../text/nfc.ts'

/**
 * How many were invited and how many came; both as reported, even where they contradict each other.
 *
 * @example
 * ```ts
 * Attendance.parse({ attended: 32558, invited: 32787 }).attended // => 32558
 * ```
 */
export const Attendance = strict({ attended: z.int().min(0), invited: z.int().min(0) })

/** A value that {@link Attendance} accepts. */
export type Attendance = z.infer<typeof Attendance>

const Length = strict({ min: z.number().positive(), max: z.number().positive() })

/**
 * A conference that makes a resolution known (hội nghị phổ biến, quán triệt).
 *
 * @example
 * ```ts
 * traVinhConferences.map(({ id }) => id) // => ['k1', 'k2', 'k3', 'k4', 'k5', 'k6']
 * ```
 */
export const Conference = strict({
  ...Element.shape,
  level: Level,
  organiser: nfcText,
  /** Whom it is for, by position, never by name. */
  participants: nfcText,
  when: Due,
  /** In days, at least and at most; absent where the text sets none. */
  days: Length.optional(),
  attendance: Attendance.optional(),
})

/** A value that {@link Conference} accepts. */
export type Conference = z.infer<typeof Conference>
