import { addDays, Day } from '@neuguong/core'

/** Why the calendar has no such day. */
export type DayProblem =
  | { readonly kind: 'year-digits'; readonly year: string }
  | { readonly kind: 'year-reach'; readonly year: string }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'day'; readonly year: number; readonly month: number; readonly days: number }

interface Parts {
  readonly year: string
  readonly month: number
  readonly day: number
}

function partsOf(text: string): Parts | undefined {
  const [, year = '', month, day] = /^(\d+)[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text.trim()) ?? []
  if (year.length > 2) return { year, month: Number(month), day: Number(day) }
  const [, first, second, last] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{3,})$/.exec(text.trim()) ?? []
  return last === undefined ? undefined : { year: last, month: Number(second), day: Number(first) }
}

/** Whether a text is written as a day. */
export const isDay = (text: string): boolean => partsOf(text) !== undefined

/** The last day of a month; day 0 of the next one, since `Date` counts months from 0. */
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/**
 * What is wrong with a day that is written as one; nothing where its form is.
 *
 * @example
 * ```ts
 * dayProblem('2025-02-31') // => { kind: 'day', year: 2025, month: 2, days: 28 }
 * dayProblem('20205-01-01') // => { kind: 'year-digits', year: '20205' }
 * dayProblem('đầu năm') // => undefined
 * ```
 */
export function dayProblem(text: string): DayProblem | undefined {
  const parts = partsOf(text)
  if (!parts) return undefined
  const { year, month, day } = parts
  if (year.length !== 4) return { kind: 'year-digits', year }
  if (month < 1 || month > 12) return { kind: 'month', month }
  const days = daysIn(Number(year), month)
  if (day < 1 || day > days) return { kind: 'day', year: Number(year), month, days }
  return year < '1900' || year > '2200' ? { kind: 'year-reach', year } : undefined
}

/** The day before a day; the text itself when it is none, or the first that the calendar has. */
export const dayBefore = (day: string): string =>
  Day.safeParse(day).success && day > '1900-01-01' ? addDays(day, -1) : day
