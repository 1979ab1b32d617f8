import { type Day, dayAfter, dayBefore } from '@neuguong/core'
import type { Days as Period } from '../language/diagnostic.ts'

const last: Day = '9999-12-31'
const endOf = ({ to }: Period): Day => to ?? last
const period = (from: Day, to: Day): Period => (to === last ? { from } : { from, to })

/** The days that two periods share. */
export function shared(a: Period, b: Period): Period | undefined {
  const [, from = a.from] = [a.from, b.from].sort()
  const [to = endOf(a)] = [endOf(a), endOf(b)].sort()
  return from <= to ? period(from, to) : undefined
}

/** The days of a period that none of the others covers. */
export function uncovered(whole: Period, parts: readonly Period[]): readonly Period[] {
  const holes: Period[] = []
  let from = whole.from
  for (const part of [...parts].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (from > endOf(whole)) return holes
    if (part.from > endOf(whole)) break
    if (part.from > from) holes.push(period(from, dayBefore(part.from) ?? from))
    const next = endOf(part) === last ? undefined : dayAfter(endOf(part))
    if (next === undefined) return holes
    if (endOf(part) >= from) from = next
  }
  return from <= endOf(whole) ? [...holes, period(from, endOf(whole))] : holes
}
