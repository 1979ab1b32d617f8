import { type Cadence, compareDays, type Day, lastDayOfMonth, makeDay, partsOfDay } from '@neuguong/core'
import type { Period } from './item.ts'

/** How many months the periods of a cadence last; a cadence without periods is not here. */
const months = { yearly: 12, 'half-yearly': 6, quarterly: 3, monthly: 1 } as const satisfies Partial<
  Record<Cadence, number>
>

type Recurring = keyof typeof months

/** Whether a cadence divides the year into periods. */
export const isRecurring = (cadence: Cadence | undefined): cadence is Recurring =>
  cadence !== undefined && cadence in months

const names: Readonly<Record<Recurring, (year: number, index: number) => string>> = {
  yearly: (year) => String(year),
  'half-yearly': (year, index) => `${year}-H${index + 1}`,
  quarterly: (year, index) => `${year}-Q${index + 1}`,
  monthly: (year, index) => `${year}-${String(index + 1).padStart(2, '0')}`,
}

const earlierOf = (a: Day, b: Day): Day => (compareDays(a, b) < 0 ? a : b)
const laterOf = (a: Day, b: Day): Day => (compareDays(a, b) < 0 ? b : a)

/** The first day of the month so many months later; `undefined` where the calendar has ended. */
function monthsLater(start: Day, count: number): Day | undefined {
  const { year, month } = partsOfDay(start)
  const months = year * 12 + month - 1 + count
  return makeDay(Math.floor(months / 12), (months % 12) + 1, 1)
}

/** The last day of so many months from the first day of one; no year has an end outside the calendar. */
const endOf = (start: Day, count: number): Day => lastDayOfMonth(monthsLater(start, count - 1) ?? start)

/**
 * The periods of a cadence that begin by a day, cut to the time in which the regulation is in force. The first and the
 * last may be shorter than the calendar's.
 *
 * @example
 * ```ts
 * periodsOf('yearly', { from: '2016-07-07', to: '2020-12-31' }, '2017-01-01').map(({ from }) => from) // => ['2016-07-07', '2017-01-01']
 * periodsOf('quarterly', { from: '2016-07-07' }, '2016-10-01').map(({ id }) => id) // => ['2016-Q3', '2016-Q4']
 * ```
 */
export function periodsOf(
  cadence: Recurring,
  force: { readonly from: Day; readonly to?: Day | undefined },
  until: Day,
): Period[] {
  const length = months[cadence]
  const last = force.to === undefined ? until : earlierOf(until, force.to)
  const { year } = partsOfDay(force.from)
  const periods: Period[] = []
  for (let start = makeDay(year, 1, 1); start !== undefined && start <= last; start = monthsLater(start, length)) {
    const end = endOf(start, length)
    const from = laterOf(start, force.from)
    if (end < force.from || from > last) continue
    const { year: ofYear, month } = partsOfDay(start)
    periods.push({
      id: names[cadence](ofYear, (month - 1) / length),
      from,
      to: force.to === undefined ? end : earlierOf(end, force.to),
    })
  }
  return periods
}
