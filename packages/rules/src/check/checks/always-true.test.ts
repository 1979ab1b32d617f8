import { expect, it } from 'vitest'
import { atLeast, below, is, said } from '../../../test/prover/example.ts'
import { alwaysTrue } from './always-true.ts'

it('finds comparisons and conditions that hold for everybody', () => {
  expect(said(alwaysTrue, { conditions: { coViec: atLeast(0), baoTrum: { any: [atLeast(5), below(7)] } } })).toEqual([
    'Phép so sánh “Số việc làm: từ 0 trở lên” luôn đúng',
    'Điều kiện `baoTrum` luôn đúng: baoTrum',
  ])
})

it('accepts conditions that tell members apart', () => {
  expect(said(alwaysTrue, { conditions: { coViec: atLeast(1), tuGiac: { any: [is('tuGiac'), atLeast(5)] } } })).toEqual(
    [],
  )
})
