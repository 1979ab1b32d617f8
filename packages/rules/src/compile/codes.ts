import type { Cell } from '../diagram/cells.ts'
import type { Variable } from '../diagram/variables.ts'
import { compare, type Value } from '../evaluate/compare.ts'
import { compareExact, type Exact, exactOf, highest, lowest, over, plus, toNumber } from '../evaluate/exact.ts'
import { type Interval, isInterval, point, pointOf } from '../evaluate/interval.ts'
import { FALSE, TRUE, type Truth, UNKNOWN } from '../evaluate/truth.ts'
import type { Known } from '../language/operators.ts'
import type { Compare } from '../resolve/ruleset.ts'

/** The code of what is missing. The code of a cell is its index and 1. */
export const MISSING = 0

/**
 * How the values of a variable become small numbers: one for what is missing, one for each cell, and, of a derived number, one for each
 * pair of stretches that its interval may reach from and to.
 */
export interface Coding {
  readonly variable: Variable
  /** How many codes there are. */
  readonly size: number
  /** Codes from 1 to this one say which cell it is; those above only say between which thresholds it lies. */
  readonly cells: number
  /** The code of a known value, or of an interval. */
  readonly codeOf: (value: Value) => number
  /** The truth of a comparison of this variable, by code. */
  readonly truthsOf: (test: Compare) => Uint8Array
}

const signature = (comparisons: readonly Compare[], value: Known | Interval): string =>
  comparisons.map(({ operator, value: right }) => compare(operator, value, right as Known)).join('')

/** Finds the code of a value by the answers that it gives to the comparisons. */
function cellFinder({ cells, comparisons }: Variable): (value: Known | Interval) => number {
  const codes = new Map(cells.map(({ value }, index) => [signature(comparisons, value), index + 1]))
  return (value) => codes.get(signature(comparisons, value)) ?? MISSING
}

const truthsOfCells = (cells: readonly Cell[], { operator, value }: Compare): number[] => [
  UNKNOWN,
  ...cells.map((cell) => compare(operator, cell.value, value as Known)),
]

/** The thresholds of comparisons with numbers, rising. */
export const thresholdsOf = (comparisons: readonly Compare[]): Float64Array =>
  Float64Array.from(new Set(comparisons.flatMap(({ value }) => value as number | number[]))).sort()

/** Thresholds cut the numbers into stretches: below the first, on it, between it and the second, and so on. Whole numbers and days are exact. */
export function stretchOf(thresholds: Float64Array, value: number): number {
  let low = 0
  let high = thresholds.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (value >= (thresholds[middle] as number)) low = middle + 1
    else high = middle
  }
  return low > 0 && thresholds[low - 1] === value ? 2 * low - 1 : 2 * low
}

/** The stretch of an exact number: the nearest double decides it, but for one that is the threshold's too. */
function exactStretch(thresholds: Float64Array, exacts: readonly Exact[], value: Exact): number {
  const near = toNumber(value)
  const stretch = typeof value.n === 'number' ? stretchOf(thresholds, near) : undefined
  if (stretch !== undefined && stretch % 2 === 0) return stretch
  const above = exacts.findIndex((threshold) => compareExact(value, threshold) <= 0)
  if (above < 0) return 2 * exacts.length
  return compareExact(value, exacts[above] as Exact) === 0 ? 2 * above + 1 : 2 * above
}

/** A number of each stretch. */
function sampleOf(exacts: readonly Exact[], stretch: number): Exact {
  const at = exacts[stretch >> 1] ?? highest
  if (stretch % 2 === 1) return at
  const before = exacts[(stretch >> 1) - 1] ?? lowest
  if (before.d === 0) return at.d === 0 ? { n: 0, d: 1 } : plus(at, { n: -1, d: 1 })
  return at.d === 0 ? plus(before, { n: 1, d: 1 }) : over(plus(before, at), { n: 2, d: 1 })
}

/** A question with yes or no for an answer: whether a set has an option, how two facts compare. */
const askedCoding = (variable: Variable): Coding => ({
  variable,
  size: 3,
  cells: 2,
  codeOf: (value) => (value === undefined ? MISSING : value ? 2 : 1),
  truthsOf: () => Uint8Array.from([UNKNOWN, FALSE, TRUE]),
})

function factCoding(variable: Variable): Coding {
  const { cells } = variable
  const find = cellFinder(variable)
  return {
    variable,
    size: cells.length + 1,
    cells: cells.length,
    codeOf: (value) => (value === undefined ? MISSING : find(value)),
    truthsOf: (test) => Uint8Array.from(truthsOfCells(cells, test)),
  }
}

/** The truths of intervals from each stretch to each later one: what all stretches between say alike is certain. */
function truthsOfPairs(truths: readonly Truth[]): readonly Truth[] {
  const pairs: Truth[] = []
  for (const [from, truth] of truths.entries()) {
    let alike = true
    for (let to = from + 1; to < truths.length; to++) {
      alike &&= truths[to] === truth
      pairs.push(alike ? truth : UNKNOWN)
    }
  }
  return pairs
}

/** A derived number: an interval within one stretch says as much as a number there, a longer one has a code of its own. */
function derivedCoding(variable: Variable): Coding {
  const { cells, comparisons } = variable
  const find = cellFinder(variable)
  const thresholds = thresholdsOf(comparisons)
  const exacts = Array.from(thresholds, exactOf)
  const stretches = 2 * thresholds.length + 1
  const samples = Array.from({ length: stretches }, (_, stretch) => pointOf(sampleOf(exacts, stretch)))
  const own = samples.map(find)
  const codeOf = (value: Value): number => {
    if (value === undefined) return MISSING
    const { low, high } = isInterval(value) ? value : point(value as number)
    const from = exactStretch(thresholds, exacts, low)
    const to = low === high ? from : exactStretch(thresholds, exacts, high)
    // Behind the cells, in the order of `truthsOfPairs`.
    return from === to ? (own[from] as number) : cells.length + from * stretches - (from * (from + 1)) / 2 + to - from
  }
  return {
    variable,
    size: cells.length + (stretches * (stretches - 1)) / 2 + 1,
    cells: cells.length,
    codeOf,
    truthsOf: (test) =>
      Uint8Array.from([
        ...truthsOfCells(cells, test),
        ...truthsOfPairs(samples.map((sample) => compare(test.operator, sample, test.value as Known))),
      ]),
  }
}

/** How a variable is coded. */
export function codingOf(variable: Variable): Coding {
  if (variable.kind === 'derived') return derivedCoding(variable)
  return variable.kind === 'fact' ? factCoding(variable) : askedCoding(variable)
}
