import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, addYears, compareDays, daysBetween, lastDayOfMonth } from './arithmetic.ts'
import { Day } from './day.ts'
import { agreeOnDay, firstDayOf, lastDayOf, PartialDay } from './partialDay.ts'
import { formatDay, formatPartialDay, officialDay, parseVietnameseDay } from './vietnameseDay.ts'

const anyDay = fc.integer({ min: 0, max: 109_000 }).map((days) => addDays('1900-01-01', days))

describe('calendar days', () => {
  test.each([['2016-07-07'], ['2012-02-29'], ['1900-01-01'], ['2200-12-31']])('%s is one', (text) => {
    expect(Day.safeParse(text).success).toBe(true)
  })

  test.each([
    ['2016-02-30'],
    ['2015-02-29'],
    ['2016-7-7'],
    ['1899-12-31'],
    ['2201-01-01'],
    ['08/4/2016'],
    ['2016-07-07T00:00'],
  ])('%s is none', (text) => {
    expect(Day.safeParse(text).success).toBe(false)
  })

  test.each([
    ['2016-01-31', 1, '2016-02-29'],
    ['2016-03-31', -1, '2016-02-29'],
    ['2016-12-15', 1, '2017-01-15'],
    ['2016-01-15', -13, '2014-12-15'],
  ])('%s moved by %s months is %s', (day, months, moved) => {
    expect(addMonths(day, months)).toBe(moved)
  })

  test('five years from 25/10/2018 end after the plan of 04/8/2023 that speaks of five years', () => {
    expect(compareDays(addYears('2018-10-25', 5), '2023-08-04')).toBe(1)
  })

  test('29 February moves to the 28th where there is none', () => {
    expect(addYears('2016-02-29', 1)).toBe('2017-02-28')
  })

  test('a text that is no day is a bug of the caller', () => {
    expect(() => addDays('31/12/2016', 1)).toThrow(RangeError)
    expect(() => addMonths('2016-02-31', 1)).toThrow(RangeError)
    expect(() => addDays('2200-12-31', 1)).toThrow(RangeError)
    expect(() => addYears('2200-12-31', 1)).toThrow(RangeError)
  })

  test('counting from one day to another and back agree', () => {
    fc.assert(fc.property(anyDay, anyDay, (a, b) => addDays(a, daysBetween(a, b)) === b))
  })

  test('the day after the last of a month is a first', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(addDays(lastDayOfMonth(day), 1)).toMatch(/-01$/)
      }),
    )
  })
})

describe('dates known in part', () => {
  test.each([
    ['2016', '2016-01-01', '2016-12-31'],
    ['2012-02', '2012-02-01', '2012-02-29'],
    ['2016-07-07', '2016-07-07', '2016-07-07'],
  ])('%s can mean %s to %s', (date, first, last) => {
    expect(PartialDay.parse(date)).toBe(date)
    expect([firstDayOf(date), lastDayOf(date)]).toEqual([first, last])
  })

  test.each([['1899'], ['2016-13'], ['2016-00'], ['2016-02-30'], ['16'], ['']])('%s is none', (date) => {
    expect(PartialDay.safeParse(date).success).toBe(false)
  })

  test('dates agree when one is a shorter form of the other', () => {
    expect(agreeOnDay('2016-07', '2016-07-07')).toBe(true)
    expect(agreeOnDay('2016-07-08', '2016-07-07')).toBe(false)
  })
})

describe('dates as Vietnamese papers write them', () => {
  test.each([
    ['8/4/2016', '2016-04-08'],
    ['01/04/2016', '2016-04-01'],
    ['07/08/2016', '2016-08-07'],
    ['8-4-2016', '2016-04-08'],
    ['ngày 18/5/2015', '2015-05-18'],
    ['7/2016', '2016-07'],
    ['12/2017', '2017-12'],
    ['tháng 7 năm 2016', '2016-07'],
    ['2016', '2016'],
    ['năm 2016', '2016'],
    ['ngày 07 tháng 7 năm 2016', '2016-07-07'],
    ['Ngày 07 tháng 7 năm 2016'.normalize('NFD'), '2016-07-07'],
    ['ngày       tháng      năm 2023', '2023'],
    ['ngày … tháng … năm 2023', '2023'],
    ['ngày … tháng 9 năm 2023', '2023-09'],
  ])('%s is read as %s', (text, date) => {
    expect(parseVietnameseDay(text)).toBe(date)
  })

  test.each([
    ['31/02/2016'],
    ['13/2017'],
    ['8/4/16'],
    ['8/4-2016'],
    ['đầu năm'],
    ['cuối năm 2016'],
    ['0/4/2016'],
    ['1850'],
    [''],
  ])('%s is refused', (text) => {
    expect(parseVietnameseDay(text)).toBeUndefined()
  })

  test('a zero stands before days under ten and before January and February only', () => {
    expect(officialDay('2012-02-09')).toBe('ngày 09 tháng 02 năm 2012')
    expect(['2012-03-12', '2013-01-08', '2011-10-06'].map(formatDay)).toEqual(['12/3/2012', '08/01/2013', '06/10/2011'])
    expect(['2016', '2016-02', '2016-12', '2016-07-07'].map(formatPartialDay)).toEqual([
      '2016',
      '02/2016',
      '12/2016',
      '07/7/2016',
    ])
  })

  test('every printed day is read back', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect([parseVietnameseDay(formatDay(day)), parseVietnameseDay(officialDay(day))]).toEqual([day, day])
      }),
    )
  })
})
