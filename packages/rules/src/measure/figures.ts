import { addRatio, type Figure, parseShare, ratio, subtractRatio } from '@neuguong/core'
import { FALSE, truth } from '../evaluate/truth.ts'
import { type Bounds, exactly, unbounded } from './bounds.ts'
import type { YearCounts } from './metric.ts'
import type { Count } from './tally.ts'

const exact = (value: number | undefined): Count | null => (value === undefined ? null : { low: value, high: value })

/**
 * What a published percentage says about the true rate: it was rounded, so the rate lies within half a unit of the last
 * decimal (99,23 % is from 99,225 % to 99,235 %).
 */
function statedRate(stated: string | undefined): Bounds {
  const share = stated === undefined ? undefined : parseShare(stated)
  if (!share) return unbounded
  if (share.form !== 'percent') return exactly(share.value)
  const half = ratio(1n, 2n * 10n ** BigInt(share.decimals + 2))
  return { low: subtractRatio(share.value, half), high: addRatio(share.value, half) }
}

/** A published figure as counts: exact where numerator and denominator were given, else what the percentage allows. */
export function countsOfFigure({ of, among, stated }: Figure, opening: number | undefined): YearCounts {
  const denominator = among ?? opening
  const known = of !== undefined && denominator !== undefined && denominator > 0
  const rate = known ? exactly(ratio(of, denominator)) : statedRate(stated)
  return {
    of: exact(of),
    among: exact(denominator),
    rate,
    empty: denominator === undefined ? FALSE : truth(denominator === 0),
  }
}
