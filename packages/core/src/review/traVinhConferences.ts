import type { Conference } from './conference.ts'

const official = { cite: '15-KH/TU, IV.1.b', authority: 'official' } as const
const april = { text: 'trong tháng 4/2012', from: '2012-04-01', to: '2012-04-30' }
const may = { text: 'trong tháng 5/2012', from: '2012-05-01', to: '2012-05-31' }

/**
 * The six conferences of Trà Vinh's plan (15-KH/TU, IV.1.b).
 *
 * The first two are earlier than the plan itself, which is dated 04/4/2012: a finding for a report check, not an error
 * of transcription.
 *
 * @example
 * ```ts
 * traVinhConferences[0]?.when.to // => '2012-03-28'
 * ```
 */
export const traVinhConferences: readonly Conference[] = [
  {
    id: 'k1',
    label: 'Hội nghị cán bộ tỉnh',
    level: 'tinh',
    organiser: 'Tỉnh ủy',
    participants:
      'Tỉnh ủy viên; trưởng, phó sở, ban, ngành, đoàn thể tỉnh; lãnh đạo huyện ủy và tương đương; báo cáo viên',
    when: { text: '27, 28/3/2012', from: '2012-03-27', to: '2012-03-28' },
    days: { min: 2, max: 2 },
    ...official,
  },
  {
    id: 'k2',
    label: 'Hội nghị cán bộ nghỉ hưu',
    level: 'tinh',
    organiser: 'Tỉnh ủy',
    participants:
      'Nguyên Tỉnh ủy viên, nguyên trưởng, phó sở, ban, ngành trở lên; Đại tá trở lên nghỉ hưu tại địa phương',
    when: { text: '30/3/2012', from: '2012-03-30', to: '2012-03-30' },
    days: { min: 1, max: 1 },
    ...official,
  },
  {
    id: 'k3',
    label: 'Hội nghị Mặt trận, đoàn thể tỉnh',
    level: 'tinh',
    organiser: 'Ban Dân vận Tỉnh ủy, Đảng đoàn Ủy ban Mặt trận Tổ quốc và các đoàn thể tỉnh',
    participants: 'Thành viên Mặt trận, đoàn thể; đại diện trí thức, doanh nhân, dân tộc, tôn giáo ngoài Đảng',
    when: april,
    ...official,
  },
  {
    id: 'k4',
    label: 'Hội nghị cấp huyện và tương đương',
    level: 'huyen-va-tuong-duong',
    organiser: 'Huyện ủy và tương đương',
    participants: 'Cấp ủy viên; trưởng, phó ban, ngành, đoàn thể; lãnh đạo đảng ủy cơ sở; báo cáo viên cấp huyện',
    when: april,
    days: { min: 1, max: 2 },
    ...official,
  },
  {
    id: 'k5',
    label: 'Hội nghị đoàn viên, hội viên cấp huyện',
    level: 'huyen-va-tuong-duong',
    organiser: 'Ban Dân vận, Ủy ban Mặt trận Tổ quốc và các đoàn thể cấp huyện',
    participants: 'Đoàn viên, hội viên',
    when: may,
    ...official,
  },
  {
    id: 'k6',
    label: 'Hội nghị cấp cơ sở',
    level: 'co-so',
    organiser: 'Cấp ủy cơ sở',
    participants: 'Toàn thể đảng viên',
    when: may,
    days: { min: 1, max: 1 },
    ...official,
  },
]
