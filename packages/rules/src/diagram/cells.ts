import { addDays, type Day } from '@neuguong/core'
import { compare } from '../evaluate/compare.ts'
import { TRUE } from '../evaluate/truth.ts'
import type { Known } from '../language/operators.ts'
import type { Compare, FactOf } from '../resolve/ruleset.ts'

/** Values of a fact that no comparison of the regulation tells apart, with the one that stands for them. */
export interface Cell {
  readonly value: Known
  /** Some of the values, in rising order where they have one: all of them of a finite fact, else thresholds and values between. */
  readonly values: readonly Known[]
}

/** The domain of a number or a day: what cells need to know of a fact. */
export type Domain = Pick<FactOf, 'type' | 'options' | 'integer'> & {
  readonly min?: number | string
  readonly max?: number | string
  /** Whether there may be no value at all, as of the tier of a member who is not rated: `NaN`, which no comparison but "not" likes. */
  readonly none?: boolean
}

const literals = ({ value }: Compare): readonly Known[] => (Array.isArray(value) ? value : [value as Known])

/** A step that leads past a number, however large it is. */
const stepFrom = (value: number): number => Math.max(1, Math.abs(value) * 2 ** -20)

/** Numbers on, and between, the thresholds: one for every stretch that comparisons can tell apart. */
function numberCandidates({ min, max, integer }: Domain, thresholds: readonly number[]): number[] {
  const least = Math.min(0, ...thresholds)
  const most = Math.max(0, ...thresholds)
  const low = typeof min === 'number' ? min : least - stepFrom(least)
  const high = typeof max === 'number' ? max : most + stepFrom(most)
  const points = [...new Set([low, ...thresholds, high])].sort((a, b) => a - b)
  const between = points.slice(1).map((point, index) => {
    const before = points[index] ?? point
    return integer ? Math.floor(before) + 1 : before / 2 + point / 2
  })
  return [...points, ...between]
    .filter((value) => value >= low && value <= high && (!integer || Number.isInteger(value)))
    .sort((a, b) => a - b)
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
    case 'number':
      return numberCandidates(
        domain,
        values.filter((value) => typeof value === 'number'),
      )
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
