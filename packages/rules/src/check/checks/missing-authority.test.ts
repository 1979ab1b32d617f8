import { expect, it } from 'vitest'
import { codesOf } from '../../../test/example.ts'
import { missingAuthority } from './missing-authority.ts'

it('finds an authority that was left out', () => {
  expect(
    codesOf(missingAuthority, {
      interpretations: {
        i1: { authority: null },
      },
    }),
  ).toContain('missing-authority')
})

it('accepts an authority that is stated', () => {
  expect(
    codesOf(missingAuthority, {
      interpretations: {
        i1: { authority: 'interpreted' },
      },
    }),
  ).toEqual([])
})
