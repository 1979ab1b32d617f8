import { expect, it } from 'vitest'
import { codesOf } from '../../../test/example.ts'
import { unknownClause } from './unknown-clause.ts'

it('finds a clause that the cited document does not have', () => {
  expect(
    codesOf(unknownClause, {
      criteria: [{ id: 'tieu-chi-chung', cite: 'Văn bản ví dụ, 9' }],
    }),
  ).toContain('unknown-clause')
})

it('accepts a clause of the outline', () => {
  expect(
    codesOf(unknownClause, {
      criteria: [{ id: 'tieu-chi-chung', cite: 'Văn bản ví dụ, 2' }],
    }),
  ).toEqual([])
})
