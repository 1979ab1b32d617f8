import type { Criterion } from './criterion.ts'
import type { SubjectGroup } from './group.ts'

const official = { cite: '34-KL/TU, 3', authority: 'official' } as const

/**
 * The four subject groups of Đồng Nai (34-KL/TU, 3), in the order of the text.
 *
 * They neither exclude each other nor cover everybody: a deputy head outside the committees is in none.
 *
 * @example
 * ```ts
 * dongNaiGroups[3]?.scopes // => ['party-cell', 'neighbourhood', 'public']
 * ```
 */
export const dongNaiGroups: readonly SubjectGroup[] = [
  {
    id: 'committee',
    label: 'Bí thư cấp ủy, ủy viên thường vụ, cấp ủy viên các cấp',
    scopes: ['whole-party', 'residence', 'public'],
    ...official,
  },
  {
    id: 'head',
    label: 'Cấp ủy viên, đảng viên là cấp trưởng tổ chức đảng, cơ quan, đơn vị',
    scopes: ['workplace', 'lower-system', 'residence', 'public'],
    ...official,
  },
  {
    id: 'no-post',
    label: 'Đảng viên đang công tác không giữ chức vụ',
    scopes: ['party-cell', 'workplace', 'mass-organisation', 'armed-forces', 'residence', 'public'],
    ...official,
  },
  {
    id: 'retired',
    label: 'Đảng viên là cán bộ nghỉ chế độ hưu trí hoặc hết tuổi lao động, không giữ chức vụ',
    // điểm 3, 34-KL/TU: here the home is named as "tổ dân phố, khu dân cư nơi cư trú", not as plain "nơi cư trú"
    scopes: ['party-cell', 'neighbourhood', 'public'],
    ...official,
  },
]

/**
 * The criteria of Đồng Nai (34-KL/TU, 4): two general ones and three branches of specific ones for four groups.
 *
 * The text says "giữ chức vụ lãnh đạo, quản lý" and "không giữ chức vụ": which groups these are is our reading.
 *
 * @example
 * ```ts
 * dongNaiCriteria.filter(({ kind }) => kind === 'delegated').length // => 1
 * ```
 */
export const dongNaiCriteria: readonly Criterion[] = [
  {
    id: 'bay-noi-dung',
    kind: 'general',
    label: 'Thực hiện tốt 07 nội dung của 101-QĐ/TW và 272-QĐ/TU',
    cite: '34-KL/TU, 4',
    authority: 'official',
  },
  {
    id: 'viec-lam-cu-the',
    kind: 'general',
    label: 'Có những việc làm nêu gương cụ thể, thiết thực',
    cite: '34-KL/TU, 4',
    authority: 'official',
  },
  {
    id: 'lanh-dao-quan-ly',
    kind: 'specific',
    groups: ['committee', 'head'],
    label: 'Là tấm gương sáng về mọi mặt; đấu tranh chống tiêu cực; giữ uy tín cá nhân và tổ chức đảng',
    cite: '34-KL/TU, 4',
    authority: 'interpreted',
  },
  {
    id: 'khong-giu-chuc-vu',
    kind: 'specific',
    groups: ['no-post'],
    label: 'Gương mẫu, vượt trội so với quần chúng theo vị trí công tác',
    cite: '34-KL/TU, 4',
    authority: 'interpreted',
  },
  {
    id: 'nghi-huu',
    kind: 'delegated',
    groups: ['retired'],
    delegatedTo: 'các cấp ủy trực thuộc tỉnh',
    label: 'Theo tiêu chí chung và tình hình thực tế',
    cite: '34-KL/TU, 4',
    authority: 'official',
  },
]
