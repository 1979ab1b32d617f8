import { readFileSync } from 'node:fs'
import { PublishedFigures } from '@neuguong/core'
import {
  type Located,
  type Population,
  parse,
  parseScenarios,
  populationOfFigures,
  type Regulation,
  type Ruleset,
  resolve,
  type ScenarioFile,
} from '@neuguong/rules'
import { trungUong } from '@neuguong/rules/trung-uong'

/** The text of a file beside a shipped regulation. */
export const textOf = (folder: string, file: string): string =>
  readFileSync(new URL(`../regulations/${folder}/${file}`, import.meta.url), 'utf8')

function orThrow<T>({ value, diagnostics }: { readonly value?: T; readonly diagnostics: unknown }): T {
  if (value === undefined) throw new Error(JSON.stringify(diagnostics))
  return value
}

/** A shipped regulation by its folder. */
export const regulation = (folder: string): Regulation => orThrow(parse(textOf(folder, 'regulation.json'), folder))

/** The scenarios of a shipped regulation. */
export const scenarios = (folder: string): Located<ScenarioFile> =>
  orThrow(parseScenarios(textOf(folder, 'scenarios.json'), folder))

/** A shipped regulation as it stands on a day, with other readings where some are given. */
export const rulesetOf = (folder: string, on: string, readings: Readonly<Record<string, number>> = {}): Ruleset =>
  orThrow(resolve(regulation(folder), { on, library: trungUong(), readings }))

/** The published figures beside a shipped regulation. */
export const publishedOf = (folder: string): PublishedFigures =>
  PublishedFigures.parse(JSON.parse(textOf(folder, 'figures.json')))

/** The published figures beside a shipped regulation as a population. */
export const figuresOf = (folder: string): Population => populationOfFigures(publishedOf(folder))
