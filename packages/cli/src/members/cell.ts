import { foldText, makeDay, nfc } from '@neuguong/core'
import { type FactOf, type FactValue, suggest } from '@neuguong/rules'
import type { Problem } from '../output/finding.ts'
import { readNumber } from './numberCell.ts'

/** What a cell says: a value, or why it says none. An empty cell is a missing fact and never comes here. */
export type Cell = { readonly value: FactValue } | { readonly problem: Problem }

/** Reads a cell of one column. */
export type ReadCell = (text: string) => Cell

const truths: Readonly<Record<string, boolean>> = {
  true: true,
  '1': true,
  có: true,
  x: true,
  false: false,
  '0': false,
  không: false,
}

const readBoolean: ReadCell = (text) => {
  const value = truths[nfc(text).toLowerCase()]
  return value === undefined ? { problem: { code: 'boolean-unreadable', params: { found: text } } } : { value }
}

const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/
const vietnameseDay = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/

const readDay: ReadCell = (text) => {
  const [, year, month, day] = isoDay.exec(text) ?? []
  const [, day2, month2, year2] = vietnameseDay.exec(text) ?? []
  const value = makeDay(Number(year ?? year2), Number(month ?? month2), Number(day ?? day2))
  return value === undefined ? { problem: { code: 'day-unreadable', params: { found: text } } } : { value }
}

/** The options by what may be written for them: the id, or the label whatever its case and marks if only one has it. */
function optionNames({ options }: FactOf): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const ambiguous = new Set<string>()
  for (const { id, label } of options) {
    const key = foldText(label)
    if (names.has(key)) ambiguous.add(key)
    names.set(key, id)
  }
  for (const key of ambiguous) names.delete(key)
  return names
}

function optionReader(column: string, fact: FactOf): (text: string) => { value: string } | { problem: Problem } {
  const ids = new Set(fact.options.map(({ id }) => id))
  const names = optionNames(fact)
  return (text) => {
    const id = ids.has(text) ? text : names.get(foldText(text))
    if (id !== undefined) return { value: id }
    const meant = suggest(text, [...ids, ...fact.options.map(({ label }) => label)])
    const suggestion = fact.options.find((option) => option.id === meant || option.label === meant)?.id
    return { problem: { code: 'unknown-option', params: { fact: column, found: text, known: [...ids], suggestion } } }
  }
}

const emptySets = new Set(['∅', '[]'])
const dashes = /^[-\u2010-\u2015\u2212]$/

/** Options between bars; `∅` or `[]` says that there is none, which is more than an empty cell says. */
function setReader(column: string, fact: FactOf): ReadCell {
  const readOption = optionReader(column, fact)
  return (text) => {
    if (emptySets.has(text)) return { value: [] }
    // A dash may say “none” or “not known”: a set must say which.
    if (dashes.test(text)) return { problem: { code: 'set-dash', params: { found: text } } }
    const items = text.split('|').map((item) => readOption(item.trim()))
    const wrong = items.find((item) => 'problem' in item)
    return wrong ?? { value: items.flatMap((item) => ('value' in item ? [item.value] : [])) }
  }
}

/**
 * The reader of a fact's column. By declared type:
 *
 * - boolean: `true`, `false`, `1`, `0`, `có`, `không`, `x` (yes), in any case
 * - number: decimal comma; see `readNumber` for dots
 * - day: `2017-12-31` or `31/12/2017`
 * - choice, level: the id of an option, or its Vietnamese label in any case and with any spelling that folds to it
 * - set: options as above between bars, `a|b`; none at all: `∅` or `[]`
 *
 * Anything else is a finding and never guessed at.
 */
export function cellReader(column: string, fact: FactOf): ReadCell {
  switch (fact.type) {
    case 'boolean':
      return readBoolean
    case 'number':
      return readNumber
    case 'day':
      return readDay
    case 'set':
      return setReader(column, fact)
    default:
      return optionReader(column, fact)
  }
}
