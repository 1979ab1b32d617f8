import { describe, expect, it } from 'vitest'
import { marked, measureSmall, punished, type Small, smallRuleset } from '../../test/small.ts'
import { measure } from './measure.ts'
import type { MemberRow, Population } from './population.ts'

const in2018 = (members: readonly MemberRow[]): Population => ({ years: [{ year: 2018, members }] })

const share = (of: string, changes: object = {}): Small => ({
  target: { metric: 'share', of, threshold: '50% trở lên', ...changes },
})

const counts = ({ status, of, among }: ReturnType<typeof measureSmall>) => [status, of, among]
const exactly = (count: number) => ({ low: count, high: count })

describe('a target about tiers', () => {
  it('counts a member who is not rated as no tier, and among all members', () => {
    const members = [...marked(9), { ...marked(9)[0], mien: true }]
    expect(counts(measureSmall(share('tot'), in2018(members)))).toEqual(['met', exactly(1), exactly(2)])
    expect(counts(measureSmall(share('khongXuatSac'), in2018(members)))).toEqual(['met', exactly(1), exactly(2)])
  })

  it('lets a member whom no rule rates have any tier, so the target stays open', () => {
    expect(counts(measureSmall(share('tot'), in2018(marked(9, 3))))).toEqual(['met', { low: 1, high: 2 }, exactly(2)])
    expect(counts(measureSmall(share('tot'), in2018(marked(3))))).toEqual(['unknown', { low: 0, high: 1 }, exactly(1)])
  })

  it('lets a member on whom rules conflict have any tier', () => {
    const unique: Small = { ...share('khongXuatSac'), hitPolicy: 'unique' }
    expect(counts(measureSmall(unique, in2018(marked(9))))).toEqual(['unknown', { low: 0, high: 1 }, exactly(1)])
    expect(counts(measureSmall(unique, in2018(marked(6))))).toEqual(['met', exactly(1), exactly(1)])
  })

  it('knows an undecided member as far as the conclusions still possible agree', () => {
    const exempt = { ...marked(null)[0], mien: null }
    expect(counts(measureSmall(share('tot'), in2018([exempt])))).toEqual(['unknown', { low: 0, high: 1 }, exactly(1)])
    const either = { ...marked(6)[0], mien: null }
    expect(counts(measureSmall(share('khongXuatSac'), in2018([either])))).toEqual(['met', exactly(1), exactly(1)])
  })
})

describe('a share', () => {
  it('of nobody is met with nothing to count, or open, as the regulation reads it', () => {
    const among = { among: 'biPhat' }
    expect(measureSmall(share('tot', among), in2018(marked(9))).status).toBe('vacuous')
    expect(measureSmall(share('tot', { ...among, whenEmpty: 'unknown' }), in2018(marked(9))).status).toBe('unknown')
  })

  it('over a base of its own is more than any limit when the base is nobody', () => {
    const base = { base: 'biPhat', threshold: 'không quá 20%' }
    expect(measureSmall(share('tot', base), in2018(marked(9))).status).toBe('not-met')
    expect(measureSmall(share('tot', { ...base, threshold: 'trên 20%' }), in2018(marked(9))).status).toBe('met')
    expect(measureSmall(share('biPhat', base), in2018(marked(9))).status).toBe('vacuous')
  })

  it('says the year of which nothing is known', () => {
    const { status, missingYears, value } = measureSmall(share('tot'), { years: [] })
    expect([status, missingYears, value]).toEqual(['unknown', [2018], { low: null, high: null }])
  })
})

describe('a count', () => {
  it.each([
    ['không có', 0, 'met'],
    ['không có', 1, 'not-met'],
    ['không quá 2', 2, 'met'],
    ['không quá 2', 3, 'not-met'],
    ['dưới 2', 2, 'not-met'],
    ['trên 2', 3, 'met'],
    ['từ 2 trở lên', 2, 'met'],
  ])('%s with %i is %s', (threshold, count, status) => {
    const small = { target: { metric: 'count', of: 'biPhat', threshold } }
    expect(measureSmall(small, in2018(punished(count, 5))).status).toBe(status)
  })

  it('is open where the missing facts could carry it over the limit', () => {
    const small = { target: { metric: 'count', of: 'biPhat', threshold: 'không quá 1' } }
    const open = [...punished(1, 1), { biPhat: null }]
    expect(counts(measureSmall(small, in2018(open)))).toEqual(['unknown', { low: 1, high: 2 }, null])
  })
})

describe('what a target rests on', () => {
  it.each([
    ['biPhat', {}, 'official'],
    ['minhHoa', {}, 'illustrative'],
    ['biPhat', { among: 'minhHoa' }, 'illustrative'],
    ['biPhat', { base: 'minhHoa' }, 'illustrative'],
  ])('is the weakest of all that %s refers to, %o: %s', (of, changes, rests) => {
    expect(measureSmall(share(of, changes), in2018(marked(9))).rests).toBe(rests)
  })
})

describe('measure', () => {
  it('measures the year of the day, held inside the phase', () => {
    const years = ['2015-01-01', '2017-05-01', '2030-01-01'].map(
      (on) => measureSmall(share('tot'), { years: [] }, on).year,
    )
    expect(years).toEqual([2016, 2017, 2018])
  })

  it('is told of a phase that the regulation does not have', () => {
    const ruleset = smallRuleset(share('tot'))
    expect(() => measure(ruleset, { years: [] }, { phase: 'gd9', on: '2018-01-01' })).toThrow(RangeError)
  })
})
