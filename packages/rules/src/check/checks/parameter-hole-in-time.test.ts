import { expect, it } from 'vitest'
import { codesOf } from '../../../test/example.ts'
import { parameterHoleInTime } from './parameter-hole-in-time.ts'

it('finds days in force on which a parameter has no value', () => {
  expect(
    codesOf(parameterHoleInTime, {
      parameters: {
        soViecToiThieu: {
          values: [
            {
              from: '2016-01-01',
              to: '2017-12-31',
              value: 5,
              cite: 'Văn bản ví dụ, 3',
              authority: 'illustrative',
            },
            { from: '2019-01-01', value: 7, cite: 'Văn bản ví dụ, 3', authority: 'illustrative' },
          ],
        },
      },
    }),
  ).toContain('parameter-hole-in-time')
})

it('accepts values without a hole', () => {
  expect(
    codesOf(parameterHoleInTime, {
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
