import { expect, it } from 'vitest'
import { atLeast, below, is, said } from '../../../test/prover/example.ts'
import { unreachableRule } from './unreachable-rule.ts'

it('finds a rule that the rules before it cover together', () => {
  const rules = [
    ['nhieu', 'good', atLeast(5)],
    ['it', 'vanguard', below(5)],
    ['tu-giac', 'outstanding', is('tuGiac')],
  ] as const
  expect(said(unreachableRule, { rules })).toEqual([
    'Quy tắc `tu-giac` không bao giờ được dùng, vì `nhieu`, `it` xét trước đã bao trùm',
  ])
})

it('finds a rule whose condition cannot hold', () => {
  const never = { all: [atLeast(5), below(3)] }
  expect(
    said(unreachableRule, {
      rules: [
        ['kho', 'good', never],
        ['con-lai', 'vanguard'],
      ],
    }),
  ).toEqual(['Quy tắc `kho` không bao giờ được dùng, vì điều kiện của nó không thể xảy ra'])
})

it('accepts rules of which each decides somebody', () => {
  expect(
    said(unreachableRule, {
      rules: [
        ['nhieu', 'good', atLeast(5)],
        ['tu-giac', 'vanguard', is('tuGiac')],
      ],
    }),
  ).toEqual([])
})
