import { expect, it } from 'vitest'
import { atLeast, below, is, said } from '../../../test/prover/example.ts'
import { overlap } from './overlap.ts'

it('notes two rules of which only the order decides', () => {
  expect(
    said(overlap, {
      rules: [
        ['tot', 'good', atLeast(5)],
        ['vi-pham', 'not-exemplary', is('tuGiac', false)],
      ],
    }),
  ).toEqual([
    'Quy tắc `tot` (mức `good`) và `vi-pham` (mức `not-exemplary`) cùng đúng, chỉ thứ tự quyết định, với một đảng viên: Số việc làm: 7; Tự giác: không',
  ])
})

it('accepts rules that never hold together, and the rule for the rest', () => {
  expect(
    said(overlap, {
      rules: [
        ['tot', 'good', atLeast(5)],
        ['kem', 'vanguard', below(5)],
        ['con-lai', 'not-exemplary'],
      ],
    }),
  ).toEqual([])
})
