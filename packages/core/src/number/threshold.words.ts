import type { Lang } from '../text/lang.ts'
import type { Comparator } from './comparator.ts'
import { parseRatioText } from './decimal.ts'
import { formatNumber } from './number.ts'
import { formatPercent } from './share.ts'
import type { Threshold } from './threshold.ts'

/** What stands before and after the limit. */
const around: Readonly<Record<Lang, Readonly<Record<Comparator, readonly [string, string]>>>> = {
  vi: {
    greaterThan: ['trên ', ''],
    greaterThanInclusive: ['từ ', ' trở lên'],
    lessThan: ['dưới ', ''],
    lessThanInclusive: ['không quá ', ''],
    equal: ['bằng ', ''],
  },
  en: {
    greaterThan: ['more than ', ''],
    greaterThanInclusive: ['at least ', ''],
    lessThan: ['less than ', ''],
    lessThanInclusive: ['at most ', ''],
    equal: ['exactly ', ''],
  },
}

const againstPrevious: Readonly<Record<Lang, Readonly<Record<Comparator, string>>>> = {
  vi: {
    greaterThan: 'tăng so với cùng kỳ năm trước',
    greaterThanInclusive: 'không giảm so với cùng kỳ năm trước',
    lessThan: 'giảm so với cùng kỳ năm trước',
    lessThanInclusive: 'không tăng so với cùng kỳ năm trước',
    equal: 'bằng cùng kỳ năm trước',
  },
  en: {
    greaterThan: 'above the same period of the year before',
    greaterThanInclusive: 'not below the same period of the year before',
    lessThan: 'below the same period of the year before',
    lessThanInclusive: 'not above the same period of the year before',
    equal: 'the same as in the year before',
  },
}

/** Swaps the Vietnamese decimal comma and thousands dots for the English signs. */
const toEnglishFigure = (text: string): string => text.replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ','))

function formatLimit({ value: text, form, decimals }: Threshold): string {
  const value = text === undefined ? undefined : parseRatioText(text)
  if (!value) return ''
  if (form === 'percent') return formatPercent(value, decimals)
  return form === 'fraction' ? `${value.n}/${value.d}` : formatNumber(value, { decimals })
}

/**
 * The threshold in the very words it came from.
 *
 * @example
 * ```ts
 * [parseThreshold('30% trở lên')].map((read) => read && formatThreshold(read)) // => ['30% trở lên']
 * ```
 */
export function formatThreshold(threshold: Threshold): string {
  return threshold.text
}

/**
 * The threshold in canonical words, the same for every spelling of it. A comparator that the text does not state is
 * not added.
 *
 * @example
 * ```ts
 * const threshold = parseThreshold('không dưới 0,60%')
 * threshold && describeThreshold(threshold, 'vi') // => 'từ 0,60% trở lên'
 * threshold && describeThreshold(threshold, 'en') // => 'at least 0.60%'
 * ```
 */
export function describeThreshold(threshold: Threshold, lang: Lang): string {
  const { comparator, form, value } = threshold
  if (form === 'previous') return againstPrevious[lang][comparator ?? 'equal']
  if (form === 'count' && comparator === 'equal' && value === '0') return lang === 'vi' ? 'không có' : 'none'
  const limit = lang === 'vi' ? formatLimit(threshold) : toEnglishFigure(formatLimit(threshold))
  const [opening, closing] = comparator ? around[lang][comparator] : ['', '']
  return `${opening}${limit}${closing}`
}
