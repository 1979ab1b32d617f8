import * as z from 'zod'
import { lastDayOfMonth } from './arithmetic.ts'
import { Day } from './day.ts'

/**
 * A date as far as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Papers cite `12/2017`, and one of the source
 * documents leaves its own day and month blank.
 *
 * @example
 * ```ts
 * PartialDay.safeParse('2017-12').success // => true
 * PartialDay.safeParse('2017-13').success // => false
 * ```
 */
export const PartialDay = z.union([z.string().regex(/^(?:19\d\d|20\d\d|21\d\d|2200)(?:-(?:0[1-9]|1[0-2]))?$/), Day])

/** A date as far as it is known. */
export type PartialDay = z.infer<typeof PartialDay>

/**
 * The first day it can mean.
 *
 * @example
 * ```ts
 * firstDayOf('2017-12') // => '2017-12-01'
 * ```
 */
export function firstDayOf(date: PartialDay): Day {
  return date + '-01-01'.slice(date.length - 4)
}

/**
 * The last day it can mean.
 *
 * @throws RangeError when `date` is no partial day.
 *
 * @example
 * ```ts
 * lastDayOf('2016-02') // => '2016-02-29'
 * lastDayOf('2016') // => '2016-12-31'
 * ```
 */
export function lastDayOf(date: PartialDay): Day {
  if (date.length === 10) return date
  return lastDayOfMonth(firstDayOf(date.length === 4 ? `${date}-12` : date))
}

/**
 * Whether both can mean the same day: one is the other, or a shorter form of it.
 *
 * @example
 * ```ts
 * agreeOnDay('2016', '2016-07-07') // => true
 * agreeOnDay('2016-04', '2016-07-07') // => false
 * ```
 */
export function agreeOnDay(a: PartialDay, b: PartialDay): boolean {
  return a.startsWith(b) || b.startsWith(a)
}
