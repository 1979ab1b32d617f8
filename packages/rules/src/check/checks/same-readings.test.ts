import { expect, it } from 'vitest'
import { codesOf } from '../../../test/example.ts'
import { sameReadings } from './same-readings.ts'

it('finds readings that are all the same', () => {
  expect(
    codesOf(sameReadings, {
      targets: [
        {
          id: 't1',
          comparator: {
            interpretation: 'i1',
            readings: ['equal', 'equal'],
          },
        },
      ],
    }),
  ).toContain('same-readings')
})

it('accepts readings that differ', () => {
  expect(
    codesOf(sameReadings, {
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
