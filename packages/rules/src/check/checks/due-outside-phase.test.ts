import { expect, it } from 'vitest'
import { codesOf } from '../../../test/example.ts'
import { dueOutsidePhase } from './due-outside-phase.ts'

it('finds a due day outside the phases of the target', () => {
  expect(
    codesOf(dueOutsidePhase, {
      targets: [{ id: 't1', due: '2018-06-30' }],
    }),
  ).toContain('due-outside-phase')
})

it('accepts a due day in the phase', () => {
  expect(
    codesOf(dueOutsidePhase, {
      targets: [{ id: 't1', due: '2017-06-30' }],
    }),
  ).toEqual([])
})
