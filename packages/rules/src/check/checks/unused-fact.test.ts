import { expect, it } from 'vitest'
import { codesOf } from '../../../test/example.ts'
import { unusedFact } from './unused-fact.ts'

it('finds a fact that nothing asks for', () => {
  expect(
    codesOf(unusedFact, {
      facts: {
        duHop: {
          type: 'boolean',
          label: 'Tham gia sinh hoạt chi bộ',
          cite: 'Văn bản ví dụ, 2',
          authority: 'illustrative',
        },
      },
    }),
  ).toContain('unused-fact')
})

it('accepts a fact that a rule asks for', () => {
  expect(
    codesOf(unusedFact, {
      facts: {
        duHop: {
          type: 'boolean',
          label: 'Tham gia sinh hoạt chi bộ',
          cite: 'Văn bản ví dụ, 2',
          authority: 'illustrative',
        },
      },
      tiers: {
        rules: [
          {
            id: 'tot-2',
            label: 'Quy tắc thêm',
            tier: 'good',
            when: { fact: 'duHop', operator: 'equal', value: true },
            cite: 'Văn bản ví dụ, 3',
            authority: 'illustrative',
          },
        ],
      },
    }),
  ).toEqual([])
})
