import {
  compareRatio,
  decimalsOf,
  describeThreshold,
  formatNumber,
  formatPercent,
  type Lang,
  multiplyRatio,
  parseRatioText,
  type Ratio,
  ratio,
} from '@neuguong/core'
import type { ShownBounds } from '../measure/bounds.ts'
import type { TargetResult } from '../measure/measure.ts'
import { limitOf } from '../resolve/limit.ts'
import type { Resolved, Ruleset, TargetOf } from '../resolve/ruleset.ts'
import { basisLines, countText, hiddenLines, put, readingLines } from './amounts.ts'
import { localised, tellingDecimals } from './numbers.ts'
import { cited, name, type Speech, speechOf } from './speech.ts'
import { type Block, type Explanation, fill, join, line, type Mark, text } from './tokens.ts'

const hundred = ratio(100)

/** A rate in words: two decimals, and as many more as it takes to tell it from the threshold (85,0001 % is above 85 %). */
function percentText(value: Ratio, limit: Ratio | undefined): string {
  const limits = limit ? [multiplyRatio(limit, hundred)] : []
  return formatPercent(value, tellingDecimals(multiplyRatio(value, hundred), limits))
}

/** One end of a range of rates; the half decimals that a rounded figure leaves are shown (16,955 %). */
function endText(value: Ratio, limit: Ratio | undefined): string {
  const decimals = decimalsOf(multiplyRatio(value, hundred)) ?? Infinity
  return decimals > 4 ? percentText(value, limit) : formatPercent(value, Math.max(decimals, 2))
}

const isRate = ({ metric }: TargetOf): boolean => metric === 'share' || metric === 'yearly-mean'

function boundText(speech: Speech, target: TargetOf, value: Ratio): string {
  if (isRate(target)) return localised(speech, percentText(value, limitOf(target)))
  const { fewer, more, same, people } = speech.words
  const count = localised(speech, formatNumber(value.n < 0n ? ratio(-value.n, value.d) : value, { decimals: 0 }))
  const change = value.n < 0n ? fewer : value.n > 0n ? more : same
  return put(target.metric === 'change' ? change : people, { count })
}

function rangeText(speech: Speech, target: TargetOf, { low, high }: ShownBounds): string {
  if (low === null && high === null) return speech.words.noValue
  const [from = ratio(0), to] = [low, high].map((end) => (end === null ? undefined : parseRatioText(end)))
  if (!to) return put(speech.words.atLeast, { low: boundText(speech, target, from) })
  if (compareRatio(from, to) === 0) return boundText(speech, target, from)
  const end = (value: Ratio): string =>
    isRate(target) ? localised(speech, endText(value, limitOf(target))) : boundText(speech, target, value)
  return put(speech.words.range, { low: end(from), high: end(to) })
}

/** What was measured: the value with its counts, or of nobody the counts alone. */
function valueText(speech: Speech, target: TargetOf, result: TargetResult): string {
  const counts = countsText(speech, target, result)
  if (result.status === 'vacuous' && counts !== '') return counts
  const value = rangeText(speech, target, result.value)
  return counts === '' ? value : `${value} (${counts})`
}

function countsText(speech: Speech, target: TargetOf, { of, among }: TargetResult): string {
  const { targetCounts, targetSum, targetChange } = speech.words
  if (target.metric === 'count' || (of === null && among === null)) return ''
  const template = { share: targetCounts, 'yearly-mean': targetSum, change: targetChange }[target.metric]
  return put(template, { of: countText(speech, of), among: countText(speech, among) })
}

const markOf: Readonly<Record<TargetResult['status'], Mark>> = {
  met: 'yes',
  vacuous: 'yes',
  'not-met': 'no',
  unknown: 'unknown',
}

/** How many units a line names before it counts the rest. */
const shownUnits = 20

function namedUnits(speech: Speech, template: string, units: readonly string[], mark: Mark): Block[] {
  if (units.length === 0) return []
  const shown = join(units.slice(0, shownUnits).map((unit) => name('unit', unit, unit)))
  const rest = units.length - shownUnits
  const more = rest > 0 ? [text(` ${put(speech.words.moreUnits, { count: String(rest) })}`)] : []
  return [line(2, fill(template, { units: [...shown, ...more] }), mark)]
}

function unitLines(speech: Speech, { units, hiddenUnits = 0, unplaced }: TargetResult): Block[] {
  if (!units) return []
  const { words } = speech
  const having = (...statuses: TargetResult['status'][]): string[] =>
    units.filter(({ status }) => statuses.includes(status)).map(({ unit }) => unit)
  const [met, notMet, unknown] = [having('met', 'vacuous'), having('not-met'), having('unknown')]
  const counts = { met: String(met.length), notMet: String(notMet.length), unknown: String(unknown.length) }
  const summary = units.length + hiddenUnits > 0 ? put(words.targetUnits, counts) : words.targetUnitsOpen
  const lost = unplaced > 0 ? [line(1, [text(put(words.targetUnplaced, { count: String(unplaced) }))])] : []
  return [
    line(1, [text(summary)]),
    ...hiddenLines(speech, hiddenUnits),
    ...namedUnits(speech, words.targetUnitsNotMet, notMet, 'no'),
    ...namedUnits(speech, words.targetUnitsUnknown, unknown, 'unknown'),
    ...lost,
  ]
}

function targetBlocks(speech: Speech, target: Resolved<TargetOf>, result: TargetResult): Block[] {
  const { words } = speech
  const parts = {
    label: name('target', target.id, target.label),
    value: { kind: 'value', text: valueText(speech, target, result), redacted: false } as const,
    threshold: text(speech.lang === 'vi' ? target.threshold.text : describeThreshold(target.threshold, speech.lang)),
    status: text(words.targetStatus[result.status]),
    cite: cited(speech, target.cite),
  }
  const years =
    result.missingYears.length > 0
      ? [line(1, [text(put(words.targetMissingYears, { years: result.missingYears.join(', ') }))])]
      : []
  return [
    line(0, fill(words.target, parts), markOf[result.status]),
    ...unitLines(speech, result),
    ...years,
    ...readingLines(speech, result.interpretations),
    ...basisLines(speech, result.rests),
  ]
}

/**
 * Explains measured targets: the value with its bounds and counts, the threshold in the text's own words, the units, the years
 * that are missing, the readings it rests on, and the clause.
 */
export function explainTargets(ruleset: Ruleset, results: readonly TargetResult[], lang: Lang): Explanation {
  const speech = speechOf(ruleset, lang)
  const blocks = results.flatMap((result) => {
    const target = ruleset.targets.find(({ id }) => id === result.target)
    return target ? targetBlocks(speech, target, result) : []
  })
  return { lang, blocks }
}
