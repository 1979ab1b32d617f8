import { Day, makeDay, partsOfDay } from './day.ts'

const millisecondsOfDay = 86_400_000

function toEpochDay(day: Day): number {
  if (!Day.safeParse(day).success) throw new RangeError(`\`${day}\` is not a calendar day`)
  return Date.parse(`${day}T00:00:00Z`) / millisecondsOfDay
}

function fromEpochDay(epochDay: number): Day {
  const day = new Date(epochDay * millisecondsOfDay).toISOString().slice(0, 10)
  if (!Day.safeParse(day).success) throw new RangeError('the day lies outside the years 1900 to 2200')
  return day
}

/**
 * -1 when `a` is the earlier day, 1 when it is the later, 0 for the same day; fit for `sort`.
 *
 * @example
 * ```ts
 * compareDays('2016-07-07', '2016-04-08') // => 1
 * ```
 */
export function compareDays(a: Day, b: Day): -1 | 0 | 1 {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/**
 * The day so many days later, or earlier when `days` is negative.
 *
 * @throws RangeError when `day` is no calendar day, or the result leaves the years 1900 to 2200.
 *
 * @example
 * ```ts
 * addDays('2012-02-28', 2) // => '2012-03-01'
 * ```
 */
export function addDays(day: Day, days: number): Day {
  return fromEpochDay(toEpochDay(day) + days)
}

/**
 * The day after, or `undefined` after the last day of 2200, where the calendar of this library ends.
 *
 * @throws RangeError when `day` is no calendar day.
 *
 * @example
 * ```ts
 * dayAfter('2012-02-28') // => '2012-02-29'
 * dayAfter('2200-12-31') // => undefined
 * ```
 */
export function dayAfter(day: Day): Day | undefined {
  const next = new Date((toEpochDay(day) + 1) * millisecondsOfDay).toISOString().slice(0, 10)
  return Day.safeParse(next).data
}

/**
 * The day before, or `undefined` before the first day of 1900.
 *
 * @throws RangeError when `day` is no calendar day.
 *
 * @example
 * ```ts
 * dayBefore('2012-03-01') // => '2012-02-29'
 * dayBefore('1900-01-01') // => undefined
 * ```
 */
export function dayBefore(day: Day): Day | undefined {
  const before = new Date((toEpochDay(day) - 1) * millisecondsOfDay).toISOString().slice(0, 10)
  return Day.safeParse(before).data
}

/**
 * The same day so many months later, or the last of that month when it is shorter: a month after 31 January ends in
 * February.
 *
 * @throws RangeError when `day` is no calendar day, or the result leaves the years 1900 to 2200.
 *
 * @example
 * ```ts
 * addMonths('2016-01-31', 1) // => '2016-02-29'
 * ```
 */
export function addMonths(day: Day, months: number): Day {
  toEpochDay(day)
  const start = partsOfDay(day)
  const count = start.year * 12 + start.month - 1 + months
  const first = makeDay(Math.floor(count / 12), (count % 12) + 1, 1)
  if (!first) throw new RangeError('the day lies outside the years 1900 to 2200')
  const last = lastDayOfMonth(first)
  return addDays(first, Math.min(start.day, partsOfDay(last).day) - 1)
}

/**
 * The same day so many years later; 29 February becomes the 28th where there is none.
 *
 * @throws RangeError when `day` is no calendar day, or the result leaves the years 1900 to 2200.
 *
 * @example
 * ```ts
 * addYears('2018-10-25', 5) // => '2023-10-25'
 * ```
 */
export function addYears(day: Day, years: number): Day {
  return addMonths(day, years * 12)
}

/**
 * Days from the first day to the second: 0 for the same day, negative when the second is earlier.
 *
 * @throws RangeError when either is no calendar day.
 *
 * @example
 * ```ts
 * daysBetween('2016-04-08', '2016-07-07') // => 90
 * ```
 */
export function daysBetween(from: Day, to: Day): number {
  return toEpochDay(to) - toEpochDay(from)
}

/**
 * The last day of the month in which the day lies.
 *
 * @throws RangeError when `day` is no calendar day.
 *
 * @example
 * ```ts
 * lastDayOfMonth('2012-02-10') // => '2012-02-29'
 * ```
 */
export function lastDayOfMonth(day: Day): Day {
  toEpochDay(day)
  const { year, month } = partsOfDay(day)
  // Day 0 of the next month, since `Date` counts months from 0.
  return fromEpochDay(Date.UTC(year, month, 0) / millisecondsOfDay)
}
