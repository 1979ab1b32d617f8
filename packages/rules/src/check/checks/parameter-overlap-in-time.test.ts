import { expect, it } from 'vitest'
import { codesOf } from '../../../test/example.ts'
import { parameterOverlapInTime } from './parameter-overlap-in-time.ts'

it('finds days on which a parameter has two values', () => {
  expect(
    codesOf(parameterOverlapInTime, {
      parameters: {
        soViecToiThieu: {
          values: [
            { from: '2016-01-01', value: 5, cite: 'Văn bản ví dụ, 3', authority: 'illustrative' },
            { from: '2019-01-01', value: 7, cite: 'Văn bản ví dụ, 3', authority: 'illustrative' },
          ],
        },
      },
    }),
  ).toContain('parameter-overlap-in-time')
})

it('accepts values one after another', () => {
  expect(
    codesOf(parameterOverlapInTime, {
      parameters: {
        soViecToiThieu: {
          values: [
            {
              from: '2016-01-01',
              to: '2018-12-31',
              value: 5,
              cite: 'Văn bản ví dụ, 3',
              authority: 'illustrative',
            },
            { from: '2019-01-01', value: 7, cite: 'Văn bản ví dụ, 3', authority: 'illustrative' },
          ],
        },
      },
    }),
  ).toEqual([])
})
