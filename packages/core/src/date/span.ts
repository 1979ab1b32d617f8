import * as z from 'zod'
import { strict } from '../schema/strict.ts'
import { Day } from './day.ts'
import { firstDayOf, lastDayOf, type PartialDay } from './partialDay.ts'

/**
 * A stretch of days, both ends included. `approximate` is set when the words are softer than the days, as in
 * "cuối năm 2016".
 *
 * @example
 * ```ts
 * Span.safeParse({ from: '2016-07-01', to: '2016-09-30' }).success // => true
 * Span.safeParse({ from: '2016-09-30', to: '2016-07-01' }).success // => false
 * ```
 */
export const Span = strict(
  { from: Day, to: Day, approximate: z.literal(true).optional() },
  z.refine(({ from, to }) => from <= to, { path: ['to'], params: { code: 'span-backwards' } }),
)

/** A stretch of days, both ends included. */
export type Span = z.infer<typeof Span>

/**
 * The span from the first day of one date to the last day of another, or `undefined` when it would run backwards.
 *
 * @example
 * ```ts
 * spanBetween('2018', '2020') // => { from: '2018-01-01', to: '2020-12-31' }
 * ```
 */
export function spanBetween(first: PartialDay, last: PartialDay): Span | undefined {
  const span = { from: firstDayOf(first), to: lastDayOf(last) }
  return span.from <= span.to ? span : undefined
}
