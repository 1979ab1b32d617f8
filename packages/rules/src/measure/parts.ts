import type { Figure } from '@neuguong/core'
import { ratio } from '@neuguong/core'
import { between, FALSE, type Truth } from '../evaluate/truth.ts'
import type { Resolved, TargetOf } from '../resolve/ruleset.ts'
import { type Bounds, emptiness, shareOf } from './bounds.ts'
import { countsOfFigure } from './figures.ts'
import type { YearCounts } from './metric.ts'
import type { PublishedYear } from './population.ts'
import { addUnits, nobody, type Tallies, type UnitTallies } from './tallies.ts'
import { type Count, counted, countedInside, emptyTally, populated, type Tally, withPossible } from './tally.ts'

type Target = Resolved<TargetOf>

/** A part of the population in one year: a unit, or everybody. */
export interface Part {
  /** Whether anything was counted in that year; else only figures speak of it. */
  readonly hasRows: boolean
  /** Rows that belong to it. */
  readonly certain?: UnitTallies | undefined
  /** Rows of which nobody knows whether they belong to it. */
  readonly possible?: UnitTallies | undefined
  /** Its published figures, by target: they are taken before rows are counted. */
  readonly figures?: Readonly<Record<string, Figure>> | undefined
  /** Its members at the start of the year. */
  readonly opening?: number | undefined
}

/** The years of a population, with everything that is known of each. */
export interface Years {
  readonly everybody: (year: number) => Part | undefined
  readonly unit: (year: number, unit: string) => Part | undefined
  /** A unit of which nothing is known but that some of the rows without a unit may belong to it. */
  readonly elsewhere: (year: number) => Part | undefined
  /** The units that rows of a year name, sorted. */
  readonly unitsIn: (year: number) => readonly string[]
  /** The units of which a target is known in a year, from rows or figures, sorted. */
  readonly unitsOf: (year: number, target: string) => readonly string[]
  /** Rows of a year that name no unit, so that nobody knows which unit they would change. */
  readonly unplaced: (year: number) => number
}

interface Known {
  readonly everybody: Part
  readonly units: ReadonlyMap<string, UnitTallies>
  readonly unplaced: UnitTallies | undefined
  readonly published: PublishedYear | undefined
}

function knownOf(units: readonly UnitTallies[], published: PublishedYear | undefined): Known {
  const all = units.reduce(addUnits, nobody(null))
  return {
    everybody: { hasRows: all.members > 0, certain: all, figures: published?.figures, opening: published?.opening },
    units: new Map(units.flatMap((one) => (one.unit === null ? [] : [[one.unit, one]]))),
    unplaced: units.find(({ unit }) => unit === null),
    published,
  }
}

/** Looks at tallies and published figures year by year. */
export function yearsOf({ years }: Tallies, published: readonly PublishedYear[] = []): Years {
  const counted = new Map(years.map(({ year, units }) => [year, units]))
  const figures = new Map(published.map((data) => [data.year, data]))
  const known = new Map(
    [...counted.keys(), ...figures.keys()].map((year) => [year, knownOf(counted.get(year) ?? [], figures.get(year))]),
  )
  const unitPart = (found: Known, unit?: string): Part => ({
    hasRows: found.everybody.hasRows,
    certain: unit === undefined ? undefined : found.units.get(unit),
    possible: found.unplaced,
    figures: unit === undefined ? undefined : found.published?.unitFigures?.[unit],
  })
  const at = <T>(year: number, read: (found: Known) => T): T | undefined => {
    const found = known.get(year)
    return found && read(found)
  }
  return {
    everybody: (year) => at(year, ({ everybody }) => everybody),
    unit: (year, unit) => at(year, (found) => unitPart(found, unit)),
    elsewhere: (year) => at(year, (found) => unitPart(found)),
    unitsIn: (year) => at(year, ({ units }) => [...units.keys()].sort()) ?? [],
    unitsOf: (year, target) => at(year, (found) => unitsWith(found, target)) ?? [],
    unplaced: (year) => at(year, ({ unplaced }) => unplaced?.members) ?? 0,
  }
}

function unitsWith({ units, published }: Known, target: string): readonly string[] {
  const figures = Object.entries(published?.unitFigures ?? {})
  return [...new Set([...units.keys(), ...figures.flatMap(([unit, of]) => (of[target] ? [unit] : []))])].sort()
}

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

/**
 * The tally of a target or a cap in a part of the population.
 *
 * @param apart - the numerator is counted on its own, see `withPossible`
 */
export function tallyIn({ certain, possible }: Part, kind: 'targets' | 'caps', id: string, apart: boolean): Tally {
  const tally = certain?.[kind][id] ?? emptyTally()
  const open = possible?.[kind][id]
  return open ? withPossible(tally, open, apart) : tally
}

/** What is known of a target in a part of the population: a published figure if there is one, else the rows. */
export function countsIn(target: Target, part: Part | undefined): YearCounts | undefined {
  if (!part) return undefined
  const figure = part.figures?.[target.id]
  if (figure) return countsOfFigure(figure, target, part.opening)
  if (!part.hasRows) return undefined
  return countsOfTally(target, tallyIn(part, 'targets', target.id, target.base !== undefined), part.opening)
}
