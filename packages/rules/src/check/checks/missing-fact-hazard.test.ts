import { expect, it } from 'vitest'
import { codesOf } from '../../../test/example.ts'
import { missingFactHazard } from './missing-fact-hazard.ts'

it('finds a favourable rule that an empty fact leaves open', () => {
  expect(
    codesOf(missingFactHazard, {
      facts: {
        loiViPham: {
          type: 'choice',
          label: 'Lỗi vi phạm',
          options: { nhe: 'Nhẹ', nang: 'Nặng' },
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
            when: { fact: 'loiViPham', operator: 'notEqual', value: 'nang' },
            cite: 'Văn bản ví dụ, 3',
            authority: 'illustrative',
          },
        ],
      },
    }),
  ).toContain('missing-fact-hazard')
})

it('accepts a fact that can say “nothing”', () => {
  expect(
    codesOf(missingFactHazard, {
      facts: {
        loiViPham: {
          type: 'choice',
          label: 'Lỗi vi phạm',
          options: { khong: 'Không có', nhe: 'Nhẹ', nang: 'Nặng' },
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
            when: { fact: 'loiViPham', operator: 'notEqual', value: 'nang' },
            cite: 'Văn bản ví dụ, 3',
            authority: 'illustrative',
          },
        ],
      },
    }),
  ).toEqual([])
})
