import { describe, expect, it } from 'vitest'
import { measureSmall, punished, type Small } from '../../test/small.ts'
import type { MemberRow, Population, YearData } from './population.ts'

const mean = (changes: object = {}): Small => ({
  target: { metric: 'yearly-mean', of: 'biPhat', base: 'opening', threshold: 'dưới 1%', ...changes },
})

const year = (at: number, opening: number, count: number): YearData => ({
  year: at,
  opening,
  members: punished(count, 10),
})

/** 1 of 50, then 1 of 100, then 3 of 1000: few members at first, many later. */
const growing: Population = { years: [year(2016, 50, 1), year(2017, 100, 1), year(2018, 1000, 3)] }

describe('a yearly mean', () => {
  it('is the mean of the rates, or all years together, and the two differ when membership grows', () => {
    const rates = measureSmall(mean({ yearly: 'mean-of-rates' }), growing)
    const pooled = measureSmall(mean({ yearly: 'pooled' }), growing)
    expect([rates.status, rates.value.low]).toEqual(['not-met', '0.011'])
    expect([pooled.status, pooled.value.low]).toEqual(['met', '1/230'])
  })

  it('does not tell them apart when membership stays', () => {
    const staying = { years: [year(2016, 100, 1), year(2017, 100, 1), year(2018, 100, 1)] }
    const values = ['mean-of-rates', 'pooled'].map((yearly) => measureSmall(mean({ yearly }), staying).value)
    expect(values[0]).toEqual(values[1])
  })

  it('counts the years of the phase up to the day, and not later ones', () => {
    expect(measureSmall(mean(), growing, '2017-12-31').value.low).toEqual('0.015')
  })

  it.each(['mean-of-rates', 'pooled'])('leaves a missing year open by %s', (yearly) => {
    const missing = { years: growing.years.slice(1) }
    const result = measureSmall(mean({ yearly }), missing)
    expect([result.status, result.missingYears]).toEqual(['unknown', [2016]])
  })

  it('knows that a year of a part of the members is at most all of them', () => {
    const inside = { base: undefined, threshold: 'từ 90% trở lên' }
    const { status, value } = measureSmall(mean(inside), { years: [year(2016, 0, 5), year(2017, 0, 10)] })
    expect([status, value]).toEqual(['not-met', { low: '0.5', high: '5/6' }])
  })
})

const change = (changes: object = {}): Small => ({
  target: { metric: 'change', of: 'biPhat', threshold: 'giảm so cùng kỳ năm trước', ...changes },
})

const withOpen = (count: number, open: number): MemberRow[] => [
  ...punished(count, 5),
  ...punished(0, open).map((row) => ({ ...row, biPhat: null })),
]

const two = (before: readonly MemberRow[], now: readonly MemberRow[]): Population => ({
  years: [
    { year: 2017, members: before },
    { year: 2018, members: now },
  ],
})

describe('a change', () => {
  it.each([
    ['giảm so cùng kỳ năm trước', 2, 1, 'met'],
    ['giảm so cùng kỳ năm trước', 2, 2, 'not-met'],
    ['không tăng so cùng kỳ năm trước', 2, 2, 'met'],
    ['không tăng so cùng kỳ năm trước', 0, 0, 'met'],
    ['tăng so cùng kỳ năm trước', 2, 3, 'met'],
    ['tăng so cùng kỳ năm trước', 2, 2, 'not-met'],
    ['không giảm so cùng kỳ năm trước', 2, 1, 'not-met'],
  ])('%s from %i to %i is %s', (threshold, before, now, status) => {
    expect(measureSmall(change({ threshold }), two(punished(before, 5), punished(now, 5))).status).toBe(status)
  })

  it.each([
    ['met-if-still-zero', 0, 'met'],
    ['met-if-still-zero', 1, 'not-met'],
    ['not-met', 0, 'not-met'],
    ['unknown', 0, 'unknown'],
  ])('from zero, read as %s, to %i is %s', (whenBaselineZero, now, status) => {
    const small = change({ whenBaselineZero })
    expect(measureSmall(small, two(punished(0, 5), punished(now, 5))).status).toBe(status)
  })

  it('says the difference, at least and at most', () => {
    const { value, of, among } = measureSmall(change(), two(withOpen(2, 1), withOpen(1, 1)))
    expect(value).toEqual({ low: '-2', high: '0' })
    expect([of, among]).toEqual([
      { low: 1, high: 2 },
      { low: 2, high: 3 },
    ])
  })

  it.each([
    ['still fewer whatever is missing', withOpen(3, 0), withOpen(1, 1), 'met'],
    ['perhaps as many', withOpen(2, 0), withOpen(1, 1), 'unknown'],
    ['as many at least', withOpen(1, 1), withOpen(2, 0), 'not-met'],
    ['zero before or not, nobody now', withOpen(0, 1), withOpen(0, 0), 'met'],
    ['zero before or not, somebody now', withOpen(0, 1), withOpen(1, 0), 'not-met'],
    ['zero before or not, perhaps somebody now', withOpen(0, 1), withOpen(0, 1), 'unknown'],
  ])('with facts missing: %s', (_, before, now, status) => {
    const small = change({ whenBaselineZero: 'met-if-still-zero' })
    expect(measureSmall(small, two(before, now)).status).toBe(status)
  })

  it('says which of the two years is missing', () => {
    const years = (population: Population) => measureSmall(change(), population).missingYears
    expect(years({ years: [{ year: 2018, members: punished(0, 1) }] })).toEqual([2017])
    expect(years({ years: [] })).toEqual([2017, 2018])
  })
})
