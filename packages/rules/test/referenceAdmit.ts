import type { FactValue } from '../src/language/value.ts'
import type { FactOf } from '../src/resolve/ruleset.ts'
import { below, type Fraction, fraction, rounded } from './referenceNumbers.ts'

/** What a number fact may be: its decimals, and the least and the greatest of its values. */
export interface Numbers {
  readonly decimals: number
  /** Whether the regulation says how many decimals there are. */
  readonly stated: boolean
  readonly low: Fraction
  readonly high: Fraction
}

/** The nearest number of so many decimals that is not beyond a bound, seen from inside. */
function inward(bound: number, decimals: number, inside: 1n | -1n): Fraction {
  const [exact, near] = [fraction(bound), rounded(fraction(bound), decimals)]
  const beyond = inside > 0n ? below(near, exact) : below(exact, near)
  return beyond ? { ...near, n: near.n + inside } : near
}

/** The values of a number fact: of its declared decimals, else of nine, or of as many as fifteen digits leave its bounds. */
export function numbersOf({ min, max, decimals: stated, integer }: FactOf): Numbers {
  const reach = Math.max(...[min, max].map((bound) => Math.abs(Number(bound ?? 0))))
  const room = [9, 8, 7, 6, 5, 4, 3, 2, 1, 0].find((places) => reach * 10 ** places < 1e15)
  const decimals = stated ?? (integer ? 0 : (room ?? 0))
  const most: Fraction = { n: 10n ** 15n - 1n, d: 10n ** BigInt(decimals) }
  return {
    decimals,
    stated: stated !== undefined || integer,
    low: min === undefined ? { ...most, n: -most.n } : inward(Number(min), decimals, 1n),
    high: max === undefined ? most : inward(Number(max), decimals, -1n),
  }
}

/** What is known of a number fact of which this was given. */
export function admitted(fact: FactOf, value: FactValue): number | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return undefined
  const { decimals, stated, low, high } = numbersOf(fact)
  const [exact, read] = [fraction(value), rounded(fraction(value), decimals)]
  if (stated && (below(exact, read) || below(read, exact))) return undefined
  return below(read, low) || below(high, read) ? undefined : Number(read.n) / Number(read.d)
}
