import { addRatio, compareRatio, type Figure, parseShare, type Ratio, ratio, subtractRatio } from '@neuguong/core'
import { FALSE, truth } from '../evaluate/truth.ts'
import type { TargetOf } from '../resolve/ruleset.ts'
import { type Bounds, exactly, unbounded } from './bounds.ts'
import type { YearCounts } from './metric.ts'
import type { Count } from './tally.ts'

const exact = (value: number | undefined): Count | null => (value === undefined ? null : { low: value, high: value })

/** No share is below nothing, and no part of a population is more than all of it. */
function within({ low, high }: { readonly low: Ratio; readonly high: Ratio }, part: boolean): Bounds {
  const [none, all] = [ratio(0), ratio(1)]
  return { low: compareRatio(low, none) < 0 ? none : low, high: part && compareRatio(high, all) > 0 ? all : high }
}

/**
 * What a published percentage says about the true rate: it was rounded, so the rate lies within half a unit of the last
 * decimal (99,23 % is from 99,225 % to 99,235 %).
 */
function statedRate(stated: string | undefined, part: boolean): Bounds {
  const share = stated === undefined ? undefined : parseShare(stated)
  if (!share) return unbounded
  if (share.form !== 'percent') return exactly(share.value)
  const half = ratio(1n, 2n * 10n ** BigInt(share.decimals + 2))
  return within({ low: subtractRatio(share.value, half), high: addRatio(share.value, half) }, part)
}

/** A published figure as counts: exact where numerator and denominator were given, else what the percentage allows. */
export function countsOfFigure(
  { of, among, stated }: Figure,
  { base }: Pick<TargetOf, 'base'>,
  opening: number | undefined,
): YearCounts {
  const denominator = among ?? (base === 'opening' ? opening : undefined)
  const known = of !== undefined && denominator !== undefined && denominator > 0
  const rate = known ? exactly(ratio(of, denominator)) : statedRate(stated, base === undefined)
  return {
    of: exact(of),
    among: exact(denominator),
    rate,
    empty: denominator === undefined ? FALSE : truth(denominator === 0),
  }
}
