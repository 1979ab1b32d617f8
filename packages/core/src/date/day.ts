import * as z from 'zod'

const isInReach = (day: string): boolean => day >= '1900' && day < '2201'

/**
 * A calendar day `YYYY-MM-DD` of the years 1900 to 2200, without time or zone, so that no day shifts between machines.
 * Days compare as text.
 *
 * @example
 * ```ts
 * Day.parse('2016-07-07') // => '2016-07-07'
 * Day.safeParse('2016-02-30').success // => false
 * ```
 */
export const Day = z.iso.date().refine(isInReach, { params: { code: 'day-out-of-reach' } })

/** A calendar day `YYYY-MM-DD`. */
export type Day = z.infer<typeof Day>

/**
 * Makes a day of numbers, or `undefined` when the calendar has no such day (31/02).
 *
 * @example
 * ```ts
 * makeDay(2016, 7, 7) // => '2016-07-07'
 * makeDay(2016, 2, 31) // => undefined
 * ```
 */
export function makeDay(year: number, month: number, day: number): Day | undefined {
  const pad = (value: number, width: number): string => String(value).padStart(width, '0')
  return Day.safeParse(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`).data
}

/**
 * The year, month (1 to 12) and day of the month.
 *
 * @example
 * ```ts
 * partsOfDay('2016-07-07') // => { year: 2016, month: 7, day: 7 }
 * ```
 */
export function partsOfDay(day: Day): { year: number; month: number; day: number } {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number)
  return { year, month, day: dayOfMonth }
}
