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
