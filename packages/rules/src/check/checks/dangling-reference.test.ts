import { expect, it } from 'vitest'
import { codesOf } from '../../../test/example.ts'
import { danglingReference } from './dangling-reference.ts'

it('finds a reference to something that is not there', () => {
  expect(
    codesOf(danglingReference, {
      criteria: [{ id: 'tieu-chi-chung', condition: 'duViecTotNhat' }],
    }),
  ).toContain('dangling-reference')
})

it('accepts references that exist', () => {
  expect(
    codesOf(danglingReference, {
      criteria: [{ id: 'tieu-chi-chung', condition: 'duViecTot' }],
    }),
  ).toEqual([])
})
