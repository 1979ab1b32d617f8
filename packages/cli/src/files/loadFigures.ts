import { type Figure, PublishedFigures } from '@neuguong/core'
import { hasErrors, parseWith, type YearData } from '@neuguong/rules'
import { endWithFindings, type Session } from '../app/session.ts'
import { printFindings } from '../output/printFindings.ts'
import { readAs } from './readAs.ts'

type Units = Record<string, Record<string, Figure>>

function yearData(year: number, series: PublishedFigures['series']): YearData {
  const own = series.filter((entry) => entry.year === year)
  const unitFigures: Units = {}
  for (const { unit, figures } of own) if (unit !== undefined) unitFigures[unit] = { ...unitFigures[unit], ...figures }
  const whole = own.filter(({ unit }) => unit === undefined)
  const opening = whole.find((entry) => entry.opening !== undefined)?.opening
  return {
    year,
    ...(opening !== undefined && { opening }),
    figures: Object.assign({}, ...whole.map(({ figures }) => figures)),
    unitFigures,
  }
}

/** Reads published figures (`figures.json`) year by year. `undefined` when the file has errors, which are printed. */
export async function loadFigures(session: Session, file: string): Promise<readonly YearData[] | undefined> {
  const { text } = await readAs(session, file, 'figures')
  const { value, diagnostics } = parseWith(PublishedFigures, text, file, session.limits)
  printFindings(session, session.io.stderr, diagnostics, new Map([[file, text]]))
  if (hasErrors(diagnostics)) endWithFindings(session)
  if (!value) return undefined
  const { series } = value.data
  const years = [...new Set(series.map(({ year }) => year))]
  return years.map((year) => yearData(year, series))
}
