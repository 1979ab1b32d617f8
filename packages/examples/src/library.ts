import { readFileSync } from 'node:fs'
import { PublishedFigures } from '@neuguong/core'
import {
  hasErrors,
  type Outcome,
  parse,
  parseScenarios,
  type Regulation,
  type ResolveOptions,
  type Ruleset,
  resolve,
  runScenarios,
  type ScenarioReport,
  say,
  type YearData,
} from '@neuguong/rules'
import { trungUong } from '@neuguong/rules/trung-uong'

const regulations = new URL('../regulations/', import.meta.url)

const textOf = (path: string): string => readFileSync(new URL(path, regulations), 'utf8')

/**
 * The value of an outcome; its findings in Vietnamese as an error when there is none.
 *
 * @example
 * ```ts
 * expectValue({ value: 7, diagnostics: [] }) // => 7
 * ```
 */
export function expectValue<T>({ value, diagnostics }: Outcome<T>): T {
  if (value !== undefined && !hasErrors(diagnostics)) return value
  const lines = diagnostics.map((found) => `${found.place.file}:${found.place.line} ${say(found, 'vi').message}`)
  throw new Error(lines.join('\n'))
}

/** The regulation in `regulations/<id>/regulation.json`. */
export const readRegulation = (id: string): Regulation =>
  expectValue(parse(textOf(`${id}/regulation.json`), `${id}/regulation.json`))

/**
 * A shipped regulation as it stands on one day, laid over the central ones.
 *
 * @param id - such as `dong-nai/272-qd-tu`
 * @param on - the day
 * @param readings - other readings than those chosen in the file, by interpretation
 */
export function readRuleset(id: string, on: string, readings: ResolveOptions['readings'] = {}): Ruleset {
  return expectValue(resolve(readRegulation(id), { on, library: trungUong(), readings }))
}

/** How the scenarios beside a regulation come out. */
export function testRegulation(id: string): ScenarioReport {
  const file = expectValue(parseScenarios(textOf(`${id}/scenarios.json`), `${id}/scenarios.json`))
  return runScenarios(readRegulation(id), file, trungUong())
}

/** The figures published beside a regulation, as years of a population. */
export function readFigures(id: string): YearData[] {
  const { series } = PublishedFigures.parse(JSON.parse(textOf(`${id}/figures.json`)))
  return series.map(({ year, figures, opening }) => ({ year, figures, opening }))
}
