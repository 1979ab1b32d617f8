import { readdirSync } from 'node:fs'
import {
  type Diagnostic,
  type DiagnosticCode,
  type Explanation,
  explain,
  explainCaps,
  explainTargets,
  measure,
  measureCaps,
  type Population,
  type Ruleset,
  say,
  trace,
} from '@neuguong/rules'
import { describe, expect, it } from 'vitest'
import { samples } from '../../rules/test/samples.ts'
import { foreignWords } from '../test/english.ts'
import { cappedUnits } from '../test/hauGiang.ts'
import { rulesetOf, scenarios } from '../test/shipped.ts'
import { syntheticYears } from './committee.ts'

const root = new URL('../regulations/', import.meta.url)
const folders = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('scenarios.json'))
  .map((path) => path.replace('/scenarios.json', ''))

/** The words of an explanation; ids stand beside the names that people know, and are not words. */
function wordsOf({ blocks }: Explanation, { tiers, identity }: Ruleset): string {
  const ids = new Set([...tiers.rules.map(({ id }) => id), identity.sha256.slice(0, 12)])
  return blocks
    .flatMap(({ tokens }) => tokens)
    .filter((token) => !(token.kind === 'name' && token.text === token.id) && !ids.has(token.text))
    .map(({ text }) => text)
    .join(' ')
}

describe('a reader who knows no English', () => {
  it.each(folders)('understands every explanation of %s', (folder) => {
    const foreign = scenarios(folder).data.scenarios.flatMap(({ on, facts }) => {
      const ruleset = rulesetOf(folder, on)
      const told = [false, true].map((redact) => explain(ruleset, trace(ruleset, facts), { lang: 'vi', redact }))
      return told.flatMap((explanation) => foreignWords(wordsOf(explanation, ruleset)))
    })
    expect([...new Set(foreign)]).toEqual([])
  })

  it('understands every target report', () => {
    const population: Population = { years: syntheticYears(3, 200) }
    const foreign = folders.flatMap((folder) => {
      const { on = '2020-01-01' } = scenarios(folder).data.scenarios[0] ?? {}
      const ruleset = rulesetOf(folder, on)
      return ruleset.phases.flatMap(({ id, to }) => {
        const results = measure(ruleset, population, { phase: id, on: to })
        return foreignWords(wordsOf(explainTargets(ruleset, results, 'vi'), ruleset))
      })
    })
    expect([...new Set(foreign)]).toEqual([])
  })

  it('understands every report of caps', () => {
    const ruleset = rulesetOf('hau-giang/1972-qd-tu', '2022-12-31')
    const results = measureCaps(ruleset, { years: [{ year: 2022, members: cappedUnits }] }, { on: '2022-12-31' })
    expect(foreignWords(wordsOf(explainCaps(ruleset, results, 'vi'), ruleset))).toEqual([])
  })

  it.each(Object.keys(samples) as DiagnosticCode[])('understands the finding %s', (code) => {
    const place = { file: 'regulation.json', pointer: '', line: 1, column: 1 }
    const sentences = samples[code].map((params) => say({ code, level: 'error', place, params } as Diagnostic, 'vi'))
    expect(sentences.flatMap(({ message, hint = '' }) => foreignWords(`${message} ${hint}`))).toEqual([])
  })
})
