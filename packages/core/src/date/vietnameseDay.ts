import { tidyText } from '../text/space.ts'
import { type Day, makeDay, partsOfDay } from './day.ts'
import type { PartialDay } from './partialDay.ts'

const wholeDay = /^(?:ngày )?(\d{1,2})(?: tháng (\d{1,2}) năm |([/.-])(\d{1,2})\3)(\d{4})$/
const monthOnly = /^(?:ngày[ .…_]*)?(?:tháng )?(\d{1,2})(?:\/| ?\/ ?| năm )(\d{4})$/
const yearOnly = /^(?:ngày[ .…_]*tháng[ .…_]*)?(?:năm )?(\d{4})$/

/**
 * Reads a date written the Vietnamese way, day first: `8/4/2016`, `01/04/2016`, `7/2016`, `2016`,
 * `ngày 07 tháng 7 năm 2016`. Blanks left for a pen are no day: `ngày … tháng … năm 2023` is the year alone.
 *
 * @returns the date as far as it is stated, or `undefined` when the text is no date or the calendar has no such day.
 *
 * @example
 * ```ts
 * parseVietnameseDay('8/4/2016') // => '2016-04-08'
 * parseVietnameseDay('ngày 07 tháng 7 năm 2016') // => '2016-07-07'
 * parseVietnameseDay('12/2017') // => '2017-12'
 * parseVietnameseDay('31/02/2016') // => undefined
 * ```
 */
export function parseVietnameseDay(text: string): PartialDay | undefined {
  const words = tidyText(text).toLowerCase()
  const whole = wholeDay.exec(words)
  if (whole) return makeDay(Number(whole[5]), Number(whole[2] ?? whole[4]), Number(whole[1]))
  const month = monthOnly.exec(words)
  if (month) return makeDay(Number(month[2]), Number(month[1]), 1)?.slice(0, 7)
  const year = yearOnly.exec(words)
  return year ? makeDay(Number(year[1]), 1, 1)?.slice(0, 4) : undefined
}

/** Party papers write a zero before days under 10 and before January and February, so that no digit can be added. */
const padDay = (day: number): string => String(day).padStart(2, '0')
const padMonth = (month: number): string => (month <= 2 ? `0${month}` : String(month))

/**
 * The day as an official paper dates itself. `Intl` has no such form: it writes neither the words nor the zeros.
 *
 * @example
 * ```ts
 * officialDay('2016-07-07') // => 'ngày 07 tháng 7 năm 2016'
 * officialDay('2012-01-16') // => 'ngày 16 tháng 01 năm 2012'
 * ```
 */
export function officialDay(date: Day): string {
  const { year, month, day } = partsOfDay(date)
  return `ngày ${padDay(day)} tháng ${padMonth(month)} năm ${year}`
}

/**
 * The day as a running text cites it.
 *
 * @example
 * ```ts
 * formatDay('2016-07-07') // => '07/7/2016'
 * ```
 */
export function formatDay(date: Day): string {
  const { year, month, day } = partsOfDay(date)
  return `${padDay(day)}/${padMonth(month)}/${year}`
}

/**
 * The date as a running text cites it, as far as it is known.
 *
 * @example
 * ```ts
 * formatPartialDay('2017-12') // => '12/2017'
 * formatPartialDay('2023') // => '2023'
 * ```
 */
export function formatPartialDay(date: PartialDay): string {
  if (date.length === 10) return formatDay(date)
  const { year, month } = partsOfDay(date)
  return date.length === 4 ? date : `${padMonth(month)}/${year}`
}
