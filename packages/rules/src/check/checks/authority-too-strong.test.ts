import { expect, it } from 'vitest'
import { codesOf } from '../../../test/example.ts'
import { authorityTooStrong } from './authority-too-strong.ts'

it('finds more authority than what it rests on', () => {
  expect(
    codesOf(authorityTooStrong, {
      conditions: {
        duViecTot: { authority: 'official' },
        duVaCuThe: {
          label: 'Đủ việc và cụ thể',
          cite: 'Văn bản ví dụ, 3',
          authority: 'official',
          when: {
            all: [{ condition: 'cuTheRieng' }, { condition: 'duViecTot' }],
          },
        },
        cuTheRieng: {
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
            when: { condition: 'duVaCuThe' },
            cite: 'Văn bản ví dụ, 3',
            authority: 'illustrative',
          },
        ],
      },
    }),
  ).toContain('authority-too-strong')
})

it('accepts as much authority as its parts', () => {
  expect(
    codesOf(authorityTooStrong, {
      conditions: {
        duVaCuThe: {
          label: 'Đủ việc và cụ thể',
          cite: 'Văn bản ví dụ, 3',
          authority: 'illustrative',
          when: {
            all: [{ condition: 'cuTheRieng' }, { condition: 'duViecTot' }],
          },
        },
        cuTheRieng: {
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
            when: { condition: 'duVaCuThe' },
            cite: 'Văn bản ví dụ, 3',
            authority: 'illustrative',
          },
        ],
      },
    }),
  ).toEqual([])
})
