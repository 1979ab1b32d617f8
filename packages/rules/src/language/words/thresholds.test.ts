import { type Comparator, parseThreshold } from '@neuguong/core'
import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { cases } from '../../../test/effort.ts'
import { numberOfWords } from './numberWords.ts'
import { suggestPercent, suggestThreshold } from './thresholds.ts'

const seed = Number(process.env.NEUGUONG_SEED ?? Date.now() % 2 ** 31)

it.each([
  ['≥ 85%', 'không dưới 85%'],
  ['>= 85%', 'không dưới 85%'],
  ['=>85%', 'không dưới 85%'],
  ['> 85%', 'trên 85%'],
  ['<=20%', 'không quá 20%'],
  ['≤ 20 %', 'không quá 20%'],
  ['< 0.60%', 'dưới 0,60%'],
  ['= 100%', 'bằng 100%'],
  ['tren 85%', 'trên 85%'],
  ['Tren 85 %', 'trên 85%'],
  ['trên 85 phần trăm', 'trên 85%'],
  ['trên tám mươi lăm phần trăm', 'trên 85%'],
  ['tám mươi phần trăm', '80%'],
  ['hai phần ba trở lên', '2/3 trở lên'],
  ['một nửa trở lên', '1/2 trở lên'],
  ['1/2 trở nên', '1/2 trở lên'],
  ['tu 30% tro len', 'từ 30% trở lên'],
  ['30% tro xuong', '30% trở xuống'],
  ['khong duoi 95%', 'không dưới 95%'],
  ['ko dưới 95%', 'không dưới 95%'],
  ['khong qua 20%', 'không quá 20%'],
  ['it nhat 5', 'ít nhất 5'],
  ['lớn hơn 85%', 'trên 85%'],
  ['\uFF1E85\uFF05', 'trên 85%'],
  ['trên\u00A085％', 'trên 85%'],
  ['từ 80% đến 90%', undefined],
  ['trên 85% trở xuống', undefined],
  ['khá nhiều', undefined],
  ['khoảng 85%', undefined],
  ['chưa trên 85%', undefined],
  ['trên dưới 85%', undefined],
  ['85%%', undefined],
  ['', undefined],
])('for the threshold %j, %j is proposed', (written, meant) => {
  expect(suggestThreshold(written)).toBe(meant)
})

it.each([
  ['20 phần trăm', '20%'],
  ['không quá 20%', '20%'],
  ['≤ 20%', '20%'],
  ['hai mươi phần trăm', '20%'],
  ['trên 20%', undefined],
  ['20', undefined],
])('for the greatest share %j, %j is proposed', (written, meant) => {
  expect(suggestPercent(written)).toBe(meant)
})

it.each([
  ['năm', 5],
  ['mười', 10],
  ['mười lăm', 15],
  ['hai mươi mốt', 21],
  ['chín chín', 99],
  ['một trăm', 100],
  ['không', undefined],
  ['mươi', undefined],
  ['năm nay', undefined],
])('%j is the number %s', (words, number) => {
  expect(numberOfWords(words)).toBe(number)
})

const sides: readonly (readonly [before: string, after: string, side: Comparator | undefined])[] = [
  ['trên ', '', 'greaterThan'],
  ['dưới ', '', 'lessThan'],
  ['không dưới ', '', 'greaterThanInclusive'],
  ['không quá ', '', 'lessThanInclusive'],
  ['từ ', ' trở lên', 'greaterThanInclusive'],
  ['', ' trở xuống', 'lessThanInclusive'],
  ['ít nhất ', '', 'greaterThanInclusive'],
  ['nhiều nhất ', '', 'lessThanInclusive'],
  ['', '', undefined],
]
const places = fc.nat()
const letter = fc.constantFrom(...'abceghiklnoprtuươ ')

test(`a threshold with slips is proposed on its own side or not at all (seed ${seed})`, () => {
  const limits = fc.constantFrom('85%', '0,5%', '2/3', '12', '1.500')
  fc.assert(
    fc.property(fc.constantFrom(...sides), limits, places, letter, fc.boolean(), (side, limit, at, sign, folded) => {
      const [before, after, comparator] = side
      const phrase = before === '' ? after : before
      const place = phrase === '' ? 0 : at % phrase.length
      const slipped = phrase.slice(0, place) + sign + phrase.slice(place + 1)
      const text = before === '' ? `${limit}${slipped}` : `${slipped}${limit}${after}`
      const written = folded ? text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd') : text
      const found = suggestThreshold(written)
      if (found === undefined) return
      const read = parseThreshold(found)
      expect(read?.value).toBe(parseThreshold(limit)?.value)
      if (read?.comparator !== undefined) expect(read.comparator).toBe(comparator)
    }),
    { seed, numRuns: cases(5_000) },
  )
})
