import { expect, it } from 'vitest'
import { codesOf } from '../../../test/example.ts'
import { unusedDerived } from './unused-derived.ts'

it('finds a derived number that nothing asks for', () => {
  expect(
    codesOf(unusedDerived, {
      derived: {
        tongViec: {
          label: 'Tổng số việc',
          formula: {
            sum: [{ fact: 'soViecTot' }, 1],
          },
          cite: 'Văn bản ví dụ, 2',
          authority: 'illustrative',
        },
      },
    }),
  ).toContain('unused-derived')
})

it('accepts a derived number that a rule asks for', () => {
  expect(
    codesOf(unusedDerived, {
      derived: {
        tongViec: {
          label: 'Tổng số việc',
          formula: {
            sum: [{ fact: 'soViecTot' }, 1],
          },
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
            when: { fact: 'tongViec', operator: 'greaterThan', value: 9 },
            cite: 'Văn bản ví dụ, 3',
            authority: 'illustrative',
          },
        ],
      },
    }),
  ).toEqual([])
})
