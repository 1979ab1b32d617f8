import { expect, it } from 'vitest'
import { checkedWith, codesOf } from '../../../test/example.ts'
import { say } from '../../explain/say.ts'
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

const number = { type: 'number', label: 'Số', cite: 'Văn bản ví dụ, 2', authority: 'illustrative' }

it.each([
  [
    { ...number },
    'Dữ kiện số `x` chưa có giới hạn, nên chỉ giá trị trên -1.000.000 và dưới 1.000.000 được đọc (với 9 chữ số thập phân)',
    'The number `x` has no bounds, so only values above -1,000,000 and below 1,000,000 are read (9 decimals)',
  ],
  [
    { ...number, min: 0, decimals: 1 },
    'Dữ kiện số `x` chưa có giới hạn trên, nên chỉ giá trị dưới 100.000.000.000.000 được đọc (với 1 chữ số thập phân)',
    'The number `x` has no upper bound, so only values below 100,000,000,000,000 are read (1 decimal)',
  ],
  [
    { ...number, max: 50, integer: true },
    'Dữ kiện số `x` chưa có giới hạn dưới, nên chỉ giá trị trên -1.000.000.000.000.000 được đọc (là số nguyên)',
    'The number `x` has no lower bound, so only values above -1,000,000,000,000,000 are read (whole numbers)',
  ],
  [
    { ...number, min: -30_000_000 },
    'Dữ kiện số `x` chưa có giới hạn trên, nên chỉ giá trị dưới 100.000.000 được đọc (với 7 chữ số thập phân)',
    'The number `x` has no upper bound, so only values below 100,000,000 are read (7 decimals)',
  ],
])('says how far a number is read: %o', (x, vi, en) => {
  const found = openDomain.run(checkedWith({ facts: { x } })).find(({ place }) => place.pointer === '/facts/x')
  expect(found && [say(found, 'vi').message, say(found, 'en').message]).toEqual([vi, en])
})
