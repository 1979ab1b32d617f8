import { formatNumber, formatPercent, type Lang, type Ratio, ratio, roundRatio } from '@neuguong/core'
import type { Bounds } from '../measure/bounds.ts'
import type { TargetResult } from '../measure/measure.ts'
import type { Count } from '../measure/tally.ts'
import type { Resolved, Ruleset, TargetOf } from '../resolve/ruleset.ts'
import { cited, name, numberText, type Speech, speechOf } from './speech.ts'
import { type Block, type Explanation, fill, line, type Mark, text } from './tokens.ts'

const put = (template: string, parts: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (_, key: string) => parts[key] ?? '')

/**
 * A rate in words: two decimals, and as many more as it takes to tell it from the threshold (85,0001 % is above 85 %, and must not be
 * shown as 85,00 %).
 */
function percentText(value: Ratio, limit: Ratio | undefined): string {
  for (let decimals = 2; decimals < 8; decimals++) {
    const shown = roundRatio(value, decimals + 2)
    const same = limit !== undefined && shown.n * limit.d === limit.n * shown.d
    const exact = limit !== undefined && value.n * limit.d === limit.n * value.d
    if (!same || exact) return formatPercent(value, decimals)
  }
  return formatPercent(value, 8)
}

function boundText(speech: Speech, target: TargetOf, value: Ratio): string {
  if (target.metric === 'share' || target.metric === 'yearly-mean') return percentText(value, target.threshold.value)
  return put(speech.words.people, { count: formatNumber(value, { decimals: 0 }) })
}

function rangeText(speech: Speech, target: TargetOf, { low, high }: Bounds): string {
  if (low === null && high === null) return speech.words.noValue
  const [from, to] = [low ?? ratio(0), high ?? null]
  if (to === null) return put(speech.words.range, { low: boundText(speech, target, from), high: '…' })
  const [least, most] = [boundText(speech, target, from), boundText(speech, target, to)]
  return least === most ? least : put(speech.words.range, { low: least, high: most })
}

const countText = (speech: Speech, count: Count | null): string =>
  count === null
    ? '…'
    : count.low === count.high
      ? numberText(speech, count.low)
      : `${numberText(speech, count.low)}–${numberText(speech, count.high)}`

function countsText(speech: Speech, target: TargetOf, { of, among }: TargetResult): string {
  if (target.metric === 'count' || (of === null && among === null)) return ''
  const template = target.metric === 'change' ? speech.words.targetChange : speech.words.targetCounts
  return ` (${put(template, { of: countText(speech, of), among: countText(speech, among) })})`
}

const markOf: Readonly<Record<TargetResult['status'], Mark>> = {
  met: 'yes',
  vacuous: 'yes',
  'not-met': 'no',
  unknown: 'unknown',
}

function unitLines(speech: Speech, { units, unplaced }: TargetResult): Block[] {
  if (!units) return []
  const { words } = speech
  const having = (...statuses: TargetResult['status'][]): string =>
    String(units.filter(({ status }) => statuses.includes(status)).length)
  const counts = { met: having('met', 'vacuous'), notMet: having('not-met'), unknown: having('unknown') }
  const summary = units.length > 0 ? put(words.targetUnits, counts) : words.targetUnitsOpen
  const lost = unplaced > 0 ? [line(1, [text(put(words.targetUnplaced, { count: String(unplaced) }))])] : []
  return [line(1, [text(summary)]), ...lost]
}

function readingLines(speech: Speech, { interpretations }: TargetResult): Block[] {
  return interpretations.flatMap((id) => {
    const interpretation = speech.ruleset.interpretations[id]
    if (!interpretation) return []
    const reading = text(interpretation.readings[interpretation.chosen] ?? '')
    return [
      line(1, [
        ...fill(speech.words.targetReading, { id: name('interpretation', id, id), reading }),
        ...cited(speech, interpretation.cite),
      ]),
    ]
  })
}

function targetBlocks(speech: Speech, target: Resolved<TargetOf>, result: TargetResult): Block[] {
  const { words } = speech
  const value = `${rangeText(speech, target, result.value)}${countsText(speech, target, result)}`
  const parts = {
    label: name('target', target.id, target.label),
    value: { kind: 'value', text: value, redacted: false } as const,
    threshold: text(target.threshold.text),
    status: text(words.targetStatus[result.status]),
    cite: cited(speech, target.cite),
  }
  const years =
    result.missingYears.length > 0
      ? [line(1, [text(put(words.targetMissingYears, { years: result.missingYears.join(', ') }))])]
      : []
  const rests = { kind: 'authority', authority: result.rests, text: words.authority[result.rests] } as const
  const basis = result.rests === 'official' ? [] : [line(1, fill(words.targetRests, { authority: rests }))]
  return [
    line(0, fill(words.target, parts), markOf[result.status]),
    ...unitLines(speech, result),
    ...years,
    ...readingLines(speech, result),
    ...basis,
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
