import type { Rounding } from './rounding.ts'

/** Percent figures as whole numbers of their last decimal: 85,86% with two decimals is 8586. */
export interface Shares {
  readonly units: readonly number[]
  readonly decimals: number
  readonly rounding: Rounding
}

// Division of whole numbers below 2^53 with the remainder taken off first is exact.
const floorDivide = (a: number, b: number): number => (a - (((a % b) + b) % b)) / b
const ceilDivide = (a: number, b: number): number => -floorDivide(-a, b)

/**
 * The counts that one share can stand for among so many: from the first to the last number, none when they cross.
 *
 * @example
 * ```ts
 * countsOf(5000, 7, { decimals: 2, rounding: 'half-up' }) // => [4, 3]
 * countsOf(5000, 8, { decimals: 2, rounding: 'half-up' }) // => [4, 4]
 * ```
 */
export function countsOf(
  unit: number,
  population: number,
  { decimals, rounding }: Pick<Shares, 'decimals' | 'rounding'>,
): [number, number] {
  const whole = 2 * 100 * 10 ** decimals
  const from = rounding === 'truncated' ? 2 * unit : 2 * unit - 1
  const low = Math.max(0, ceilDivide(from * population, whole))
  return [low, ceilDivide((from + 2) * population, whole) - 1]
}

/**
 * The counts that all shares can stand for together among so many, or `undefined` when there are none.
 *
 * Each share allows a run of whole numbers, so the shares fit together exactly when the sums of the least and of the
 * greatest of these enclose the population.
 *
 * @example
 * ```ts
 * countsAmong({ units: [5000, 5000], decimals: 2, rounding: 'half-up' }, 8) // => [4, 4]
 * countsAmong({ units: [5000, 5000], decimals: 2, rounding: 'half-up' }, 7) // => undefined
 * ```
 */
export function countsAmong({ units, ...cut }: Shares, population: number): number[] | undefined {
  const counts: [number, number][] = []
  let [least, most] = [0, 0]
  for (const unit of units) {
    const [low, high] = countsOf(unit, population, cut)
    if (low > high) return undefined
    counts.push([low, high])
    least += low
    most += high
  }
  if (least > population || population > most) return undefined
  return spread(counts, population - least)
}

/** One set of counts: the least ones, with what is left over given where there is room. */
function spread(counts: readonly [number, number][], over: number): number[] {
  let left = over
  return counts.map(([low, high]) => {
    const more = Math.min(left, high - low)
    left -= more
    return low + more
  })
}

/**
 * Whether there is anybody to count, and so many can be counted with exactly: all products stay whole numbers below 2^53.
 *
 * @example
 * ```ts
 * isCountable({ units: [5000], decimals: 2, rounding: 'half-up' }, 33_509) // => true
 * isCountable({ units: [5000], decimals: 2, rounding: 'half-up' }, 10 ** 15) // => false
 * ```
 */
export const isCountable = ({ units, decimals }: Shares, population: number): boolean =>
  population > 0 &&
  [...units, 100 * 10 ** decimals].every((unit) => (2 * Math.abs(unit) + 2) * population <= Number.MAX_SAFE_INTEGER)

/** How far populations are searched: about ten times the members of a large province. */
export const searchLimit = 300_000

/**
 * The smallest populations for which the shares can stand, at most `most` of them, searched up to a limit.
 *
 * @example
 * ```ts
 * smallestPopulations({ units: [8586, 1226, 170, 17], decimals: 2, rounding: 'truncated' }, 2) // => [587, 1174]
 * smallestPopulations({ units: [8586, 1226, 170, 17], decimals: 2, rounding: 'half-up' }, 1) // => [2292]
 * ```
 */
export function smallestPopulations(shares: Shares, most: number, limit = searchLimit): number[] {
  const found: number[] = []
  for (let population = 1; population <= limit && found.length < most; population++)
    if (countsAmong(shares, population)) found.push(population)
  return found
}

/**
 * The greatest population that says something when shares of so many parts fit it: up to it, fewer than one in twenty
 * sets of shares would fit any population by chance.
 *
 * Among N people a share of u steps is hit with the chance N/u, and the last part follows from the others; added up
 * over all N this is N^k / (k u^(k-1)).
 *
 * @example
 * ```ts
 * tellingLimit({ parts: 4, decimals: 2 }) // => 668
 * ```
 */
export function tellingLimit({ parts, decimals }: { readonly parts: number; readonly decimals: number }): number {
  const k = BigInt(parts)
  const most = k * (100n * 10n ** BigInt(decimals)) ** (k - 1n)
  let [low, high] = [0, searchLimit]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (20n * BigInt(middle) ** k < most) low = middle
    else high = middle - 1
  }
  return low
}
