import { expect, it } from 'vitest'
import { codesOf } from '../../../test/example.ts'
import { unusedParameter } from './unused-parameter.ts'

it('finds a parameter that nothing refers to', () => {
  expect(
    codesOf(unusedParameter, {
      parameters: {
        soLanNhac: {
          label: 'Số lần nhắc nhở',
          values: [{ from: '2016-01-01', value: 2, cite: 'Văn bản ví dụ, 3', authority: 'illustrative' }],
        },
      },
    }),
  ).toContain('unused-parameter')
})

it('accepts a parameter that a rule compares with', () => {
  expect(
    codesOf(unusedParameter, {
      parameters: {
        soLanNhac: {
          label: 'Số lần nhắc nhở',
          values: [{ from: '2016-01-01', value: 2, cite: 'Văn bản ví dụ, 3', authority: 'illustrative' }],
        },
      },
      tiers: {
        rules: [
          {
            id: 'tot-2',
            label: 'Quy tắc thêm',
            tier: 'good',
            when: {
              fact: 'soViecTot',
              operator: 'greaterThan',
              value: { parameter: 'soLanNhac' },
            },
            cite: 'Văn bản ví dụ, 3',
            authority: 'illustrative',
          },
        ],
      },
    }),
  ).toEqual([])
})
