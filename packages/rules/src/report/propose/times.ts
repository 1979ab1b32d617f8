import { parseSpan, tidyText } from '@neuguong/core'
import type { Finder, Proposal } from './proposal.ts'
import { findAll } from './proposal.ts'

const lengthOfTime =
  /(?<=(?:[Ss]ơ kết|[Tt]ổng kết|[Qq]ua|[Ss]au|[Tt]rong)\s)((?:hơn|gần|trên)\s+)?\d{1,2}\s+năm(?!\s+(?:liền|\d|học))(?!\p{L})/gu

/**
 * "Sơ kết 05 năm", "Qua hơn 05 năm".
 *
 * @example
 * ```ts
 * durations({ text: 'Sơ kết 05 năm', isFree: () => true }).map(({ value }) => value) // => ['05 năm']
 * ```
 */
export const durations: Finder = (reading) =>
  findAll(reading, lengthOfTime, ({ 0: quote, index }) => ({ kind: 'duration', value: tidyText(quote), index, quote }))

const day = String.raw`\d{1,2}\/\d{1,2}\/\d{4}`
const month = String.raw`(?:\d{1,2}\/\d{4})`
const forms = [
  String.raw`từ\s+(?:năm\s+)?\d{4}\s*(?:-|đến)\s*(?:năm\s+)?\d{4}`,
  String.raw`\d{1,2} tháng (?:đầu|cuối) năm(?: \d{4})?`,
  String.raw`(?:\d{1,2},\s*)+${day}`,
  day,
  `[Cc]uối tháng ${month}`,
  String.raw`[Cc]uối năm \d{4}`,
  String.raw`quý (?:IV|I{1,3})\/\d{4}`,
  String.raw`tháng \d{1,2}(?:(?:,| và tháng| đến tháng)\s*\d{1,2})*\/\d{4}`,
]
const times = new RegExp(`(?<![\\d/,]\\s?)(?:${forms.join('|')})(?![\\d/])`, 'gu')

/** The year of a time that names none ("8 tháng đầu năm"): the last that the text has named. */
const yearBefore = (text: string, index: number): string =>
  [...text.slice(Math.max(0, index - 4000), index).matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].at(-1)?.[0] ?? ''

function role(text: string, index: number, value: string): 'planned' | 'reviewed' | 'happened' {
  const before = text.slice(Math.max(0, index - 60), index)
  if (/tháng đầu năm/.test(value)) return 'reviewed'
  return /(?:phiên họp|[Cc]hiều ngày|[Ss]áng ngày|đã)[^.;]*$/u.test(before) ? 'happened' : 'planned'
}

/**
 * Days, months, quarters and years that stand for a time of something.
 *
 * @example
 * ```ts
 * dates({ text: 'quý III/2024', isFree: () => true }).map(({ from }) => from) // => ['2024-07-01']
 * ```
 */
export const dates: Finder = (reading) =>
  findAll(reading, times, ({ 0: quote, index }): Proposal | undefined => {
    const value = tidyText(quote)
    const span = parseSpan(value) ?? parseSpan(`${value} ${yearBefore(reading.text, index)}`)
    return (
      span && {
        kind: 'date',
        value,
        from: span.from,
        to: span.to,
        role: role(reading.text, index, value),
        index,
        quote,
      }
    )
  })
