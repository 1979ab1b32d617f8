import type { MappedColumn } from '@neuguong/core'
import { foldText, nfc } from '@neuguong/core'
import { type FactOf, type FactValue, suggest } from '@neuguong/rules'
import type { Problem } from '../output/finding.ts'
import { dayReader } from './dayCell.ts'
import { readMapped } from './mapping/readMapped.ts'
import { numberReader } from './numberCell.ts'
import { withoutMarker } from './why/option.ts'

/**
 * What a cell says: a value, which may have been rounded, or why it says none. An empty cell is a missing fact and never comes here.
 */
export type Cell = { readonly value: FactValue; readonly rounded?: true } | { readonly problem: Problem }

/** Reads a cell of one column. */
export type ReadCell = (text: string) => Cell

/** What is longer was never meant to be an option: comparing it with all of them would only take time. */
const longestOption = 200

const dashes = /^[-\u2010-\u2015\u2212]+$/

const truths: Readonly<Record<string, boolean>> = {
  true: true,
  '1': true,
  có: true,
  x: true,
  false: false,
  '0': false,
  không: false,
}

/** What other words probably mean, folded: they are told, never taken. */
const meantTruths: Readonly<Record<string, string>> = {
  co: 'có',
  dung: 'có',
  yes: 'có',
  khong: 'không',
  ko: 'không',
  k: 'không',
  sai: 'không',
  no: 'không',
}

const readBoolean: ReadCell = (text) => {
  if (text.length > longestOption) return { problem: { code: 'boolean-unreadable', params: { found: text } } }
  const value = truths[nfc(text).toLowerCase()]
  if (value !== undefined) return { value }
  if (dashes.test(text)) return { problem: { code: 'boolean-dash', params: { found: text } } }
  const suggestion = meantTruths[foldText(text)]
  return { problem: { code: 'boolean-unreadable', params: { found: text, suggestion } } }
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
    if (text.length > longestOption)
      return { problem: { code: 'unknown-option', params: { fact: column, found: text, known: [...ids] } } }
    const id = ids.has(text) ? text : names.get(foldText(text))
    if (id !== undefined) return { value: id }
    const meant = suggest(text, [...ids, ...fact.options.map(({ label }) => label)])
    const suggestion = fact.options.find((option) => option.id === meant || option.label === meant)?.id
    const listed = withoutMarker(text)
    const under =
      listed === undefined ? undefined : (names.get(foldText(listed)) ?? (ids.has(listed) ? listed : undefined))
    if (under !== undefined) return { problem: { code: 'option-with-marker', params: { found: text, meant: under } } }
    return { problem: { code: 'unknown-option', params: { fact: column, found: text, known: [...ids], suggestion } } }
  }
}

const emptySets = new Set(['∅', '[]'])

/** What people write who mean that there is none, folded. */
const noneWords = /^(?:0|khong|khong co|khong co gi|khong vi pham|chua vi pham|khong bi|none|no)\.?$/

/** Signs that stand between options besides the bar, where no option has them itself. */
const separators = ['\n', ';', ','] as const

/** Options between bars; `∅` or `[]` says that there is none, which is more than an empty cell says. */
function setReader(column: string, fact: FactOf): ReadCell {
  const readOption = optionReader(column, fact)
  const free = separators.filter((sign) => !fact.options.some(({ id, label }) => `${id} ${label}`.includes(sign)))
  const itemsOf = (text: string): readonly string[] => {
    const sign = text.includes('|') ? undefined : free.find((one) => text.includes(one))
    return text.split(sign ?? '|')
  }
  return (text) => {
    if (emptySets.has(text)) return { value: [] }
    // A dash may say “none” or “not known”: a set must say which.
    if (dashes.test(text)) return { problem: { code: 'set-dash', params: { found: text } } }
    const value: string[] = []
    for (const item of itemsOf(text)) {
      const read = readOption(item.trim())
      if ('problem' in read && text.length <= longestOption && noneWords.test(foldText(text)))
        return { problem: { code: 'set-none', params: { found: text } } }
      if ('problem' in read) return read
      value.push(read.value)
    }
    return { value }
  }
}

/**
 * The reader of a fact's column. By declared type:
 *
 * - boolean: `true`, `false`, `1`, `0`, `có`, `không`, `x` (yes), in any case
 * - number: decimal comma; see `readNumber` for dots
 * - day: `2017-12-31`, `31/12/2017` or `ngày 31 tháng 12 năm 2017`
 * - choice, level: the id of an option, or its Vietnamese label in any case and with any spelling that folds to it
 * - set: options as above between bars, `a|b`; none at all: `∅` or `[]`
 *
 * Anything else is a finding and never guessed at. The mapping of the column, where there is one, adds words of its own.
 */
export function cellReader(column: string, fact: FactOf, mapped: MappedColumn = {}): ReadCell {
  const read = plainReader(column, fact, mapped)
  return mapped.values ? readMapped(fact, mapped.values, read) : read
}

function plainReader(column: string, fact: FactOf, mapped: MappedColumn): ReadCell {
  switch (fact.type) {
    case 'boolean':
      return readBoolean
    case 'number':
      return numberReader(column, fact, mapped)
    case 'day':
      return dayReader(mapped)
    case 'set':
      return setReader(column, fact)
    default:
      return optionReader(column, fact)
  }
}
