import type { Scale } from './scale.ts'

/**
 * Annual quality of members as Trà Vinh reported it for 2011 (15-KH/TU, I).
 *
 * When it came into use and when it ended is stated by no source.
 *
 * @example
 * ```ts
 * memberQuality2011.levels[0]?.label // => 'Đủ tư cách, hoàn thành xuất sắc nhiệm vụ'
 * ```
 */
export const memberQuality2011: Scale = {
  id: 'quality-member-2011',
  label: 'Chất lượng đảng viên (tên gọi năm 2011)',
  subject: 'member',
  levels: [
    {
      id: 'excellent-qualified',
      label: 'Đủ tư cách, hoàn thành xuất sắc nhiệm vụ',
      labelEn: 'Qualified, duties completed excellently',
    },
    { id: 'good-qualified', label: 'Đủ tư cách, hoàn thành tốt nhiệm vụ', labelEn: 'Qualified, duties completed well' },
    { id: 'qualified', label: 'Đủ tư cách, hoàn thành nhiệm vụ', labelEn: 'Qualified, duties completed' },
    { id: 'violating', label: 'Vi phạm tư cách', labelEn: 'In breach of the qualification' },
  ],
  cite: '15-KH/TU, I',
  authority: 'official',
}

/**
 * Annual quality of grassroots organisations as Trà Vinh reported it for 2011 (15-KH/TU, I).
 *
 * @example
 * ```ts
 * organisationQuality2011.levels[0]?.label // => 'Trong sạch, vững mạnh'
 * ```
 */
export const organisationQuality2011: Scale = {
  id: 'quality-organisation-2011',
  label: 'Chất lượng tổ chức cơ sở đảng (tên gọi năm 2011)',
  subject: 'organisation',
  levels: [
    { id: 'clean-strong', label: 'Trong sạch, vững mạnh', labelEn: 'Clean and strong' },
    { id: 'good', label: 'Hoàn thành tốt nhiệm vụ', labelEn: 'Duties completed well' },
    { id: 'completed', label: 'Hoàn thành nhiệm vụ', labelEn: 'Duties completed' },
    { id: 'weak', label: 'Yếu kém', labelEn: 'Weak' },
  ],
  cite: '15-KH/TU, I',
  authority: 'official',
}

const levels2018: Scale['levels'] = [
  { id: 'excellent', label: 'Hoàn thành xuất sắc nhiệm vụ', labelEn: 'Duties completed excellently' },
  { id: 'good', label: 'Hoàn thành tốt nhiệm vụ', labelEn: 'Duties completed well' },
  { id: 'completed', label: 'Hoàn thành nhiệm vụ', labelEn: 'Duties completed' },
  { id: 'not-completed', label: 'Không hoàn thành nhiệm vụ', labelEn: 'Duties not completed' },
]

// 132-QĐ/TW is dated 08/3/2018 and its four names outlived it: 124-QĐ/TW and 366-QĐ/TW keep them, hence no `validTo`.
const since2018 = '2018-03-08'

/**
 * Annual quality of members since 132-QĐ/TW, with the four names that Hậu Giang reported for 2018–2022.
 *
 * @example
 * ```ts
 * rankOf(memberQuality2018, 'good') // => 2
 * ```
 */
export const memberQuality2018: Scale = {
  id: 'quality-member-2018',
  label: 'Xếp loại chất lượng đảng viên (từ năm 2018)',
  subject: 'member',
  validFrom: since2018,
  levels: levels2018,
  cite: 'Báo cáo sơ kết 05 năm, fn6',
  authority: 'official',
}

/**
 * Annual quality of organisations since 132-QĐ/TW.
 *
 * Interpreted: Hậu Giang's footnote states only how many organisations were rated, not at which level; the names are
 * those that the central rule gives to organisations and members alike.
 *
 * @example
 * ```ts
 * organisationQuality2018.authority // => 'interpreted'
 * ```
 */
export const organisationQuality2018: Scale = {
  id: 'quality-organisation-2018',
  label: 'Xếp loại chất lượng tổ chức đảng (từ năm 2018)',
  subject: 'organisation',
  validFrom: since2018,
  levels: levels2018,
  cite: 'Báo cáo sơ kết 05 năm, fn6',
  authority: 'interpreted',
}
