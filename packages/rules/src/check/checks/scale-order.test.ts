import { expect, it } from 'vitest'
import { codesOf } from '../../../test/example.ts'
import { scaleOrder } from './scale-order.ts'

it('finds levels in another order than the scale', () => {
  expect(
    codesOf(scaleOrder, {
      facts: {
        xepLoai: {
          type: 'level',
          label: 'Xếp loại năm trước',
          options: {
            xuatSac: 'Là tấm gương xuất sắc, tiêu biểu',
            tot: 'Là tấm gương tốt',
            guongMau: 'Thể hiện được tính tiền phong, gương mẫu',
            khong: 'Không gương mẫu',
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
            when: { fact: 'xepLoai', operator: 'greaterThanInclusive', value: 'tot' },
            cite: 'Văn bản ví dụ, 3',
            authority: 'illustrative',
          },
        ],
      },
    }),
  ).toContain('scale-order')
})

it('accepts levels in the order of the scale', () => {
  expect(
    codesOf(scaleOrder, {
      facts: {
        xepLoai: {
          type: 'level',
          label: 'Xếp loại năm trước',
          options: {
            khong: 'Không gương mẫu',
            guongMau: 'Thể hiện được tính tiền phong, gương mẫu',
            tot: 'Là tấm gương tốt',
            xuatSac: 'Là tấm gương xuất sắc, tiêu biểu',
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
            when: { fact: 'xepLoai', operator: 'greaterThanInclusive', value: 'tot' },
            cite: 'Văn bản ví dụ, 3',
            authority: 'illustrative',
          },
        ],
      },
    }),
  ).toEqual([])
})
