import type { Level } from '../organisation/level.ts'
import type { EventPattern, OrderConstraint, ReviewCampaign, Window } from './campaign.ts'

const window = (clause: string, level: Level, label: string, from: string, to: string): Window => ({
  id: `dot-${level}`,
  label,
  level,
  from,
  to,
  cite: `15-KH/TU, IV.2.${clause}`,
  authority: 'official',
})

/**
 * The three windows of Trà Vinh's review of 2012 (15-KH/TU, IV.2).
 *
 * Neighbouring ones share a month, so whether a superior came first can only be told from the actual days.
 *
 * @example
 * ```ts
 * traVinhWindows.map(({ level }) => level) // => ['tinh', 'huyen-va-tuong-duong', 'co-so']
 * ```
 */
export const traVinhWindows: readonly Window[] = [
  window('b', 'tinh', 'Tập thể, cá nhân Ban Thường vụ Tỉnh ủy', '2012-07-01', '2012-08-31'),
  window('c', 'huyen-va-tuong-duong', 'Cấp huyện và tương đương', '2012-08-01', '2012-09-30'),
  window('d', 'co-so', 'Cấp cơ sở, chi bộ, đảng viên', '2012-09-01', '2012-11-30'),
]

const reviewed: EventPattern = { step: 'reviewed' }
const collective: EventPattern = { step: 'reviewed', subject: 'collective' }
const individual: EventPattern = { step: 'reviewed', subject: 'individual' }
const official = { cite: '15-KH/TU, IV.2', authority: 'official' } as const
// The text lists the persons; that the list is an order is our reading, which "sau đó đến" supports for the chi bộ.
const listed = { cite: '15-KH/TU, IV.2.d', authority: 'interpreted' } as const

/**
 * What must come before what in Trà Vinh's review (15-KH/TU, IV.2).
 *
 * @example
 * ```ts
 * traVinhOrder.filter(({ earlierRequired }) => !earlierRequired).map(({ id }) => id) // => ['goi-y-truoc']
 * ```
 */
export const traVinhOrder: readonly OrderConstraint[] = [
  {
    id: 'cap-tren-truoc',
    label: 'Cấp trên kiểm điểm trước để làm gương cho cấp dưới',
    earlier: reviewed,
    later: reviewed,
    between: 'superior-and-subordinate',
    earlierRequired: true,
    ...official,
  },
  {
    id: 'tap-the-truoc',
    label: 'Tập thể kiểm điểm trước, cá nhân sau',
    earlier: collective,
    later: individual,
    between: 'same-unit',
    earlierRequired: true,
    ...official,
  },
  {
    id: 'bi-thu-truoc',
    label: 'Bí thư kiểm điểm trước các ủy viên khác',
    earlier: { ...individual, positions: ['bi-thu'] },
    later: { ...individual, positions: ['pho-bi-thu', 'uy-vien-thuong-vu', 'chi-uy-vien'] },
    between: 'same-unit',
    earlierRequired: true,
    ...listed,
  },
  {
    id: 'chi-uy-vien-truoc',
    label: 'Trong chi bộ, chi ủy viên kiểm điểm trước đảng viên',
    earlier: { ...individual, positions: ['chi-uy-vien'] },
    later: { ...individual, positions: ['khong-giu-chuc-vu'] },
    between: 'same-unit',
    earlierRequired: true,
    ...listed,
  },
  {
    id: 'gop-y-truoc',
    label: 'Lấy ý kiến góp ý trước khi kiểm điểm',
    earlier: { step: 'feedback-collected' },
    later: reviewed,
    between: 'same-subject',
    earlierRequired: true,
    ...official,
  },
  {
    id: 'goi-y-truoc',
    label: 'Nơi cần thiết, gợi ý kiểm điểm trước khi kiểm điểm',
    earlier: { step: 'suggested' },
    later: reviewed,
    between: 'same-subject',
    earlierRequired: false,
    ...official,
  },
  {
    id: 'bao-cao-sau',
    label: 'Kiểm điểm xong mới báo cáo',
    earlier: reviewed,
    later: { step: 'reported' },
    between: 'same-subject',
    earlierRequired: true,
    ...official,
  },
  {
    id: 'thong-bao-sau',
    label: 'Kiểm điểm xong mới thông báo kết quả đến nơi đã góp ý',
    earlier: reviewed,
    later: { step: 'notified' },
    between: 'same-subject',
    earlierRequired: true,
    ...official,
  },
  {
    id: 'kiem-diem-lai-sau',
    label: 'Kiểm điểm không đạt yêu cầu mới chỉ đạo kiểm điểm lại',
    earlier: reviewed,
    later: { step: 'redo' },
    between: 'same-subject',
    earlierRequired: true,
    ...official,
  },
]

/**
 * Trà Vinh's round of reviews in 2012 (15-KH/TU, IV.2).
 *
 * @example
 * ```ts
 * traVinhCampaign.year // => 2012
 * ```
 */
export const traVinhCampaign: ReviewCampaign = {
  id: 'kiem-diem-2012',
  label: 'Kiểm điểm tự phê bình và phê bình năm 2012',
  year: 2012,
  windows: [...traVinhWindows],
  order: [...traVinhOrder],
  ...official,
}
