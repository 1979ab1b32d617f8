import { ratio } from '@neuguong/core'
import { between, FALSE, type Truth } from '../evaluate/truth.ts'
import type { Resolved, Ruleset, TargetOf } from '../resolve/ruleset.ts'
import { type Bounds, emptiness, shareOf } from './bounds.ts'
import { countsOfFigure } from './figures.ts'
import { memberReader, populationTruth } from './members.ts'
import type { YearCounts } from './metric.ts'
import type { Population, YearData } from './population.ts'
import { type Count, count, counted, countedInside, emptyTally, populated, type Tally, withPossible } from './tally.ts'

type Target = Resolved<TargetOf>

/** The whole population; units have their own names. */
export const EVERYBODY = ''
/** The rows that name no unit: each may belong to any unit. */
const UNPLACED = '\u0000'
/** A unit of which nothing is known but that some of the rows without a unit may belong to it. */
export const ELSEWHERE = '\u0001'

/** The tallies of one year: by target, then by unit (`EVERYBODY` for all). */
interface YearTallies {
  readonly data: YearData
  readonly byTarget: ReadonlyMap<string, Map<string, number[]>>
  /** Rows that name no unit. */
  readonly unplaced: number
  readonly hasRows: boolean
}

/** Everything counted, year by year. */
export interface Tallies {
  readonly years: ReadonlyMap<number, YearTallies>
}

function tallyAt(units: Map<string, number[]>, unit: string): number[] {
  const tally = units.get(unit) ?? emptyTally()
  units.set(unit, tally)
  return tally
}

/** Counts the rows of a year once for all targets. */
function tallyYear(ruleset: Ruleset, targets: readonly Target[], data: YearData): YearTallies {
  const readMember = memberReader(ruleset)
  const byTarget = new Map(targets.map(({ id }) => [id, new Map<string, number[]>()]))
  let unplaced = 0
  let hasRows = false
  for (const row of data.members ?? []) {
    hasRows = true
    if (!row.unit) unplaced++
    const { ask } = readMember(row)
    for (const target of targets) {
      const units = byTarget.get(target.id) ?? new Map<string, number[]>()
      const among = populationTruth(ruleset, amongOf(target), ask)
      const of = ask(target.of)
      count(tallyAt(units, EVERYBODY), among, of)
      if (target.perUnit) count(tallyAt(units, row.unit || UNPLACED), among, of)
    }
  }
  return { data, byTarget, unplaced, hasRows }
}

/** A denominator counted on its own is tallied beside the numerator, like a population. */
const amongOf = ({ among, base }: Target): TargetOf['among'] =>
  base === undefined ? among : base === 'opening' ? 'all' : { condition: base }

/** Counts a population once for all targets. */
export const tallyAll = (ruleset: Ruleset, targets: readonly Target[], { years }: Population): Tallies => ({
  years: new Map(years.map((data) => [data.year, tallyYear(ruleset, targets, data)])),
})

/** The rate of a numerator over a denominator that was counted on its own: some over nobody is more than all of one. */
const rateOver = (of: Count, among: Count): Bounds => ({
  low: ratio(of.low, Math.max(among.high, 1)),
  high: among.low > 0 ? ratio(of.high, among.low) : of.high === 0 ? ratio(0) : null,
})

/** Whether a rate of two separate counts is nobody over nobody. */
const nothingOver = (of: Count, among: Count): Truth =>
  between(among.high === 0 && of.high === 0, among.low === 0 && of.low === 0)

function overBase(target: Target, tally: Tally, opening: number | undefined): YearCounts {
  const of = counted(tally)
  if (target.base === 'opening' && opening === undefined)
    return { of, among: null, rate: { low: ratio(0), high: null }, empty: FALSE }
  const among = target.base === 'opening' && opening !== undefined ? { low: opening, high: opening } : populated(tally)
  return { of, among, rate: rateOver(of, among), empty: nothingOver(of, among) }
}

function countsOfTally(target: Target, tally: Tally, opening: number | undefined): YearCounts {
  if (target.base !== undefined) return overBase(target, tally, opening)
  return { of: countedInside(tally), among: populated(tally), rate: shareOf(tally), empty: emptiness(tally) }
}

/** What is known of a target in a year, of everybody or of one unit: a published figure if there is one, else the rows. */
export function countsIn(tallies: Tallies, target: Target, year: number, unit: string): YearCounts | undefined {
  const found = tallies.years.get(year)
  if (!found) return undefined
  const { figures, unitFigures, opening } = found.data
  const figure = unit === EVERYBODY ? figures?.[target.id] : unitFigures?.[unit]?.[target.id]
  if (figure) return countsOfFigure(figure, target, opening)
  if (!found.hasRows) return undefined
  return countsOfTally(target, tallyOf(target, found, unit), opening)
}

function tallyOf(target: Target, { byTarget }: YearTallies, unit: string): Tally {
  const units = byTarget.get(target.id)
  const tally = units?.get(unit) ?? emptyTally()
  const unplaced = units?.get(UNPLACED)
  return unplaced && unit !== EVERYBODY ? withPossible(tally, unplaced, target.base !== undefined) : tally
}

/** The units of which a target is known in a year, sorted by name. */
export function unitsIn(tallies: Tallies, target: Target, year: number): readonly string[] {
  const found = tallies.years.get(year)
  const units = new Set(found?.byTarget.get(target.id)?.keys())
  for (const [unit, figures] of Object.entries(found?.data.unitFigures ?? {})) if (figures[target.id]) units.add(unit)
  for (const none of [EVERYBODY, UNPLACED]) units.delete(none)
  return [...units].sort()
}

/** Rows of a year that name no unit, so that nobody knows which unit they would change. */
export const unplacedIn = (tallies: Tallies, year: number): number => tallies.years.get(year)?.unplaced ?? 0
