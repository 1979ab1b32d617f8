import { type Day, formatDay, makeDay, parseVietnameseDay, tidyText } from '@neuguong/core'
import type { Problem } from '../../output/finding.ts'

/** The days that Excel's count may mean in a list of living people: 1920 to 2064. */
const serialDays = { least: 7306, most: 60_000 }
/** No day takes more letters to write. */
const longest = 100
const millisecondsADay = 86_400_000

/** The day of Excel's count, which begins so that 1 March 1900 is 61. */
export function dayOfSerial(serial: number): Day | undefined {
  if (serial < serialDays.least || serial > serialDays.most) return undefined
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * millisecondsADay).toISOString().slice(0, 10)
}

/** How many days a month has whose day is beyond its end. */
const daysOf = (year: number, month: number): number | undefined =>
  [31, 30, 29, 28].find((day) => makeDay(year, month, day) !== undefined)

function whySlashes(found: string): Problem | undefined {
  const [, first, second, year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2,4})$/.exec(found) ?? []
  if (first === undefined) return undefined
  if (year.length === 2) return { code: 'day-short-year', params: { found } }
  const day = Number(second) > 12 ? makeDay(Number(year), Number(first), Number(second)) : undefined
  if (day !== undefined) return { code: 'day-month-first', params: { found, day } }
  const meant = makeDay(Number(year), Number(second), Number(first))
  const suggestion = meant === undefined ? undefined : formatDay(meant)
  return {
    code: 'day-unreadable',
    params: { found, suggestion, ...(meant === undefined && { days: daysOf(Number(year), Number(second)) }) },
  }
}

/** Why a text is no day, as exactly as can be said. */
export function whyNoDay(written: string): Problem {
  if (written.length > longest) return { code: 'day-unreadable', params: { found: written } }
  const found = tidyText(written)
  const serial = /^\d{4,5}(?:,\d+)?$/.test(found) ? dayOfSerial(Number(found.replace(',', '.'))) : undefined
  if (serial !== undefined) return { code: 'day-serial', params: { found, day: serial } }
  const slashes = whySlashes(found)
  if (slashes) return slashes
  const known = parseVietnameseDay(found)
  if (known !== undefined && known.length < 10)
    return { code: 'day-partial', params: { found, known: known.length === 7 ? 'month' : 'year' } }
  return { code: 'day-unreadable', params: { found: written } }
}
