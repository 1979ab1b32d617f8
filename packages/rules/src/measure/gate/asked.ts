import type { Cap } from '@neuguong/core'
import type { Resolved, TargetOf } from '../../resolve/ruleset.ts'
import { partUnder } from '../caps.ts'
import { askTarget, measured, type Period } from '../measure.ts'
import type { Part } from '../parts.ts'
import { nobody } from '../tallies.ts'
import type { Tally } from '../tally.ts'
import type { Asked } from './masses.ts'

/** A part of the population with this tally of one question. */
const partWith = (kind: Asked['kind'], id: string, tally: Tally): Part => ({
  hasRows: true,
  certain: { ...nobody(null), [kind]: { [id]: tally } },
})

/** What a target prints: of which years, each alone or several taken together, and what it comes to where one year settles it. */
export function askedOfTarget(target: Resolved<TargetOf>, period: Period, years: readonly number[]): Asked {
  const { id, metric } = target
  const places = (wanted: (year: number) => boolean): readonly number[] =>
    years.flatMap((one, place) => (wanted(one) ? [place] : []))
  if (metric === 'change') {
    const before = places((one) => one === period.year - 1)
    return { kind: 'targets', id, years: [[0], ...(before.length > 0 ? [before] : [])] }
  }
  if (metric === 'yearly-mean')
    return { kind: 'targets', id, years: [places((one) => period.from <= one && one <= period.year)] }
  const statusOf = (tally: Tally): string => {
    const { status } = measured(askTarget(target, period, () => partWith('targets', id, tally)))
    return status === 'vacuous' ? 'met' : status
  }
  return { kind: 'targets', id, years: [[0]], statusOf }
}

/** What a cap prints of a unit. */
export const askedOfCap = (cap: Resolved<Cap>): Asked => ({
  kind: 'caps',
  id: cap.id,
  years: [[0]],
  statusOf: (tally) => partUnder(cap, '', partWith('caps', cap.id, tally)).status,
})
