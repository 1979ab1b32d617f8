import { formatNumber, parseNumber, ratio, tidyText } from '@neuguong/core'
import type { Problem } from '../../output/finding.ts'

const dash = /^[-\u2010-\u2015\u2212]+$/
const exponent = /^[-+]?\d+(?:[.,]\d+)?E[+-]?\d+$/i
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|thg ?\\d{1,2})'
const likeDay = new RegExp(
  `^(?:\\d{4}-\\d{2}-\\d{2}\\b.*|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{1,2}[-/ ]${month}(?:[-/ ]\\d+)?|${month}-\\d{1,2})$`,
  'iu',
)
const parts = /^([\d.]+) ?\/ ?([\d.]+)(?:[^\d]+([\d.,]+ ?%))?[^\d]*$/
const bound = /^(?:trên|dưới|từ|hơn|ít nhất|tối thiểu|tối đa|không quá|[<>≤≥]=?)|(?:trở lên|trở xuống)$/iu
const change = /^(?:tăng|giảm)/iu
const withWords = /^([-+]?\d[\d.]*(?:,\d+)?) ?\p{L}/u

/** A fraction with so small a whole is said (“2/3 trở lên”), not counted. */
const smallWhole = 12

/** The share in percent that two counts make, with two decimals as reports write it. */
function percentOf(part: string, whole: string): string | undefined {
  const [of, among] = [parseNumber(part), parseNumber(whole)]
  if (!of || !among || among.n === 0n) return undefined
  return formatNumber(ratio(of.n * among.d * 100n, of.d * among.n), { decimals: 2 })
}

function whyParts(text: string): Problem | undefined {
  const [, part, whole, stated] = parts.exec(text) ?? []
  const percent = part !== undefined && whole !== undefined ? percentOf(part, whole) : undefined
  if (percent === undefined) return undefined
  if (Number(whole) <= smallWhole && stated === undefined)
    return { code: 'number-fraction', params: { found: text, percent } }
  return { code: 'number-ratio', params: { found: text, percent, stated: stated?.replace(/ ?%$/, '') } }
}

/** Why a text is no number, as exactly as can be said; a plain “cannot be read” where nothing is known. */
export function whyNoNumber(written: string): Problem {
  const found = tidyText(written)
  if (dash.test(found)) return { code: 'number-dash', params: { found } }
  if (exponent.test(found)) return { code: 'number-exponent', params: { found } }
  if (change.test(found)) return { code: 'number-change', params: { found } }
  if (bound.test(found)) return { code: 'number-bound', params: { found } }
  const made = whyParts(found)
  if (made) return made
  if (likeDay.test(found)) return { code: 'number-is-day', params: { found } }
  if (found.endsWith('%')) return { code: 'number-percent', params: { found } }
  const [, number] = withWords.exec(found) ?? []
  if (number !== undefined) return { code: 'number-with-words', params: { found, number } }
  return { code: 'number-unreadable', params: { found: written } }
}
