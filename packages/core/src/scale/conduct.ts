import type { Scale } from './scale.ts'

/**
 * The four conduct tiers of Đồng Nai (34-KL/TU, 5).
 *
 * The text names the tiers and leaves their conditions to a guidance that is not available.
 *
 * @example
 * ```ts
 * conductScale.levels.map(({ id }) => id) // => ['outstanding', 'good', 'vanguard', 'not-exemplary']
 * ```
 */
export const conductScale: Scale = {
  id: 'conduct',
  label: 'Xếp loại kết quả thực hiện nêu gương',
  subject: 'member',
  levels: [
    { id: 'outstanding', label: 'Là tấm gương xuất sắc, tiêu biểu', labelEn: 'Outstanding, typical example' },
    { id: 'good', label: 'Là tấm gương tốt', labelEn: 'Good example' },
    {
      id: 'vanguard',
      label: 'Thể hiện được tính tiền phong, gương mẫu',
      labelEn: 'Shows a vanguard, exemplary character',
    },
    { id: 'not-exemplary', label: 'Không gương mẫu', labelEn: 'Not exemplary' },
  ],
  cite: '34-KL/TU, 5',
  authority: 'official',
}
