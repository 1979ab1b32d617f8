import type { Element } from '../element/element.ts'

const term = (id: string, label: string, cite: string): Element => ({ id, label, cite, authority: 'official' })

/**
 * Set terms of Party papers that reports often misspell, in their official spelling.
 *
 * @example
 * ```ts
 * standardTerms.map(({ label }) => label).slice(0, 2) // => ['tự diễn biến', 'tự chuyển hóa']
 * ```
 */
export const standardTerms: readonly Element[] = [
  term('tu-dien-bien', 'tự diễn biến', '15-KH/TU, III.4'),
  term('tu-chuyen-hoa', 'tự chuyển hóa', '15-KH/TU, III.4'),
  term('dien-bien-hoa-binh', 'diễn biến hòa bình', '15-KH/TU, III.4'),
  term('neu-guong', 'nêu gương', '34-KL/TU, 3'),
  term('guong-mau-thuc-hien', 'gương mẫu thực hiện', 'Thông báo kết luận 2014, I.1'),
]
