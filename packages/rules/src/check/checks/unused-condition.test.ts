import { expect, it } from 'vitest'
import { codesOf } from '../../../test/example.ts'
import { unusedCondition } from './unused-condition.ts'

it('finds a named condition that nothing refers to', () => {
  expect(
    codesOf(unusedCondition, {
      conditions: {
        dangKyCuThe: {
          label: 'Bản đăng ký cụ thể',
          cite: 'Văn bản ví dụ, 2',
          authority: 'illustrative',
          when: { fact: 'banDangKy', operator: 'equal', value: 'cuThe' },
        },
      },
    }),
  ).toContain('unused-condition')
})

it('accepts a condition that a rule refers to', () => {
  expect(
    codesOf(unusedCondition, {
      conditions: {
        dangKyCuThe: {
          label: 'Bản đăng ký cụ thể',
          cite: 'Văn bản ví dụ, 2',
          authority: 'illustrative',
          when: { fact: 'banDangKy', operator: 'equal', value: 'cuThe' },
        },
      },
      tiers: {
        rules: [
          {
            id: 'tot-2',
            label: 'Quy tắc thêm',
            tier: 'good',
            when: { condition: 'dangKyCuThe' },
            cite: 'Văn bản ví dụ, 3',
            authority: 'illustrative',
          },
        ],
      },
    }),
  ).toEqual([])
})
