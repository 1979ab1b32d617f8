import { type Day, dayAfter, dayBefore } from '@neuguong/core'
import type { Days } from '../language/diagnostic.ts'
import type { Regulation } from '../language/parse.ts'

/** The first days of what is written with days in a file: from these on the ruleset may be another. */
function firstDaysIn({ data: { inForce, parameters = {} } }: Regulation): readonly Day[] {
  const written: readonly Days[] = [inForce, ...Object.values(parameters).flatMap(({ values }) => values)]
  return written.flatMap(({ from, to }) => [from, (to !== undefined && dayAfter(to)) || []].flat())
}

/**
 * The spans of days in which a regulation stands the same, in order: its time in force, cut where a parameter takes another value
 * and where a layer begins or ends. Phases cut nothing: a target says itself in which it counts.
 *
 * @param layers - from `layersOf`, the regulation itself last
 * @returns no span where the regulation ends before it begins
 */
export function spansOf(layers: readonly Regulation[]): readonly Days[] {
  const whole = layers.at(-1)?.data.inForce
  if (!whole || (whole.to !== undefined && whole.to < whole.from)) return []
  const within = layers
    .flatMap(firstDaysIn)
    .filter((day) => day > whole.from && (whole.to === undefined || day <= whole.to))
  const starts = [...new Set([whole.from, ...within])].sort()
  return starts.map((from, index) => {
    const next = starts[index + 1]
    const to = next === undefined ? whole.to : dayBefore(next)
    return to === undefined ? { from } : { from, to }
  })
}
