import { expect, it } from 'vitest'
import { codesOf } from '../../../test/example.ts'
import { unusedInterpretation } from './unused-interpretation.ts'

it('finds an interpretation on which nothing rests', () => {
  expect(
    codesOf(unusedInterpretation, {
      interpretations: {
        i2: {
          cite: 'Văn bản ví dụ, 4',
          question: '“đảng viên” gồm cả đảng viên dự bị?',
          readings: ['gồm cả dự bị', 'chỉ chính thức'],
          chosen: 0,
          why: 'Văn bản không loại trừ',
          authority: 'interpreted',
        },
      },
    }),
  ).toContain('unused-interpretation')
})

it('accepts an interpretation by which a condition is chosen', () => {
  expect(
    codesOf(unusedInterpretation, {
      interpretations: {
        i2: {
          cite: 'Văn bản ví dụ, 4',
          question: '“đảng viên” gồm cả đảng viên dự bị?',
          readings: ['gồm cả dự bị', 'chỉ chính thức'],
          chosen: 0,
          why: 'Văn bản không loại trừ',
          authority: 'interpreted',
        },
      },
      conditions: {
        duViecTot: {
          when: {
            interpretation: 'i2',
            readings: [
              {
                fact: 'soViecTot',
                operator: 'greaterThanInclusive',
                value: { parameter: 'soViecToiThieu' },
              },
              {
                fact: 'soViecTot',
                operator: 'greaterThan',
                value: { parameter: 'soViecToiThieu' },
              },
            ],
          },
        },
      },
    }),
  ).toEqual([])
})
