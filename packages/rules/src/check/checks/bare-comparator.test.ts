import { expect, it } from 'vitest'
import { codesOf } from '../../../test/example.ts'
import { bareComparator } from './bare-comparator.ts'

it('finds a comparator without an interpretation', () => {
  expect(
    codesOf(bareComparator, {
      targets: [{ id: 't1', comparator: 'equal' }],
    }),
  ).toContain('bare-comparator')
})

it('accepts a comparator by interpretation', () => {
  expect(
    codesOf(bareComparator, {
      targets: [
        {
          id: 't1',
          comparator: {
            interpretation: 'i1',
            readings: ['greaterThanInclusive', 'equal'],
          },
        },
      ],
    }),
  ).toEqual([])
})
