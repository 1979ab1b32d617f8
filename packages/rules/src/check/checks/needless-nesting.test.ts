import { expect, it } from 'vitest'
import { codesOf } from '../../../test/example.ts'
import { needlessNesting } from './needless-nesting.ts'

it('finds a list with one condition', () => {
  expect(
    codesOf(needlessNesting, {
      tiers: {
        rules: [
          {
            id: 'tot-2',
            label: 'Quy tắc thêm',
            tier: 'good',
            when: {
              all: [{ fact: 'soViecTot', operator: 'greaterThan', value: 9 }],
            },
            cite: 'Văn bản ví dụ, 3',
            authority: 'illustrative',
          },
        ],
      },
    }),
  ).toContain('needless-nesting')
})

it('accepts the condition itself', () => {
  expect(
    codesOf(needlessNesting, {
      tiers: {
        rules: [
          {
            id: 'tot-2',
            label: 'Quy tắc thêm',
            tier: 'good',
            when: { fact: 'soViecTot', operator: 'greaterThan', value: 9 },
            cite: 'Văn bản ví dụ, 3',
            authority: 'illustrative',
          },
        ],
      },
    }),
  ).toEqual([])
})
