import * as z from 'zod'
import { compareRatio, type Ratio } from './ratio.ts'

/**
 * How a figure is held against a limit, under the names that json-rules-engine gives its operators. `trên 85%` and
 * `30% trở lên` differ exactly at the limit, so neither is turned into the other.
 *
 * @example
 * ```ts
 * Comparator.safeParse('greaterThan').success // => true
 * ```
 */
export const Comparator = z.enum(['greaterThan', 'greaterThanInclusive', 'lessThan', 'lessThanInclusive', 'equal'])

/** One of the comparators of {@link Comparator}. */
export type Comparator = z.infer<typeof Comparator>

/** For each comparator the outcomes of `compareRatio(figure, limit)` that satisfy it. */
const satisfying: Readonly<Record<Comparator, readonly number[]>> = {
  greaterThan: [1],
  greaterThanInclusive: [0, 1],
  lessThan: [-1],
  lessThanInclusive: [-1, 0],
  equal: [0],
}

/**
 * Whether `a` stands in the given relation to `b`, exactly.
 *
 * @example
 * ```ts
 * compareBy('greaterThan', ratio(17, 20), ratio(85, 100)) // => false
 * compareBy('greaterThanInclusive', ratio(2, 3), ratio(2, 3)) // => true
 * ```
 */
export function compareBy(comparator: Comparator, a: Ratio, b: Ratio): boolean {
  return satisfying[comparator].includes(compareRatio(a, b))
}
