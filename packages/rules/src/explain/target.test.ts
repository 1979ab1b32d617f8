import { describe, expect, it } from 'vitest'
import { measureSmall, punished, type Small, smallRuleset } from '../../test/small.ts'
import type { MemberRow, Population } from '../measure/population.ts'
import { explainTargets } from './target.ts'
import { explanationText } from './tokens.ts'

function firstLine(target: object, population: Population, lang: 'vi' | 'en' = 'vi'): string {
  const small: Small = { target: { of: 'biPhat', ...target } }
  const result = measureSmall(small, population)
  const [line = ''] = explanationText(explainTargets(smallRuleset(small), [result], lang)).split('\n')
  return line
}

const in2018 = (members: readonly MemberRow[]): Population => ({ years: [{ year: 2018, members }] })
const open = (count: number): MemberRow[] => punished(0, count).map((row) => ({ ...row, biPhat: null }))
const share = { metric: 'share', threshold: 'trên 85%' }

describe('a share in a report', () => {
  it.each([
    [
      'exactly the limit',
      punished(17, 20),
      '✗ Chỉ tiêu: 85,00% (17 trên 20); chỉ tiêu trên 85%; CHƯA ĐẠT (điểm 1, ví dụ)',
    ],
    [
      'hardly above it',
      punished(85001, 100000),
      '✓ Chỉ tiêu: 85,001% (85.001 trên 100.000); chỉ tiêu trên 85%; ĐẠT (điểm 1, ví dụ)',
    ],
    [
      'hardly below it',
      punished(84996, 100000),
      '✗ Chỉ tiêu: 84,996% (84.996 trên 100.000); chỉ tiêu trên 85%; CHƯA ĐẠT (điểm 1, ví dụ)',
    ],
    ['a third', punished(1, 3), '✗ Chỉ tiêu: 33,33% (1 trên 3); chỉ tiêu trên 85%; CHƯA ĐẠT (điểm 1, ví dụ)'],
    [
      'facts missing',
      [...punished(16, 16), ...open(4)],
      '? Chỉ tiêu: từ 80,00% đến 100,00% (16–20 trên 20); chỉ tiêu trên 85%; CHƯA RÕ (điểm 1, ví dụ)',
    ],
  ])('with %s', (_, members, line) => {
    expect(firstLine(share, in2018(members))).toBe(line)
  })

  it.each([
    ['dưới 0,60%', 5999, '✓ Chỉ tiêu: 0,5999%'],
    ['dưới 0,60%', 6000, '✗ Chỉ tiêu: 0,60%'],
    ['2/3 trở lên', 666_660, '✗ Chỉ tiêu: 66,666%'],
    ['2/3 trở lên', 666_670, '✓ Chỉ tiêu: 66,667%'],
    ['trên 99,99%', 999_999, '✓ Chỉ tiêu: 100,00%'],
    ['bằng 100%', 999_999, '✗ Chỉ tiêu: 99,9999%'],
  ])('of a target %s shows the digits that the verdict needs: %i in a million', (threshold, of, line) => {
    const whole = 1_000_000
    const population = { years: [{ year: 2018, figures: { ct: { of, among: whole, cite: 'ví dụ' } } }] }
    expect(firstLine({ metric: 'share', threshold }, population)).toContain(`${line} (`)
  })

  it('shows the rounding of a published percentage', () => {
    const population = { years: [{ year: 2018, figures: { ct: { stated: '85,00%', cite: 'ví dụ' } } }] }
    expect(firstLine(share, population)).toBe(
      '? Chỉ tiêu: từ 84,995% đến 85,005%; chỉ tiêu trên 85%; CHƯA RÕ (điểm 1, ví dụ)',
    )
  })

  it('says when there was nobody to count', () => {
    expect(firstLine({ ...share, among: 'biPhat' }, in2018(punished(0, 2)))).toBe(
      '✓ Chỉ tiêu: 0 trên 0; chỉ tiêu trên 85%; ĐẠT (không có ai để tính) (điểm 1, ví dụ)',
    )
  })

  it('has English words and numbers in English', () => {
    expect(firstLine(share, in2018(punished(1234, 2000)), 'en')).toBe(
      '✗ Chỉ tiêu: 61.70% (1,234 of 2,000); target more than 85%; NOT MET (item 1, ví dụ)',
    )
  })
})

describe('a change in a report', () => {
  const change = { metric: 'change', threshold: 'giảm so cùng kỳ năm trước' }
  const from = (before: readonly MemberRow[], now: readonly MemberRow[]): Population => ({
    years: [
      { year: 2017, members: before },
      { year: 2018, members: now },
    ],
  })

  it.each([
    [3, 1, 'giảm 2 người (năm nay 1, năm trước 3)'],
    [1, 3, 'tăng 2 người (năm nay 3, năm trước 1)'],
    [2, 2, 'không đổi (năm nay 2, năm trước 2)'],
  ])('from %i to %i is told as people', (before, now, value) => {
    expect(firstLine(change, from(punished(before, 4), punished(now, 4)))).toContain(`: ${value};`)
  })

  it('says both ends where facts are missing', () => {
    const population = from([...punished(2, 2), ...open(1)], punished(2, 3))
    expect(firstLine(change, population)).toContain(': từ giảm 1 người đến không đổi (năm nay 2, năm trước 2–3);')
  })
})

describe('a yearly mean in a report', () => {
  it('says that the counts are of all years, and what is at least so', () => {
    const mean = { metric: 'yearly-mean', base: 'opening', threshold: 'dưới 1%' }
    const year = (at: number) => ({ year: at, opening: 100, members: punished(1, 3) })
    const years = [2016, 2017, 2018].map(year)
    expect(firstLine(mean, { years })).toContain(': 1,00% (cộng các năm: 3 trên 300);')
    expect(firstLine(mean, { years: years.slice(1) })).toContain(': từ 0,67% trở lên;')
  })
})
