import { expect, it } from 'vitest'
import { codesOf } from '../../../test/example.ts'
import { phaseOutsideForce } from './phase-outside-force.ts'

it('finds days of a phase outside the period in force', () => {
  expect(
    codesOf(phaseOutsideForce, {
      phases: [{ id: 'giai-doan-1', to: '2021-12-31' }],
    }),
  ).toContain('phase-outside-force')
})

it('accepts a phase within the period in force', () => {
  expect(
    codesOf(phaseOutsideForce, {
      phases: [{ id: 'giai-doan-1', to: '2019-12-31' }],
    }),
  ).toEqual([])
})
