import { addDays, type Day } from '@neuguong/core'
import { compare } from '../evaluate/compare.ts'
import { TRUE } from '../evaluate/truth.ts'
import type { Known } from '../language/operators.ts'
import { type Grid, stepsAt } from '../resolve/grid.ts'
import type { Compare, FactOf } from '../resolve/ruleset.ts'

/** Values of a fact that no comparison of the regulation tells apart, with the one that stands for them. */
export interface Cell {
  readonly value: Known
  /** Some of the values, in rising order where they have one: all of them of a finite fact, else thresholds and values between. */
  readonly values: readonly Known[]
}

/** The domain of a number or a day: what cells need to know of a fact. */
export type Domain = Pick<FactOf, 'type' | 'options'> & {
  readonly min?: number | string
  readonly max?: number | string
  /** Of a number: its steps; without them it may be any number, such as a quotient. */
  readonly grid?: Grid
  /** Whether there may be no value at all, as of the tier of a member who is not rated: `NaN`, which no comparison but "not" likes. */
  readonly none?: boolean
}

const literals = ({ value }: Compare): readonly Known[] => (Array.isArray(value) ? value : [value as Known])

/** How far beyond the thresholds an open domain is looked at. */
const beyond = (power: number, step: number): number => Math.max(power, Math.abs(step))

/** The step between two, neither of them, whose value has the fewest digits; of these the one nearest to the middle. */
function tidyBetween({ power }: Grid, low: number, high: number): number {
  const middle = (low + high) / 2
  for (let unit = power; unit > 1; unit /= 10) {
    const step = Math.round(middle / unit) * unit
    if (step > low && step < high) return step
  }
  return Math.floor(middle) > low ? Math.floor(middle) : low + 1
}

/** Numbers on, and between, the thresholds: one for every stretch that comparisons can tell apart and that has a value of the fact. */
function numberCandidates(grid: Grid, open: Open, thresholds: readonly number[]): number[] {
  const { power, least, greatest } = grid
  const around = thresholds.flatMap((threshold) => {
    const [atLeast, above] = stepsAt(grid, threshold)
    return above > atLeast ? [atLeast] : [atLeast - 1, atLeast]
  })
  const [first, last] = [Math.min(0, ...around), Math.max(0, ...around)]
  const low = open.low ? Math.max(least, first - beyond(power, first)) : least
  const high = open.high ? Math.min(greatest, last + beyond(power, last)) : greatest
  const points = [...new Set([low, ...around, high])]
    .filter((step) => step >= low && step <= high)
    .sort((a, b) => a - b)
  const between = points.slice(1).flatMap((point, index) => {
    const before = points[index] ?? point
    return point - before > 1 ? [tidyBetween(grid, before, point)] : []
  })
  return [...points, ...between].sort((a, b) => a - b).map((step) => step / power)
}

/** Which ends of a domain nobody declared. */
interface Open {
  readonly low: boolean
  readonly high: boolean
}

/** Numbers on, and between, the thresholds of a number that has no steps, such as a quotient. */
function freeCandidates(thresholds: readonly number[]): number[] {
  const least = Math.min(0, ...thresholds)
  const most = Math.max(0, ...thresholds)
  const points = [...new Set([least - beyond(1, least), ...thresholds, most + beyond(1, most)])].sort((a, b) => a - b)
  const between = points.slice(1).map((point, index) => tidyMiddle(points[index] ?? point, point))
  return [...points, ...between].sort((a, b) => a - b)
}

/** A number between two with as few digits as tell it from both. */
function tidyMiddle(low: number, high: number): number {
  const middle = low / 2 + high / 2
  for (let digits = 1; digits <= 15; digits++) {
    const number = Number(middle.toPrecision(digits))
    if (number > low && number < high) return number
  }
  return middle
}

const firstDay = '1900-01-01'
const lastDay = '2200-12-31'

function dayCandidates({ min, max }: Domain, thresholds: readonly Day[]): Day[] {
  const low = typeof min === 'string' ? min : firstDay
  const high = typeof max === 'string' ? max : lastDay
  const around = thresholds.flatMap((day) => [
    ...(day > firstDay ? [addDays(day, -1)] : []),
    day,
    ...(day < lastDay ? [addDays(day, 1)] : []),
  ])
  return [low, ...around, high].filter((day) => low <= day && day <= high).sort()
}

function candidates(domain: Domain, comparisons: readonly Compare[]): readonly Known[] {
  const values = comparisons.flatMap(literals)
  switch (domain.type) {
    case 'boolean':
      return [false, true]
    case 'number': {
      const thresholds = values.filter((value) => typeof value === 'number')
      const open = { low: domain.min === undefined, high: domain.max === undefined }
      return domain.grid ? numberCandidates(domain.grid, open, thresholds) : freeCandidates(thresholds)
    }
    case 'day':
      return dayCandidates(
        domain,
        values.filter((value) => typeof value === 'string'),
      )
    case 'level':
      return [...domain.options.map((_, rank) => rank), ...(domain.none ? [Number.NaN] : [])]
    default:
      return domain.options.map(({ id }) => id)
  }
}

/** Of values that are not told apart, one that people would name: the first of options, else one that is no limit of anything. */
function typical({ type, min, max }: Domain, comparisons: readonly Compare[], values: readonly Known[]): Known {
  const middle = values[(values.length - 1) >> 1] ?? 0
  if (type === 'choice' || type === 'level') return values[0] ?? middle
  const limits = new Set<Known | undefined>([min, max, ...comparisons.flatMap(literals)])
  return values.find((value) => !limits.has(value)) ?? middle
}

/** The cells of a fact: its domain cut where the comparisons cut it, equal pieces put together. */
export function cellsOf(domain: Domain, comparisons: readonly Compare[]): readonly Cell[] {
  const groups = new Map<string, Known[]>()
  for (const value of new Set(candidates(domain, comparisons))) {
    const signature = comparisons.map(({ operator, value: right }) => compare(operator, value, right as Known)).join('')
    const group = groups.get(signature) ?? []
    group.push(value)
    groups.set(signature, group)
  }
  return [...groups.values()].map((values) => ({ value: typical(domain, comparisons, values), values }))
}

/** In which cells a comparison holds. */
export const cellsWhere = (cells: readonly Cell[], { operator, value }: Compare): readonly boolean[] =>
  cells.map((cell) => compare(operator, cell.value, value as Known) === TRUE)
