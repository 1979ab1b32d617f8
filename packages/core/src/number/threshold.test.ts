import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseThreshold, type Threshold, ThresholdText } from './threshold.ts'
import { describeThreshold, formatThreshold } from './threshold.words.ts'

describe('limits as texts write them', () => {
  const cases: readonly (readonly [
    string,
    Threshold['comparator'],
    string | undefined,
    Threshold['form'],
    string,
    string,
  ])[] = [
    ['trên 85%', 'greaterThan', '0.85', 'percent', 'trên 85%', 'more than 85%'],
    ['30% trở lên', 'greaterThanInclusive', '0.3', 'percent', 'từ 30% trở lên', 'at least 30%'],
    ['từ 30% trở lên', 'greaterThanInclusive', '0.3', 'percent', 'từ 30% trở lên', 'at least 30%'],
    ['1/2 trở lên', 'greaterThanInclusive', '0.5', 'fraction', 'từ 1/2 trở lên', 'at least 1/2'],
    ['2/3 trở lên', 'greaterThanInclusive', '2/3', 'fraction', 'từ 2/3 trở lên', 'at least 2/3'],
    ['ít nhất 5', 'greaterThanInclusive', '5', 'count', 'từ 5 trở lên', 'at least 5'],
    ['Tối thiểu 1.523', 'greaterThanInclusive', '1523', 'count', 'từ 1.523 trở lên', 'at least 1,523'],
    ['không dưới 95%', 'greaterThanInclusive', '0.95', 'percent', 'từ 95% trở lên', 'at least 95%'],
    ['dưới 0,60%', 'lessThan', '0.006', 'percent', 'dưới 0,60%', 'less than 0.60%'],
    ['bình quân hàng năm dưới 0,60%', 'lessThan', '0.006', 'percent', 'dưới 0,60%', 'less than 0.60%'],
    ['còn dưới 20%', 'lessThan', '0.2', 'percent', 'dưới 20%', 'less than 20%'],
    ['không quá 20%', 'lessThanInclusive', '0.2', 'percent', 'không quá 20%', 'at most 20%'],
    ['tối đa 20%', 'lessThanInclusive', '0.2', 'percent', 'không quá 20%', 'at most 20%'],
    ['20% trở xuống', 'lessThanInclusive', '0.2', 'percent', 'không quá 20%', 'at most 20%'],
    ['bằng 100%', 'equal', '1', 'percent', 'bằng 100%', 'exactly 100%'],
    ['đạt 100%', undefined, '1', 'percent', '100%', '100%'],
    ['đảm bảo 100%', undefined, '1', 'percent', '100%', '100%'],
    ['bảo đảm hàng năm 100%', undefined, '1', 'percent', '100%', '100%'],
    ['bảo đảm 100%', undefined, '1', 'percent', '100%', '100%'],
    ['80%', undefined, '0.8', 'percent', '80%', '80%'],
    ['98%', undefined, '0.98', 'percent', '98%', '98%'],
    ['2/3', undefined, '2/3', 'fraction', '2/3', '2/3'],
    ['0', undefined, '0', 'count', '0', '0'],
    ['không có', 'equal', '0', 'count', 'không có', 'none'],
    [
      'giảm',
      'lessThan',
      undefined,
      'previous',
      'giảm so với cùng kỳ năm trước',
      'below the same period of the year before',
    ],
    [
      'giảm so cùng kỳ năm trước',
      'lessThan',
      undefined,
      'previous',
      'giảm so với cùng kỳ năm trước',
      'below the same period of the year before',
    ],
    [
      'tăng so với năm trước',
      'greaterThan',
      undefined,
      'previous',
      'tăng so với cùng kỳ năm trước',
      'above the same period of the year before',
    ],
  ]

  test.each(cases)('%s states %s', (text, comparator, value, form, vi, en) => {
    const threshold = parseThreshold(text)
    expect(threshold).toMatchObject({ comparator, comparatorStated: comparator !== undefined, value, form })
    expect(threshold && formatThreshold(threshold)).toBe(text)
    expect(threshold && describeThreshold(threshold, 'vi')).toBe(vi)
    expect(threshold && describeThreshold(threshold, 'en')).toBe(en)
  })

  test.each([
    [''],
    ['khoảng 30%'],
    ['từ 30%'],
    ['trên 30% trở lên'],
    ['trên'],
    ['giảm 5%'],
    ['1.5%'],
    ['trên dưới 30%'],
    ['nhiều'],
    ['30% cán bộ'],
  ])('“%s” is not guessed at', (text) => {
    expect(parseThreshold(text)).toBeUndefined()
    expect(ThresholdText.safeParse(text).success).toBe(false)
  })

  test('decomposed text is read, and kept composed', () => {
    expect(parseThreshold('trên 85%'.normalize('NFD'))?.text).toBe('trên 85%')
  })

  test('decimals are kept as written', () => {
    expect(['dưới 0,60%', 'dưới 0,6%'].map((text) => parseThreshold(text)?.decimals)).toEqual([2, 1])
  })

  test('canonical words mean what the original meant', () => {
    const words = fc.constantFrom('trên #', '# trở lên', 'dưới #', 'không quá #', 'bằng #', '#', 'đạt từ # trở lên')
    const limit = fc.oneof(
      fc.nat({ max: 100 }).map((n) => `${n}%`),
      fc.nat({ max: 99 }).map((n) => `${n},25%`),
      fc.nat().map((n) => String(n)),
      fc.constantFrom('1/2', '2/3', '3/4'),
    )
    fc.assert(
      fc.property(words, limit, (phrase, figure) => {
        const read = parseThreshold(phrase.replace('#', figure))
        const again = parseThreshold(read ? describeThreshold(read, 'vi') : '')
        expect({ ...again, text: '' }).toEqual({ ...read, text: '' })
      }),
    )
  })

  test('no text makes the reader throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => [parseThreshold(text)].length === 1))
  })
})
