import { findSymbols, type PartialDay, parseVietnameseDay, tidyText } from '@neuguong/core'
import type { Finder, Proposal } from './proposal.ts'
import { findAll } from './proposal.ts'

const opening = '[“"*]+'
const closing = '[”"*]+'

/** What may follow a symbol: a day, the issuer, a title in quotes or after "về". No longer than a long title. */
const dayForm = /^,?\s+(?:ngày\s+)?(\d{1,2}\/\d{1,2}\/\d{4})/
const issuerForm = new RegExp(
  `^,?\\s+của\\s+(.+?)(?=\\s+(?:về|gắn|và|theo|tại)(?!\\p{L})|\\s*(?:[;.,()]|${opening}|$))`,
  'u',
)
const titleForm = new RegExp(`^,?\\s+((?:về\\s+)?${opening}[^”"*\\n]{5,260}${closing}|về\\s+[^;.()“"\\n]{5,260})`, 'u')
const longest = 420

interface Tail {
  readonly length: number
  readonly issuedOn?: PartialDay
  readonly issuer?: string
  readonly title?: string
}

/** Reads on after a citation, piece by piece, and says how far it got. */
function tailOf(text: string, from: number): Tail {
  const rest = text.slice(from, from + longest)
  const [daily = '', day] = dayForm.exec(rest) ?? []
  const [issuing = '', issuer] = issuerForm.exec(rest.slice(daily.length)) ?? []
  const [, title] = titleForm.exec(rest.slice(daily.length + issuing.length)) ?? []
  const issuedOn = day === undefined ? undefined : parseVietnameseDay(day)
  return {
    length: daily.length,
    ...(issuedOn && { issuedOn }),
    ...(issuer && { issuer: tidyText(issuer) }),
    ...(title && { title: tidyText(title).replace(/[“”"*]/g, '') }),
  }
}

function reference(text: string, index: number, words: string, more: object): Proposal {
  const { length, ...tail } = tailOf(text, index + words.length)
  const cited = tidyText(words)
  return { kind: 'reference', index, quote: text.slice(index, index + words.length + length), cited, ...more, ...tail }
}

/** A line that begins with "Số" gives the paper's own number. */
const isOwnNumber = (text: string, index: number): boolean =>
  /(?:^|\n)\s*Số:?\s*$/.test(text.slice(0, index).slice(-60))

/**
 * Citations by symbol, with what the words around it say.
 *
 * @example
 * ```ts
 * bySymbol({ text: 'Quy định số 37-QĐ/TW', isFree: () => true }).map(({ cited }) => cited) // => ['37-QĐ/TW']
 * ```
 */
export const bySymbol: Finder = ({ text }) =>
  findSymbols(text).flatMap(({ index, text: words, symbol, announcedAs }) => {
    if (!symbol.number || isOwnNumber(text, index)) return []
    return [reference(text, index, words, { number: tidyText(words), ...(announcedAs && { announcedAs }) })]
  })

const numbered =
  /(?:Hướng dẫn|Kế hoạch|Quy định|Quyết định|Chỉ thị|Kết luận|Nghị quyết)\s+(?:số\s+)?\d{1,4}(?=,?\s+ngày\s+\d{1,2}\/)/gu
const plenum = /Nghị quyết\s+(?:Hội nghị\s+)?Trung ương\s+\d{1,2}\s+\(?kh(?:óa|oá)\s+[IVX]+\)?/gu

/**
 * Citations without a symbol: a number with a day, or a resolution by its plenum.
 *
 * @example
 * ```ts
 * byWords({ text: 'Nghị quyết Trung ương 4 (khóa XII)', isFree: () => true }).map(({ cited }) => cited) // => ['Nghị quyết Trung ương 4 (khóa XII)']
 * ```
 */
export const byWords: Finder = (reading) =>
  [numbered, plenum].flatMap((form) =>
    findAll(reading, form, ({ 0: words, index }) => reference(reading.text, index, words, {})),
  )
