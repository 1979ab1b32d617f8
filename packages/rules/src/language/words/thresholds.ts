import { foldText, limitPhrases, parseThreshold, tidyText } from '@neuguong/core'
import { distance } from 'fastest-levenshtein'
import { latinOf } from './lookAlikes.ts'
import { sharesInDigits } from './numberWords.ts'

/** Signs in place of words. */
const signs: readonly (readonly [sign: RegExp, words: string])[] = [
  [/^(?:>=|=>|≥|⩾)\s*/, 'không dưới '],
  [/^(?:<=|=<|≤|⩽)\s*/, 'không quá '],
  [/^>\s*/, 'trên '],
  [/^<\s*/, 'dưới '],
  [/^=+\s*/, 'bằng '],
]

/** Words of the text that say nothing of the side of a limit. */
const leads = ['', 'từ', 'đạt', 'đạt từ', 'phấn đấu', 'phấn đấu đạt', 'đảm bảo', 'bảo đảm', 'có', 'còn', 'giảm còn']

type Phrase = Pick<(typeof limitPhrases)[number], 'words' | 'side'>

const phrases: readonly Phrase[] = [
  ...limitPhrases,
  { words: 'không ít hơn', side: 'before' },
  { words: 'nhỏ hơn', side: 'before' },
  { words: 'lớn hơn', side: 'before' },
]

/** Words that a text may say a phrase with, which thresholds do not read. */
const canonical: Readonly<Record<string, string>> = { 'nhỏ hơn': 'dưới', 'lớn hơn': 'trên' }

/** A letter wrong is a slip, as `trở nên` for `trở lên`; of a short word it may be another word. */
const isNear = (written: string, words: string): boolean => {
  const [a, b] = [foldText(written), foldText(words)]
  return a === b || (b.length > 4 && distance(a, b) <= 1)
}

function wordsOn(side: Phrase['side'], written: string): string | undefined {
  if (side === 'before') {
    const lead = leads.find((words) => foldText(words) === foldText(written))
    if (lead !== undefined) return lead
  } else if (written === '') return ''
  const found = new Set(
    phrases
      .filter((phrase) => phrase.side === side && isNear(written, phrase.words))
      .map(({ words }) => canonical[words] ?? words),
  )
  return found.size === 1 ? [...found][0] : undefined
}

const inWords = (text: string): string => {
  const inFull = tidyText(latinOf(text))
    .toLowerCase()
    .replace(/(?<!\p{L})(?:ko|kg|hok)(?!\p{L})/gu, 'không')
  return sharesInDigits(signs.reduce((all, [sign, words]) => all.replace(sign, words), inFull))
}

const limit = /(?<![\d/])\d+(?:[.,]\d+)*(?:\s?\/\s?\d+|\s?%)?(?![\d/])/g

/**
 * The threshold that was probably meant, in words that can be read: signs as words, marks put back, words as figures. The side of
 * the limit is never changed; none is proposed where that is not plain.
 *
 * @example
 * ```ts
 * suggestThreshold('≥ 85%') // => 'không dưới 85%'
 * suggestThreshold('tren 85 phan tram') // => 'trên 85%'
 * suggestThreshold('từ 80% đến 90%') // => undefined
 * ```
 */
export function suggestThreshold(written: string): string | undefined {
  const text = inWords(written)
  const [found, ...more] = [...text.matchAll(limit)]
  if (!found || more.length > 0) return undefined
  const start = wordsOn('before', text.slice(0, found.index).trim())
  const end = wordsOn('after', text.slice(found.index + found[0].length).trim())
  if (start === undefined || end === undefined) return undefined
  const figure = found[0].replace(/\s/g, '').replace(/^(\d{1,3})\.(\d{1,2})%$/, '$1,$2%')
  const proposed = [start, figure, end].filter((part) => part !== '').join(' ')
  return proposed !== tidyText(written) && parseThreshold(proposed) ? proposed : undefined
}

/**
 * The percentage that was probably meant where a bare one is wanted.
 *
 * @example
 * ```ts
 * suggestPercent('không quá 20 phần trăm') // => '20%'
 * suggestPercent('trên 20%') // => undefined
 * ```
 */
export function suggestPercent(written: string): string | undefined {
  const text = suggestThreshold(written) ?? tidyText(written)
  const read = parseThreshold(text)
  const isMost = read?.comparator === undefined || read.comparator === 'lessThanInclusive'
  const figure = /\d{1,3}(?:,\d+)?%/.exec(text)?.[0]
  return isMost && read?.form === 'percent' && figure !== written ? figure : undefined
}
