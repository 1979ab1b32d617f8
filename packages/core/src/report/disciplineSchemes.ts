import type { DisciplineForm, DisciplineScheme, DisciplineSubject } from './discipline.ts'

const reprimand: DisciplineForm = { id: 'khien-trach', label: 'Khiển trách', labelEn: 'Reprimand' }
const warning: DisciplineForm = { id: 'canh-cao', label: 'Cảnh cáo', labelEn: 'Warning' }
const dismissal: DisciplineForm = {
  id: 'cach-chuc',
  label: 'Cách chức',
  labelEn: 'Dismissal from post',
  needsPost: true,
}
const expulsion: DisciplineForm = { id: 'khai-tru', label: 'Khai trừ', labelEn: 'Expulsion' }
const dissolution: DisciplineForm = { id: 'giai-tan', label: 'Giải tán', labelEn: 'Dissolution' }

const scheme = (subject: DisciplineSubject, label: string, forms: DisciplineForm[]): DisciplineScheme => ({
  id: `ky-luat-2022-${subject}`,
  label,
  subject,
  forms,
  validFrom: '2022-07-06',
  validTo: '2026-08-16',
  cite: '69-QĐ/TW',
  authority: 'interpreted',
})

/**
 * The forms of 69-QĐ/TW for its three kinds of subject.
 *
 * Interpreted: the forms were read in digests of the text, and its end (212-QĐ/TW of 17/8/2026) has a single source.
 * The forms before 2022 and after it were not read; they are left out rather than assumed.
 *
 * @example
 * ```ts
 * disciplineSchemes.map(({ forms }) => forms.at(-1)?.id) // => ['giai-tan', 'khai-tru', 'canh-cao']
 * ```
 */
export const disciplineSchemes: readonly DisciplineScheme[] = [
  scheme('organisation', 'Kỷ luật tổ chức đảng', [reprimand, warning, dissolution]),
  scheme('official-member', 'Kỷ luật đảng viên chính thức', [reprimand, warning, dismissal, expulsion]),
  scheme('probationary-member', 'Kỷ luật đảng viên dự bị', [reprimand, warning]),
]
