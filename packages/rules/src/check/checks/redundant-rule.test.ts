import { expect, it } from 'vitest'
import { atLeast, is, said } from '../../../test/prover/example.ts'
import { redundantRule } from './redundant-rule.ts'

it('notes a rule without which nobody would have another tier', () => {
  expect(
    said(redundantRule, {
      rules: [
        ['rat-nhieu', 'good', atLeast(8)],
        ['nhieu', 'good', atLeast(5)],
        ['con-lai', 'vanguard'],
      ],
    }),
  ).toEqual(['Bỏ quy tắc `rat-nhieu` đi thì mọi kết quả vẫn như cũ, vì `nhieu` cũng dẫn đến mức `good`'])
})

it('accepts a rule that keeps somebody from another tier', () => {
  const rules = [
    ['rat-nhieu', 'good', atLeast(8)],
    ['tu-giac', 'vanguard', is('tuGiac')],
    ['nhieu', 'good', atLeast(5)],
  ] as const
  expect(said(redundantRule, { rules })).toEqual([])
})
