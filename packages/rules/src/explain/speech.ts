import { formatCitation, formatDay, type Lang } from '@neuguong/core'
import type { Shown } from '../evaluate/compare.ts'
import type { ShownInterval } from '../evaluate/interval.ts'
import type { Known } from '../language/operators.ts'
import type { FactOf, Ruleset } from '../resolve/ruleset.ts'
import { numberText } from './numbers.ts'
import { fill, type NameKind, type Token, text } from './tokens.ts'
import { en } from './words/en.ts'
import { vi } from './words/vi.ts'
import type { Words } from './words/words.ts'

const catalogues: Readonly<Record<Lang, Words>> = { vi, en }

/** What every part of an explanation needs: the ruleset, the language and whether values are hidden. */
export interface Speech {
  readonly ruleset: Ruleset
  readonly lang: Lang
  readonly words: Words
  readonly redact: boolean
  /** What a fact or derived number is held against, wherever it stands. */
  readonly limits: (id: string) => readonly (number | string)[]
}

/** A speech in a language. */
export const speechOf = (
  ruleset: Ruleset,
  lang: Lang,
  redact = false,
  limits: Speech['limits'] = () => [],
): Speech => ({ ruleset, lang, words: catalogues[lang], redact, limits })

/** A name in the regulation. */
export const name = (of: NameKind, id: string, label: string): Token => ({ kind: 'name', of, id, text: label })

/** A clause in brackets after what it supports. */
export const cited = ({ words, lang }: Speech, cite: string): readonly Token[] =>
  fill(words.cited, { cite: { kind: 'cite', cite, text: formatCitation(cite, lang) } })

/** A clause inside brackets that are open already. */
export const citedInside = ({ words, lang }: Speech, cite: string): readonly Token[] =>
  fill(words.citedInside, { cite: { kind: 'cite', cite, text: formatCitation(cite, lang) } })

/** The fact or the derived number of a comparison. */
export function factOf(
  { ruleset }: Speech,
  id: string,
): Pick<FactOf, 'type' | 'label' | 'options' | 'cite'> & { unit?: string } {
  const fact = ruleset.facts[id]
  if (fact) return fact
  const { label = id, cite = '', unit } = ruleset.derived[id] ?? {}
  return { type: 'number', label, options: [], cite, ...(unit !== undefined && { unit }) }
}

/** The unit after a number; the percent sign touches it. */
const unitText = (unit: string | undefined): string => (unit === undefined ? '' : unit === '%' ? unit : ` ${unit}`)

function scalarText(speech: Speech, id: string, value: string | number | boolean): string {
  const { type, options, unit } = factOf(speech, id)
  if (typeof value === 'boolean') return value ? speech.words.yes : speech.words.no
  if (type === 'level') return options[value as number]?.label ?? String(value)
  if (options.length > 0) return options.find((option) => option.id === value)?.label ?? String(value)
  if (typeof value === 'number') return `${numberText(speech, value)}${unitText(unit)}`
  return type === 'day' && speech.lang === 'vi' ? formatDay(value) : value
}

/** A known value in words. */
export function knownText(speech: Speech, id: string, value: Known): string {
  if (!Array.isArray(value)) return scalarText(speech, id, value as string | number | boolean)
  return value.map((item) => `“${scalarText(speech, id, item)}”`).join(', ') || speech.words.noneValue
}

type Open = Exclude<ShownInterval, string>

function intervalText(speech: Speech, id: string, { low, high }: Open, limits: readonly (number | string)[]): string {
  const { interval, from, upTo, anyNumber } = speech.words
  const template = low === null ? (high === null ? anyNumber : upTo) : high === null ? from : interval
  const show = (value: string | null): string =>
    value === null ? '' : `${numberText(speech, value, limits)}${unitText(factOf(speech, id).unit)}`
  return template.replace('{low}', show(low)).replace('{high}', show(high))
}

function shownText(
  speech: Speech,
  id: string,
  value: Exclude<Shown, undefined>,
  limits: readonly (number | string)[],
): string {
  if (typeof value === 'object' && 'low' in value) return intervalText(speech, id, value, limits)
  if (id in speech.ruleset.derived)
    return `${numberText(speech, value as string, limits)}${unitText(factOf(speech, id).unit)}`
  return knownText(speech, id, value)
}

/**
 * What is known of a fact in words; hidden when values are redacted.
 *
 * @param limits - numbers that it was compared with, besides those of the speech
 */
export function valueToken(speech: Speech, id: string, value: Shown, limits: readonly (number | string)[] = []): Token {
  if (value === undefined) return text(speech.words.unknownValue)
  if (speech.redact) return { kind: 'value', text: speech.words.redacted, redacted: true }
  return { kind: 'value', text: shownText(speech, id, value, [...limits, ...speech.limits(id)]), redacted: false }
}

/** The conclusion in words: the tier's name, or why there is none. */
export function conclusionToken({ ruleset, words, lang }: Speech, conclusion: string): Token {
  const level = ruleset.tiers.scale.levels.find(({ id }) => id === conclusion)
  if (level) return name('tier', level.id, (lang === 'en' ? level.labelEn : undefined) ?? level.label)
  return text(words.conclusions[conclusion as keyof Words['conclusions']] ?? conclusion)
}
