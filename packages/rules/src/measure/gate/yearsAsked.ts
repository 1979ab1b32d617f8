import type { Resolved, TargetOf } from '../../resolve/ruleset.ts'
import type { Asked } from './masses.ts'

/** The years of which a target prints figures, as places in the list of years: each alone, or several taken together. */
export function measuredTarget(
  { id, metric }: Resolved<TargetOf>,
  { from, year }: { readonly from: number; readonly year: number },
  years: readonly number[],
): Asked {
  const places = (wanted: (year: number) => boolean): readonly number[] =>
    years.flatMap((one, place) => (wanted(one) ? [place] : []))
  const before = places((one) => one === year - 1)
  if (metric === 'change') return { kind: 'targets', id, years: [[0], ...(before.length > 0 ? [before] : [])] }
  if (metric === 'yearly-mean') return { kind: 'targets', id, years: [places((one) => from <= one && one <= year)] }
  return { kind: 'targets', id, years: [[0]] }
}
