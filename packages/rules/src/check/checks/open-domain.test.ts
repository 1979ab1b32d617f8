import { expect, it } from 'vitest'
import { codesOf } from '../../../test/example.ts'
import { openDomain } from './open-domain.ts'

it('finds a number without bounds', () => {
  expect(
    codesOf(openDomain, {
      facts: {
        soVu: { type: 'number', label: 'Số vụ việc', cite: 'Văn bản ví dụ, 2', authority: 'illustrative' },
      },
      tiers: {
        rules: [
          {
            id: 'tot-2',
            label: 'Quy tắc thêm',
            tier: 'good',
            when: { fact: 'soVu', operator: 'greaterThan', value: 3 },
            cite: 'Văn bản ví dụ, 3',
            authority: 'illustrative',
          },
        ],
      },
    }),
  ).toContain('open-domain')
})

it('accepts a number with bounds', () => {
  expect(
    codesOf(openDomain, {
      facts: {
        soVu: {
          type: 'number',
          label: 'Số vụ việc',
          min: 0,
          max: 50,
          integer: true,
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
            when: { fact: 'soVu', operator: 'greaterThan', value: 3 },
            cite: 'Văn bản ví dụ, 3',
            authority: 'illustrative',
          },
        ],
      },
    }),
  ).toEqual([])
})
