import { expect, it } from 'vitest'
import { atLeast, is, said } from '../../../test/prover/example.ts'
import { maskedException } from './masked-exception.ts'

const general = ['nhieu', 'good', atLeast(5)] as const
const exception = ['nhieu-khong-tu-giac', 'vanguard', { all: [atLeast(7), is('tuGiac', false)] }] as const

it('finds an exception that is tried after what it is an exception of', () => {
  expect(said(maskedException, { rules: [general, exception, ['con-lai', 'not-exemplary']] })).toEqual([
    'Quy tắc `nhieu-khong-tu-giac` (mức `vanguard`) là trường hợp riêng của `nhieu` (mức `good`) nhưng lại được xét sau nên không có tác dụng, chẳng hạn với một đảng viên: Số việc làm: 8; Tự giác: không',
  ])
})

it('accepts an exception that is tried first', () => {
  expect(said(maskedException, { rules: [exception, general, ['con-lai', 'not-exemplary']] })).toEqual([])
})
