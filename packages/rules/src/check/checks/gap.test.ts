import { expect, it } from 'vitest'
import { atLeast, below, said } from '../../../test/prover/example.ts'
import { gap } from './gap.ts'

it('finds members whom no rule rates, and says who', () => {
  expect(
    said(gap, {
      rules: [
        ['tot', 'good', atLeast(7)],
        ['chua-dat', 'not-exemplary', below(5)],
      ],
    }),
  ).toEqual(['Không có quy tắc nào xếp loại một đảng viên: Số việc làm: 6'])
})

it('accepts rules that rate everybody, with or without one for the rest', () => {
  expect(
    said(gap, {
      rules: [
        ['tot', 'good', atLeast(5)],
        ['chua-dat', 'not-exemplary', below(5)],
      ],
    }),
  ).toEqual([])
  expect(
    said(gap, {
      rules: [
        ['tot', 'good', atLeast(5)],
        ['con-lai', 'vanguard'],
      ],
    }),
  ).toEqual([])
})

it('says so when a sum that nobody was found to reach may leave somebody out', () => {
  const derived = {
    tong: { label: 'Tổng', formula: { sum: [{ fact: 'soViec' }, 1] }, cite: 'ví dụ, 1', authority: 'illustrative' },
  }
  const rules = [['tot', 'good', { any: [atLeast(5), { fact: 'tong', operator: 'lessThan', value: 6 }] }]] as const
  expect(said(gap, { rules, derived })).toEqual([
    'Không có quy tắc nào xếp loại một đảng viên: Số việc làm: 2; Tổng: 8 (chưa tìm được một người cụ thể như vậy)',
  ])
})
