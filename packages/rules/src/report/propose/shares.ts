import { compareRatio, ratio, type StatementPart, tidyText } from '@neuguong/core'
import { readFigure, sumFigures } from '../figure.ts'
import type { Finder, Found, Proposal, Reading } from './proposal.ts'
import { findAll } from './proposal.ts'

const number = String.raw`\d{1,3}(?:\.\d{3})+|\d+`
const percent = String.raw`\d+(?:,\d+)?\s?%`

const counted = new RegExp(`(?<![\\d/.,])(${number})/(${number})(?![\\d/])[^;.%\\n]{0,90}?(${percent})`, 'gu')

/**
 * "516/520, chiếm 99,23%": numerator, denominator and share.
 *
 * @example
 * ```ts
 * countedShares({ text: '516/520, chiếm 99,23%', isFree: () => true }).map(({ of }) => of) // => ['516']
 * ```
 */
export const countedShares: Finder = (reading) =>
  findAll(reading, counted, ({ 0: quote, 1: of = '', 2: among = '', 3: value = '', index }) => ({
    kind: 'share',
    value: tidyText(value),
    of,
    among,
    index,
    quote,
  }))

const moved = new RegExp(
  `(tăng|giảm)\\s+(${percent}|(?:${number})(?=\\s+\\p{L}))(?:\\s+\\p{L}[^;.,()\\d]{0,30}?)?\\s+so\\s+(?:với\\s+)?((?:năm\\s+\\d{4}|cùng kỳ|năm trước|đầu năm)[^;.,)]{0,30})`,
  'giu',
)

/**
 * "tăng 0,38% so với năm 2018".
 *
 * @example
 * ```ts
 * changes({ text: 'tăng 0,38% so với năm 2018', isFree: () => true }).map(({ direction }) => direction) // => ['up']
 * ```
 */
export const changes: Finder = (reading) =>
  findAll(reading, moved, ({ 0: quote, 1: way = '', 2: value = '', 3: against = '', index }) => ({
    kind: 'change',
    value: tidyText(value),
    direction: way.toLowerCase() === 'tăng' ? 'up' : 'down',
    against: tidyText(against),
    index,
    quote,
  }))

/** A percent figure, also one that lost its sign after "đạt" or "chiếm". */
const anyPercent = new RegExp(`(?<![\\d,./])(?:${percent}|(?<=(?:đạt|chiếm)\\s)\\d+,\\d+)`, 'gu')
/** What ends a distribution: a sentence, a year, or a new group of people ("có 11,40% số đảng viên"). */
const border = /[.!?]\s|\n|[Nn]ăm\s+\d{4}|;\s*có\s*$/u
const farthest = 90

const withoutBrackets = (text: string): string => text.replace(/\([^()\n]*\)/g, '')

/** A figure in brackets ("trong đó … chiếm 20,59%") is a part of the one before it, not another group beside it. */
const isBracketed = (text: string, index: number): boolean =>
  /\([^()\n]*$/u.test(text.slice(Math.max(0, index - 2 * farthest), index))

function groupsOf({ text, isFree }: Reading): Found[][] {
  const groups: Found[][] = []
  const apart: Found[][] = []
  for (const { 0: quote, index } of text.matchAll(anyPercent)) {
    const found = { index, quote }
    if (!isFree(found)) continue
    if (isBracketed(text, index)) {
      apart.push([found])
      continue
    }
    const last = groups.at(-1)?.at(-1)
    const between = last && withoutBrackets(text.slice(last.index + last.quote.length, index))
    if (between === undefined || between.length > farthest || border.test(between)) groups.push([found])
    else groups.at(-1)?.push(found)
  }
  return [...groups, ...apart]
}

const quoted = /[“"]([^”"\n]{3,60})[”"]\s*(?:đạt|chiếm|là)?\s*$/u
const named = /([^;,.()“”"\n\d]{3,80})[, ]+(?:đạt|chiếm)\s*$/u
const following = /^\s*(?:là\s+)?([^;,.()\n\d]{2,80}?)(?:\s+và)?\s*(?=[;,.()\n\d]|$)/u

/** The label before the figure when it is quoted or followed by "chiếm", else the words after the figure. */
function partOf(text: string, { index, quote }: Found): StatementPart {
  const before = text.slice(Math.max(0, index - 90), index)
  const after = text.slice(index + quote.length, index + quote.length + 90)
  const label = quoted.exec(before)?.[1] ?? named.exec(before)?.[1] ?? following.exec(after)?.[1]
  return { label: tidyText(label ?? quote), value: tidyText(quote) }
}

const periodOf = (text: string, index: number): string | undefined =>
  [...text.slice(Math.max(0, index - 200), index).matchAll(/năm\s+(\d{4})/giu)].at(-1)?.[1]

/** Shares of a scale add up to about a whole, more where one of them lies within another. */
function isScale(group: readonly Found[]): boolean {
  const { value } = sumFigures(group.flatMap(({ quote }) => readFigure(quote) ?? []))
  return group.length >= 3 && compareRatio(value, ratio(95)) >= 0 && compareRatio(value, ratio(135)) <= 0
}

function distribution(text: string, group: readonly Found[], first: Found, last: Found): Proposal {
  const period = periodOf(text, first.index)
  const quote = text.slice(first.index, last.index + last.quote.length)
  const parts = group.map((found) => partOf(text, found))
  return { kind: 'distribution', parts, index: first.index, quote, ...(period && { period }) }
}

/**
 * Several shares that follow one another and make up a whole are one distribution; others stand alone.
 *
 * @example
 * ```ts
 * shares({ text: '70% tốt, 20% khá, 10% yếu', isFree: () => true }).map(({ kind }) => kind) // => ['distribution']
 * ```
 */
export const shares: Finder = (reading) =>
  groupsOf(reading).flatMap((group): Proposal[] => {
    const [first, last] = [group[0], group.at(-1)]
    if (first && last && isScale(group)) return [distribution(reading.text, group, first, last)]
    return group.map((found) => ({ kind: 'share', value: tidyText(found.quote), ...found }))
  })

/**
 * "1/2 trở lên": a fraction in words of a target.
 *
 * @example
 * ```ts
 * fractions({ text: '1/2 trở lên', isFree: () => true }).map(({ value }) => value) // => ['1/2']
 * ```
 */
export const fractions: Finder = (reading) =>
  findAll(
    reading,
    /(?<![\d/])([1-9])\/([2-9])(?=\s+(?:trở lên|trở xuống|số|tổng số)(?!\p{L}))/gu,
    ({ 0: quote, index }) => ({
      kind: 'share',
      value: quote,
      index,
      quote,
    }),
  )
