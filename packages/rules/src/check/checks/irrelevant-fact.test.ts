import { expect, it } from 'vitest'
import { atLeast, is, said } from '../../../test/prover/example.ts'
import { irrelevantFact } from './irrelevant-fact.ts'

it('finds a fact that is asked for and changes nothing', () => {
  const rules = [
    ['a', 'good', { all: [atLeast(5), is('tuGiac')] }],
    ['b', 'good', atLeast(5)],
    ['con-lai', 'vanguard'],
  ] as const
  expect(said(irrelevantFact, { rules })).toEqual([
    'Dữ kiện `tuGiac` (Tự giác) không bao giờ làm thay đổi mức hay nhóm đối tượng',
  ])
})

it('accepts a fact that changes a tier or a group', () => {
  const rules = [
    ['a', 'good', atLeast(5)],
    ['con-lai', 'vanguard'],
  ] as const
  expect(said(irrelevantFact, { rules, groups: { 'cap-uy': is('capUy') } })).toEqual([])
})
