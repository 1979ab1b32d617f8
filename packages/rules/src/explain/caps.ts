import { type Cap, formatNumber, type Lang, parseRatioText, ratio } from '@neuguong/core'
import type { CappedUnit, CapResult, CapStatus } from '../measure/caps.ts'
import type { Resolved, Ruleset } from '../resolve/ruleset.ts'
import { basisLines, countText, hiddenLines, put, readingLines } from './amounts.ts'
import { localised, tellingDecimals } from './numbers.ts'
import { cited, name, type Speech, speechOf } from './speech.ts'
import { type Block, type Explanation, fill, line, type Mark, text } from './tokens.ts'

const markOf: Readonly<Record<CapStatus, Mark>> = { within: 'yes', over: 'no', unknown: 'unknown' }

/** A number of heads as the cap allows it: rounded down, or with what is left over, told from those that there are. */
function allowedText(speech: Speech, { rounding }: Cap, { allowed, of }: CappedUnit): string {
  const heads = [ratio(of.low), ratio(of.high)]
  const show = (text: string): string => {
    const value = parseRatioText(text) ?? ratio(0)
    return localised(
      speech,
      formatNumber(value, { decimals: rounding === 'floor' ? 0 : tellingDecimals(value, heads) }),
    )
  }
  const [least, most] = [show(allowed.low), show(allowed.high)]
  return least === most ? least : `${least}–${most}`
}

function unitLines(speech: Speech, cap: Cap, unit: CappedUnit): Block[] {
  const { words } = speech
  const parts = {
    unit: name('unit', unit.unit, unit.unit),
    of: text(countText(speech, unit.of)),
    among: text(countText(speech, unit.among)),
    allowed: text(allowedText(speech, cap, unit)),
    status: text(words.capStatus[unit.status]),
  }
  const exception =
    unit.exception === undefined
      ? []
      : [
          line(3, [
            text(
              put(words.capException, {
                max: localised(speech, cap.exceptionMax ?? ''),
                status: words.capStatus[unit.exception],
              }),
            ),
          ]),
        ]
  return [line(2, fill(words.capUnit, parts), markOf[unit.status]), ...exception]
}

function capBlocks(speech: Speech, cap: Resolved<Cap>, result: CapResult): Block[] {
  const { words } = speech
  const parts = {
    label: name('cap', cap.id, cap.label),
    max: text(localised(speech, cap.max)),
    status: text(words.capStatus[result.status]),
    cite: cited(speech, cap.cite),
  }
  const having = (status: CapStatus): string => String(result.units.filter((unit) => unit.status === status).length)
  const counts = {
    total: String(result.total - (result.hiddenUnits ?? 0)),
    over: having('over'),
    unknown: having('unknown'),
  }
  const lost =
    result.unplaced > 0 ? [line(1, [text(put(words.targetUnplaced, { count: String(result.unplaced) }))])] : []
  return [
    line(0, fill(words.cap, parts), markOf[result.status]),
    line(1, [text(result.total > 0 ? put(words.capUnits, counts) : words.capUnitsOpen)]),
    ...hiddenLines(speech, result.hiddenUnits),
    ...result.units.flatMap((unit) => unitLines(speech, cap, unit)),
    ...lost,
    ...readingLines(speech, result.interpretations),
    ...basisLines(speech, result.rests),
    line(1, [text(words.capNote)]),
  ]
}

/**
 * Explains measured caps: the units that are over or may be, with what the cap allows them, the readings it rests on, and the clause.
 */
export function explainCaps(ruleset: Ruleset, results: readonly CapResult[], lang: Lang): Explanation {
  const speech = speechOf(ruleset, lang)
  const blocks = results.flatMap((result) => {
    const cap = ruleset.caps.find(({ id }) => id === result.cap)
    return cap ? capBlocks(speech, cap, result) : []
  })
  return { lang, blocks }
}
