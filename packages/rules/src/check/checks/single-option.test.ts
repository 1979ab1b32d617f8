import { expect, it } from 'vitest'
import { codesOf } from '../../../test/example.ts'
import { singleOption } from './single-option.ts'

it('finds a choice with one option', () => {
  expect(
    codesOf(singleOption, {
      facts: {
        noiO: {
          type: 'choice',
          label: 'Nơi ở',
          options: { trongTinh: 'Trong tỉnh' },
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
            when: { fact: 'noiO', operator: 'equal', value: 'trongTinh' },
            cite: 'Văn bản ví dụ, 3',
            authority: 'illustrative',
          },
        ],
      },
    }),
  ).toContain('single-option')
})

it('accepts a choice with two options', () => {
  expect(
    codesOf(singleOption, {
      facts: {
        noiO: {
          type: 'choice',
          label: 'Nơi ở',
          options: { trongTinh: 'Trong tỉnh', ngoaiTinh: 'Ngoài tỉnh' },
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
            when: { fact: 'noiO', operator: 'equal', value: 'trongTinh' },
            cite: 'Văn bản ví dụ, 3',
            authority: 'illustrative',
          },
        ],
      },
    }),
  ).toEqual([])
})
