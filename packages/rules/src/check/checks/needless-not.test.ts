import { expect, it } from 'vitest'
import { codesOf } from '../../../test/example.ts'
import { needlessNot } from './needless-not.ts'

it('finds `not` around one comparison', () => {
  expect(
    codesOf(needlessNot, {
      tiers: {
        rules: [
          {
            id: 'tot-2',
            label: 'Quy tắc thêm',
            tier: 'good',
            when: {
              not: { fact: 'soViecTot', operator: 'lessThan', value: 9 },
            },
            cite: 'Văn bản ví dụ, 3',
            authority: 'illustrative',
          },
        ],
      },
    }),
  ).toContain('needless-not')
})

it('accepts the opposite comparison', () => {
  expect(
    codesOf(needlessNot, {
      tiers: {
        rules: [
          {
            id: 'tot-2',
            label: 'Quy tắc thêm',
            tier: 'good',
            when: { fact: 'soViecTot', operator: 'greaterThanInclusive', value: 9 },
            cite: 'Văn bản ví dụ, 3',
            authority: 'illustrative',
          },
        ],
      },
    }),
  ).toEqual([])
})
