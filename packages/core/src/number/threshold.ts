import * as z from 'zod'
import { nfc } from '../text/nfc.ts'
import { tidyText } from '../text/space.ts'
import type { Comparator } from './comparator.ts'
import { ratioText } from './decimal.ts'
import { countDecimals, parseNumber } from './number.ts'
import { parseShare } from './share.ts'

/**
 * The limit of a target as the text writes it.
 *
 * Texts mix strict, inclusive and missing comparators (34-KL/TU, 6). What is not stated stays unstated here; how to
 * read a bare `80%` is an interpretation that a regulation records.
 */
export interface Threshold {
  /** The words it came from, in form C. */
  readonly text: string
  /** `undefined` when the text states none. */
  readonly comparator: Comparator | undefined
  readonly comparatorStated: boolean
  /** The limit itself as exact text (`0.85` for `85%`, `2/3`), see `parseRatioText`; `undefined` when it is the figure of the period before. */
  readonly value: string | undefined
  readonly form: 'percent' | 'fraction' | 'count' | 'previous'
  /** Decimals as written. */
  readonly decimals: number
}

type Limit = Pick<Threshold, 'value' | 'form' | 'decimals'>

/** Words that lead to a limit without saying on which side of it to be. */
const lead = /^(?:(?:bình quân|hàng năm|hằng năm|phấn đấu|đạt|đảm bảo|bảo đảm|giảm còn|còn|có) )*/

/** Words before the limit, longer ones first where one begins another. */
const before: readonly (readonly [words: string, comparator: Comparator])[] = [
  ['không dưới', 'greaterThanInclusive'],
  ['không thấp hơn', 'greaterThanInclusive'],
  ['không ít hơn', 'greaterThanInclusive'],
  ['ít nhất', 'greaterThanInclusive'],
  ['tối thiểu', 'greaterThanInclusive'],
  ['không vượt quá', 'lessThanInclusive'],
  ['không cao hơn', 'lessThanInclusive'],
  ['không quá', 'lessThanInclusive'],
  ['không trên', 'lessThanInclusive'],
  ['tối đa', 'lessThanInclusive'],
  ['nhiều nhất', 'lessThanInclusive'],
  ['trên', 'greaterThan'],
  ['hơn', 'greaterThan'],
  ['cao hơn', 'greaterThan'],
  ['dưới', 'lessThan'],
  ['thấp hơn', 'lessThan'],
  ['ít hơn', 'lessThan'],
  ['bằng', 'equal'],
]

/** Words after the limit; `từ` may open the phrase. */
const after: readonly (readonly [words: string, comparator: Comparator])[] = [
  ['trở lên', 'greaterThanInclusive'],
  ['trở xuống', 'lessThanInclusive'],
]

/**
 * The words that say on which side of a limit to be, where they stand and what they mean.
 *
 * @example
 * ```ts
 * limitPhrases.find(({ words }) => words === 'trở lên')?.side // => 'after'
 * ```
 */
export const limitPhrases: readonly {
  readonly words: string
  readonly side: 'before' | 'after'
  readonly comparator: Comparator
}[] = [
  ...before.map(([words, comparator]) => ({ words, side: 'before', comparator }) as const),
  ...after.map(([words, comparator]) => ({ words, side: 'after', comparator }) as const),
]

/** A limit that is the figure of the period before. */
const previous = /^(không )?(tăng|giảm)(?: so(?: với)? (?:cùng kỳ(?: năm trước)?|năm trước|kỳ trước))?$/

const previousComparators: Readonly<Record<string, Comparator>> = {
  giảm: 'lessThan',
  tăng: 'greaterThan',
  'không tăng': 'lessThanInclusive',
  'không giảm': 'greaterThanInclusive',
}

function parseLimit(text: string): Limit | undefined {
  const share = parseShare(text)
  if (share) return { ...share, value: ratioText(share.value) }
  const value = /^\d/.test(text) ? parseNumber(text) : undefined
  return value && { value: ratioText(value), form: 'count', decimals: countDecimals(text) }
}

function parseSide(words: string): [Comparator | undefined, Limit | undefined] {
  for (const [word, comparator] of before)
    if (words.startsWith(`${word} `)) return [comparator, parseLimit(words.slice(word.length + 1))]
  for (const [word, comparator] of after)
    if (words.endsWith(` ${word}`))
      return [comparator, parseLimit(words.slice(0, -word.length - 1).replace(/^từ /, ''))]
  return [undefined, parseLimit(words)]
}

function parsePrevious(words: string): [Comparator, Limit] | undefined {
  const [, negation = '', verb = ''] = previous.exec(words) ?? []
  const comparator = previousComparators[negation + verb]
  return comparator && [comparator, { value: undefined, form: 'previous', decimals: 0 }]
}

/**
 * Reads the limit of a target as written: `trên 85%`, `từ 30% trở lên`, `còn dưới 20%`, a bare `98%`, `không có`
 * (exactly none), `giảm so cùng kỳ năm trước` (below the period before).
 *
 * `đạt`, `đảm bảo` and `bảo đảm` state no comparator. Words it does not know are not skipped.
 *
 * @returns the threshold, or `undefined` when the text is not understood.
 *
 * @example
 * ```ts
 * parseThreshold('trên 85%')?.comparator // => 'greaterThan'
 * parseThreshold('2/3 trở lên')?.value // => '2/3'
 * parseThreshold('đảm bảo 100%')?.comparatorStated // => false
 * parseThreshold('khoảng 30%') // => undefined
 * ```
 */
export function parseThreshold(text: string): Threshold | undefined {
  const words = tidyText(text).toLowerCase()
  const none: [Comparator, Limit] = ['equal', { value: '0', form: 'count', decimals: 0 }]
  const [comparator, limit] = words === 'không có' ? none : (parsePrevious(words) ?? parseSide(words.replace(lead, '')))
  if (!limit) return undefined
  const { value, form, decimals } = limit
  return { text: nfc(text).trim(), comparator, comparatorStated: comparator !== undefined, value, form, decimals }
}

/**
 * A limit that {@link parseThreshold} can read, kept as the words of the text.
 *
 * @example
 * ```ts
 * ThresholdText.parse(' trên 85% ') // => 'trên 85%'
 * ThresholdText.safeParse('khá nhiều').success // => false
 * ```
 */
export const ThresholdText = z
  .string()
  .trim()
  .normalize('NFC')
  .refine((text) => parseThreshold(text) !== undefined, { params: { code: 'unreadable-threshold' } })

/** A limit as the text writes it. */
export type ThresholdText = z.infer<typeof ThresholdText>
