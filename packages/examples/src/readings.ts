import {
  type Explanation,
  explainTargets,
  explanationText,
  measure,
  type Population,
  type TargetResult,
} from '@neuguong/rules'
import { readRuleset } from './library.ts'

/** A phase of a regulation, and the day on which its targets are measured. */
export interface Asked {
  readonly regulation: string
  readonly phase: string
  readonly on: string
}

/** One target under the reading that the file chose, and under another one. */
export interface Difference {
  readonly target: string
  readonly before: string
  readonly after: string
}

/** Where each unit must reach a target on its own, the whole says little: how many units do. */
function unitsText({ units }: TargetResult): string {
  if (!units) return ''
  const count = (wanted: TargetResult['status']): number => units.filter(({ status }) => status === wanted).length
  const met = count('met') + count('vacuous')
  return `\n  • Xét từng đơn vị: ${met} đạt, ${count('not-met')} chưa đạt, ${count('unknown')} chưa rõ`
}

/** The first line that is said of each target: mark, label, value, threshold, status and clause. */
function headlines({ lang, blocks }: Explanation): string[] {
  return blocks.filter(({ depth }) => depth === 0).map((block) => explanationText({ lang, blocks: [block] }))
}

/** What is said of the targets of a phase, shortly. */
export function targetLines(
  { regulation, phase, on }: Asked,
  population: Population,
  readings: Readonly<Record<string, number>> = {},
): ReadonlyMap<string, string> {
  const ruleset = readRuleset(regulation, on, readings)
  const results = measure(ruleset, population, { phase, on })
  const lines = headlines(explainTargets(ruleset, results, 'vi'))
  return new Map(results.map((result, index) => [result.target, `${lines[index]}${unitsText(result)}`]))
}

/** The targets about which another reading of an interpretation says something else. */
export function compareReadings(
  asked: Asked,
  population: Population,
  readings: Readonly<Record<string, number>>,
  chosen = targetLines(asked, population),
): Difference[] {
  const other = targetLines(asked, population, readings)
  return [...chosen].flatMap(([target, before]) => {
    const after = other.get(target) ?? ''
    return before === after ? [] : [{ target, before, after }]
  })
}
