import { expect, it } from 'vitest'
import { atLeast, below, said } from '../../../test/prover/example.ts'
import { alwaysFalse } from './always-false.ts'

it('finds comparisons and conditions that hold for nobody', () => {
  expect(
    said(alwaysFalse, { conditions: { amViec: below(0), vuaNhieuVuaIt: { all: [atLeast(7), below(5)] } } }),
  ).toEqual([
    'Phép so sánh “Số việc làm: dưới 0” không bao giờ đúng',
    'Điều kiện `vuaNhieuVuaIt` không bao giờ đúng: vuaNhieuVuaIt',
  ])
})

it('accepts conditions that hold for somebody', () => {
  expect(said(alwaysFalse, { conditions: { vuaPhai: { all: [atLeast(5), below(7)] } } })).toEqual([])
})
