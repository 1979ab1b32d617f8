import type { Figure, PublishedFigures } from '@neuguong/core'
import type { Population, YearData } from './population.ts'

type Series = PublishedFigures['series']
type Figures = Readonly<Record<string, Figure>>

/** Entries joined: what a later one says again replaces what an earlier one said. */
const figuresOf = (series: Series): Figures =>
  Object.fromEntries(series.flatMap(({ figures }) => Object.entries(figures)))

function yearOf(year: number, series: Series): YearData {
  const whole = series.filter(({ unit }) => unit === undefined)
  const units = [...new Set(series.flatMap(({ unit }) => unit ?? []))]
  return {
    year,
    opening: whole.findLast(({ opening }) => opening !== undefined)?.opening,
    figures: figuresOf(whole),
    unitFigures: Object.fromEntries(units.map((id) => [id, figuresOf(series.filter(({ unit }) => unit === id))])),
  }
}

/**
 * Published figures as a population for `measure`, year by year: those of the whole and those of units.
 *
 * @param published - the file `figures.json`, read by the `PublishedFigures` of the core
 */
export function populationOfFigures({ series }: PublishedFigures): Population {
  const years = [...new Set(series.map(({ year }) => year))].sort((a, b) => a - b)
  return {
    years: years.map((year) =>
      yearOf(
        year,
        series.filter((entry) => entry.year === year),
      ),
    ),
  }
}
