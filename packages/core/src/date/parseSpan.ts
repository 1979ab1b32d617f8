import { tidyText } from '../text/space.ts'
import { makeDay } from './day.ts'
import type { PartialDay } from './partialDay.ts'
import { type Span, spanBetween } from './span.ts'
import { parseVietnameseDay } from './vietnameseDay.ts'

/** One form of words and how its parts make a span. */
interface Form {
  readonly pattern: RegExp
  readonly read: (...parts: string[]) => Span | undefined
}

const quarters = ['', 'i', 'ii', 'iii', 'iv']

const monthOf = (year: string, month: number): PartialDay | undefined => makeDay(Number(year), month, 1)?.slice(0, 7)

function spanOfMonths(year: string, first: number, last: number): Span | undefined {
  const [from, to] = [monthOf(year, first), monthOf(year, last)]
  return from && to ? spanBetween(from, to) : undefined
}

function spanOfQuarter(name: string, year: string): Span | undefined {
  const quarter = quarters.includes(name) ? quarters.indexOf(name) : Number(name)
  return spanOfMonths(year, quarter * 3 - 2, quarter * 3)
}

/** Reads `9, 10, 11` or `9 - 11`; numbers of a list must follow one another, or the list is no single stretch. */
function endsOfList(list: string): [number, number] | undefined {
  const numbers = list.split(/[^\d]+/).map(Number)
  const [first = 0, last = first] = [numbers[0], numbers.at(-1)]
  const isRange = /-|đến/.test(list) && numbers.length === 2 && first < last
  const isRun = !/-|đến/.test(list) && numbers.every((value, index) => value === first + index)
  return isRange || isRun ? [first, last] : undefined
}

function spanOfMonthList(list: string, year: string): Span | undefined {
  const ends = endsOfList(list)
  return ends && spanOfMonths(year, ...ends)
}

function spanOfDayList(list: string, month: string, year: string): Span | undefined {
  const [first, last] = endsOfList(list)?.map((day) => makeDay(Number(year), Number(month), day)) ?? []
  return first && last ? spanBetween(first, last) : undefined
}

function spanOfDates(first: string, last: string): Span | undefined {
  const [from, to] = [parseVietnameseDay(first), parseVietnameseDay(last)]
  return from && to ? spanBetween(from, to) : undefined
}

/** The last ten or eleven days of a month, which Vietnamese counts in thirds. */
function endOfMonth(month: string, year: string): Span | undefined {
  const span = spanOfMonths(year, Number(month), Number(month))
  return span && { ...span, from: `${span.from.slice(0, 8)}21`, approximate: true }
}

function endOfYear(year: string): Span | undefined {
  const december = spanOfMonths(year, 12, 12)
  return december && { ...december, approximate: true }
}

const list = String.raw`(\d{1,2}(?:(?:, ?| và | ?- ?| đến )\d{1,2})*)`

const forms: readonly Form[] = [
  { pattern: /^quý (iv|i{1,3}|[1-4])(?: ?\/ ?| năm )(\d{4})$/, read: spanOfQuarter },
  {
    pattern: /^(\d{1,2}) tháng đầu năm (\d{4})$/,
    read: (count = '', year = '') => spanOfMonths(year, 1, Number(count)),
  },
  {
    pattern: /^(\d{1,2}) tháng cuối năm (\d{4})$/,
    read: (count = '', year = '') => spanOfMonths(year, 13 - Number(count), 12),
  },
  { pattern: /^cuối tháng (\d{1,2})(?: ?\/ ?| năm )(\d{4})$/, read: endOfMonth },
  { pattern: /^cuối năm (\d{4})$/, read: endOfYear },
  { pattern: new RegExp(`^${list}(?: ?/ ?| năm )(\\d{4})$`), read: spanOfMonthList },
  { pattern: new RegExp(`^${list} ?/ ?(\\d{1,2}) ?/ ?(\\d{4})$`), read: spanOfDayList },
  { pattern: /^(.+?)(?: ?- ?| đến )(.+)$/, read: spanOfDates },
  { pattern: /^(.+)$/, read: (date = '') => spanOfDates(date, date) },
]

/** Words that do not change which days are meant; a repeated `tháng` or `ngày` inside a list is one of them. */
function simplify(text: string): string {
  const words = tidyText(text)
    .toLowerCase()
    .replace(/[\u2013\u2014]/g, '-')
  return words
    .replace(/^(?:(?:trong|vào|từ|giai đoạn) )+/, '')
    .replace(/^(?:tháng|ngày) (?=\d)(?!\d{1,2} tháng)/, '')
    .replace(/(và|đến|,|-) (?:tháng|ngày) (?=\d)/g, '$1 ')
}

/**
 * Reads the time of a duty as days: `quý III/2016`, `tháng 7 và tháng 8/2012`, `9, 10, 11/2012`, `27, 28/3/2012`,
 * `từ 2018-2020`, `8 tháng đầu năm 2014`, `năm 2017`, or any single date.
 *
 * Soft words are read as follows and marked `approximate`: `cuối năm 2016` is December of that year,
 * `cuối tháng 12/2017` the days from the 21st; either way the last day is the one it is due by. Words that need
 * another day to be understood (`đầu năm`, `từ nay`, `cùng kỳ năm trước`, `hàng năm`) are not read.
 *
 * @returns the span, or `undefined` when the text is not understood.
 *
 * @example
 * ```ts
 * parseSpan('quý III/2016') // => { from: '2016-07-01', to: '2016-09-30' }
 * parseSpan('cuối năm 2016') // => { from: '2016-12-01', to: '2016-12-31', approximate: true }
 * parseSpan('27, 28/3/2012') // => { from: '2012-03-27', to: '2012-03-28' }
 * parseSpan('đầu năm') // => undefined
 * ```
 */
export function parseSpan(text: string): Span | undefined {
  const words = simplify(text)
  for (const { pattern, read } of forms) {
    const [, ...parts] = pattern.exec(words) ?? []
    const span = parts.length > 0 ? read(...parts) : undefined
    if (span) return span
  }
  return undefined
}
