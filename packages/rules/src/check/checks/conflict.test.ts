import { expect, it } from 'vitest'
import { atLeast, exampleOf, is, said } from '../../../test/prover/example.ts'
import { rulesetOf } from '../../../test/prover/shipped.ts'
import { diagram } from '../../diagram/diagram.ts'
import { check } from '../check.ts'
import { conflict } from './conflict.ts'

const rules = [
  ['tot', 'good', atLeast(5)],
  ['vi-pham', 'not-exemplary', is('tuGiac', false)],
] as const

it('finds two rules that contradict each other for somebody, where at most one may hold', () => {
  expect(said(conflict, { rules, hitPolicy: 'unique' })).toEqual([
    'Quy tắc `tot` (mức `good`) và `vi-pham` (mức `not-exemplary`) mâu thuẫn với một đảng viên: Số việc làm: 7; Tự giác: không',
  ])
})

it('accepts rules whose order decides, and rules that lead to one tier', () => {
  expect(said(conflict, { rules })).toEqual([])
  expect(
    said(conflict, {
      rules: [
        ['a', 'good', atLeast(5)],
        ['b', 'good', atLeast(3)],
      ],
      hitPolicy: 'unique',
    }),
  ).toEqual([])
})

it('is found of each two rules alone where the regulation is too large as a whole', () => {
  const regulation = exampleOf({ rules, hitPolicy: 'unique' })
  const ruleset = rulesetOf(regulation, '2016-06-01', [])
  const found = check({ regulation, layers: [regulation], ruleset, diagram: diagram(ruleset, { nodes: 1 }) })
  expect(found.map(({ code }) => code)).toContain('conflict')
  expect(found.at(-1)?.code).toBe('not-proved')
  expect(found.at(-1)?.params).toMatchObject({ left: expect.arrayContaining(['gap', 'unreachable-rule']) })
})
