import type { ChangeWords } from './changeWords.ts'
import { slipsVi } from './slips.vi.ts'

/** What mends of a file are called. */
export const changesVi: ChangeWords = {
  signs: slipsVi,
  reasons: {
    'not-nfc': 'ghép chữ và dấu bị tách rời',
    'look-alike-letter': 'thay ký tự trông giống',
    'needless-not': 'bỏ phủ định không cần',
    'needless-nesting': 'bỏ một lớp lồng không cần',
    'empty-section': 'bỏ mục trống',
    'wrong-type': 'viết đúng loại giá trị',
    'wrong-value': 'viết đúng loại giá trị',
    'unknown-key': 'thay ký tự trông giống',
    'unknown-value': 'thay ký tự trông giống',
    'unknown-option': 'thay ký tự trông giống',
    'unknown-reference': 'thay ký tự trông giống',
    'value-not-list': 'viết thành danh sách',
    'bad-day': 'viết ngày theo năm-tháng-ngày',
    'date-as-text': 'viết ngày theo năm-tháng-ngày',
  },
  changed: (from, to, reason) =>
    `${reason === undefined ? '' : `${reason}: `}\`${from}\`${to === '' ? '' : ` → \`${to}\``}`,
}
