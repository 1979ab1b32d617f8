import { dayAfter } from '@neuguong/core'
import type { Days, Diagnostic } from '../language/diagnostic.ts'

/** The same finding made of other days is one finding: its place and what it says, but for the day and the person it was shown with. */
function keyOf({ code, level, place, params }: Diagnostic): string {
  const { on: _, person: __, ...said } = params as { readonly on?: unknown; readonly person?: unknown }
  return JSON.stringify([code, level, place.file, place.pointer, place.line, place.column, said])
}

/** Spans in order, those that follow one another made one. */
export function joined(spans: readonly Days[]): readonly Days[] {
  const all: Days[] = []
  for (const span of [...spans].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const before = all.at(-1)
    if (before?.from === span.from) continue
    if (before?.to !== undefined && dayAfter(before.to) === span.from)
      all[all.length - 1] = { ...span, from: before.from }
    else all.push(span)
  }
  return all
}

/** The days that a finding itself speaks of, such as those of a hole. */
const daysSaid = ({ code, params }: Diagnostic): readonly Days[] | undefined =>
  /-in-time$|^outside-parent-period$/.test(code) && 'from' in params && 'to' in params
    ? [{ from: params.from, ...(params.to !== undefined && { to: params.to }) }]
    : undefined

/** Findings with the days in which they hold: those that they speak of, else those in which they were made. */
export const during = (days: readonly Days[], found: readonly Diagnostic[]): readonly Diagnostic[] =>
  found.map((diagnostic) => ({ ...diagnostic, days: daysSaid(diagnostic) ?? days }))

/** Makes one finding of those that say the same of several spans, in the order in which they were first made. */
export function mergeDays(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const merged = new Map<string, Diagnostic>()
  for (const diagnostic of found) {
    const key = keyOf(diagnostic)
    const known = merged.get(key)
    const days = joined([...(known?.days ?? []), ...(diagnostic.days ?? [])])
    merged.set(key, days.length > 0 ? { ...(known ?? diagnostic), days } : (known ?? diagnostic))
  }
  return [...merged.values()]
}
