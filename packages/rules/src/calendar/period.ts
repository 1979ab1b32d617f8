import { addDays, addMonths, type Cadence, compareDays, type Day, makeDay, partsOfDay } from '@neuguong/core'
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
  for (let start = makeDay(year, 1, 1); start !== undefined && start <= last; start = addMonths(start, length)) {
    const next = addMonths(start, length)
    const end = addDays(next, -1)
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
