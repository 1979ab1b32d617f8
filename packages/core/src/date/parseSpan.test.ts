import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseSpan } from './parseSpan.ts'
import { Span, spanBetween } from './span.ts'

describe('stretches of days as papers write them', () => {
  test.each([
    ['quý III/2016', '2016-07-01', '2016-09-30'],
    ['Quý 3 năm 2016', '2016-07-01', '2016-09-30'],
    ['quý IV/2016', '2016-10-01', '2016-12-31'],
    ['tháng 7 và tháng 8/2012', '2012-07-01', '2012-08-31'],
    ['9, 10, 11/2012', '2012-09-01', '2012-11-30'],
    ['tháng 9, 10, 11/2012', '2012-09-01', '2012-11-30'],
    ['tháng 7 đến tháng 9 năm 2012', '2012-07-01', '2012-09-30'],
    ['từ tháng 4/2012 đến tháng 6/2012', '2012-04-01', '2012-06-30'],
    ['từ 2018-2020', '2018-01-01', '2020-12-31'],
    ['từ 2018–2020', '2018-01-01', '2020-12-31'],
    ['từ năm 2016 đến năm 2020', '2016-01-01', '2020-12-31'],
    ['trong tháng 4/2012', '2012-04-01', '2012-04-30'],
    ['27, 28/3/2012', '2012-03-27', '2012-03-28'],
    ['ngày 27 và 28/3/2012', '2012-03-27', '2012-03-28'],
    ['27 - 30/3/2012', '2012-03-27', '2012-03-30'],
    ['8 tháng đầu năm 2014', '2014-01-01', '2014-08-31'],
    ['6 tháng cuối năm 2014', '2014-07-01', '2014-12-31'],
    ['năm 2017', '2017-01-01', '2017-12-31'],
    ['8/4/2016', '2016-04-08', '2016-04-08'],
    ['ngày 07 tháng 7 năm 2016', '2016-07-07', '2016-07-07'],
    ['12/2020'.normalize('NFD'), '2020-12-01', '2020-12-31'],
  ])('%s is %s to %s', (text, from, to) => {
    expect(parseSpan(text)).toEqual({ from, to })
  })

  test.each([
    ['cuối năm 2016', '2016-12-01', '2016-12-31'],
    ['Cuối tháng 12/2017', '2017-12-21', '2017-12-31'],
    ['cuối tháng 2 năm 2012', '2012-02-21', '2012-02-29'],
  ])('%s is softly %s to %s', (text, from, to) => {
    expect(parseSpan(text)).toEqual({ from, to, approximate: true })
  })

  test.each([
    ['đầu năm'],
    ['cùng kỳ năm trước'],
    ['từ nay'],
    ['từ nay đến cuối năm 2017'],
    ['đến cuối năm 2017'],
    ['hàng năm'],
    ['quý V/2016'],
    ['quý 0/2016'],
    ['3, 9/2012'],
    ['11, 12, 13/2012'],
    ['30, 31/4/2012'],
    ['13 tháng đầu năm 2014'],
    ['từ 2020-2018'],
    [''],
  ])('“%s” is not guessed at', (text) => {
    expect(parseSpan(text)).toBeUndefined()
  })

  test('whatever is read is an ordered span, and no text makes the reader throw', () => {
    const parts = fc.constantFrom(
      'quý ',
      'tháng ',
      'III',
      '7',
      '12',
      '31',
      '/',
      '-',
      ', ',
      ' và ',
      ' đến ',
      '2016',
      '2020',
      'cuối ',
      'năm ',
    )
    const phrase = fc.array(parts, { maxLength: 8 }).map((words) => words.join(''))
    fc.assert(
      fc.property(fc.oneof(phrase, fc.string({ unit: 'binary' })), (text) => {
        const span = parseSpan(text)
        expect(span === undefined || Span.safeParse(span).success).toBe(true)
      }),
    )
  })

  test('a span may not run backwards', () => {
    expect(Span.safeParse({ from: '2020-01-01', to: '2018-12-31' }).success).toBe(false)
    expect(spanBetween('2020', '2018')).toBeUndefined()
  })
})
