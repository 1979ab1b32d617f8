import { compareRatio, decimalRatio, ratio } from '@neuguong/core'
import type { FactOf } from './ruleset.ts'

/**
 * The values of a number fact as whole numbers, its steps: step `n` is the value `n / power`. All of them are below 10^15, so each is an
 * exact number of JavaScript, the nearest double of `n / power` belongs to no other step, and comparing such doubles compares the decimals.
 */
export interface Grid {
  readonly decimals: number
  /**
   * Whether the regulation says how many decimals there are. Then a value with more is no value of the fact; where it does not say, what lies
   * beyond the last place is dust of other programs' arithmetic (66.66666666666667) and is rounded, a half away from zero.
   */
  readonly declared: boolean
  /** 10 to the power of the decimals. */
  readonly power: number
  /** The least and the greatest step of the declared domain; of one that is open, as far as steps go. */
  readonly least: number
  readonly greatest: number
  /** The least number that reads as the least step, and the least that would read as a step behind the greatest. */
  readonly from: number
  readonly below: number
}

/** Steps have at most fifteen digits. */
const mostSteps = 10 ** 15 - 1

/** Decimals that count where a regulation does not say how many there are. */
const usualDecimals = 9

/** What a grid is made for. */
export type Gridded = Pick<FactOf, 'min' | 'max' | 'integer' | 'decimals'>

const bits = new BigInt64Array(1)
const doubles = new Float64Array(bits.buffer)

/** The next double above a finite one. */
export function nextAbove(value: number): number {
  if (value === 0) return Number.MIN_VALUE
  doubles[0] = value
  bits[0] = (bits[0] as bigint) + (value > 0 ? 1n : -1n)
  return doubles[0]
}

/**
 * Whether the nearest double of a half is read as the half or as more. With sixteen digits the decimal that it was written as, the shortest
 * one, may be another: 8589934592.999995 is the double of 8589934592.999994.
 */
const readsAsHalf = (double: number, n: number, d: number): boolean =>
  compareRatio(decimalRatio(double), ratio(n, d)) >= 0

/**
 * The least double that reads as this step or one above it: half a step below it. A half goes away from zero, so below zero the half itself
 * belongs to the step before. Numerator and denominator are exact, so the quotient is the double nearest to the half.
 */
export function edgeOf({ power }: Pick<Grid, 'power'>, step: number): number {
  const [n, d] = [2 * step - 1, 2 * power]
  const half = n / d
  const isFarther = readsAsHalf(Math.abs(half), Math.abs(n), d)
  return isFarther === step > 0 ? half : nextAbove(half)
}

/** The step that a number reads as, whatever the domain. */
function nearestStep({ power }: Pick<Grid, 'power'>, value: number): number {
  const size = Math.abs(value)
  const whole = Math.floor(size * power)
  const [n, d] = [2 * whole + 1, 2 * power]
  // The product may be off by a fraction of a step; where the half lies is exact.
  const half = n / d
  const step = size > half || (size === half && readsAsHalf(half, n, d)) ? whole + 1 : whole
  return value < 0 ? 0 - step : step
}

/** The step of a value of the fact; `undefined` of what is none of its values. */
export function stepOf(grid: Grid, value: number): number | undefined {
  if (!(value >= grid.from && value < grid.below)) return undefined
  const step = nearestStep(grid, value)
  return grid.declared && step / grid.power !== value ? undefined : step
}

/** Whether a number has more decimals than the regulation says there are. */
export const hasMoreDecimals = (grid: Grid, value: number): boolean =>
  grid.declared && Math.abs(value) <= mostSteps / grid.power && nearestStep(grid, value) / grid.power !== value

/** Decimals that leave room for the bounds. */
function decimalsFor(size: number): number {
  let decimals = usualDecimals
  while (decimals > 0 && size * 10 ** decimals >= 10 ** 15) decimals--
  return decimals
}

const numberOr = (bound: unknown, none: number): number => (typeof bound === 'number' ? bound : none)

/** The largest value that a fact declares a bound to be. */
export const reachOf = ({ min, max }: Gridded): number =>
  Math.max(Math.abs(numberOr(min, 0)), Math.abs(numberOr(max, 0)))

function makeGrid(fact: Gridded): Grid {
  const stated = fact.decimals ?? (fact.integer ? 0 : undefined)
  const decimals = stated ?? decimalsFor(reachOf(fact))
  const power = 10 ** decimals
  const size = { power }
  const [min, max] = [numberOr(fact.min, -mostSteps / power), numberOr(fact.max, mostSteps / power)]
  const [low, high] = [nearestStep(size, min), nearestStep(size, max)]
  // A bound between two steps bounds the steps inside it.
  const least = low / power < min ? low + 1 : low
  const greatest = high / power > max ? high - 1 : high
  return {
    decimals,
    declared: stated !== undefined,
    power,
    least,
    greatest,
    from: edgeOf(size, least),
    below: edgeOf(size, greatest + 1),
  }
}

const known = new WeakMap<Gridded, Grid>()

/** The grid of a number fact. */
export function gridOf(fact: Gridded): Grid {
  const found = known.get(fact)
  if (found) return found
  const grid = makeGrid(fact)
  known.set(fact, grid)
  return grid
}

/** The thresholds of a number as steps: those from which on it is at least the threshold, and those from which on it is above. */
export function stepsAt({ power }: Pick<Grid, 'power'>, threshold: number): readonly [atLeast: number, above: number] {
  const near = nearestStep({ power }, threshold)
  const value = near / power
  return value === threshold ? [near, near + 1] : value < threshold ? [near + 1, near + 1] : [near, near]
}

/**
 * By how much a form lets a number go up and down, as the attribute `step` of HTML is written: `1` of whole numbers, `0.01` of two decimals,
 * and `any` where the regulation does not say how many there are.
 *
 * @param fact - a fact of a ruleset whose type is `number`
 *
 * @example
 * ```ts
 * formStep({ integer: false, decimals: 2 }) // => '0.01'
 * formStep({ integer: true }) // => '1'
 * formStep({ integer: false }) // => 'any'
 * ```
 */
export function formStep(fact: Gridded): string {
  const { declared, decimals } = gridOf(fact)
  return declared ? (1 / 10 ** decimals).toFixed(decimals) : 'any'
}
