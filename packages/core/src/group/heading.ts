import type { Element } from '../element/element.ts'
import type { ElementId } from '../element/id.ts'

const heading = (id: string, item: number, label: string): Element => ({
  id,
  label,
  cite: `Báo cáo sơ kết 05 năm, III.${item}`,
  authority: 'official',
})

/**
 * The five headings under which Hậu Giang reports on 1972-QĐ/TU; the text of 1972-QĐ/TU itself is not available.
 *
 * @example
 * ```ts
 * hauGiangHeadings.map(({ id }) => id)[4] // => 'ky-luat-va-doan-ket'
 * ```
 */
export const hauGiangHeadings: readonly Element[] = [
  heading('tu-tuong-chinh-tri', 1, 'Tư tưởng chính trị'),
  heading('dao-duc-loi-song', 2, 'Đạo đức, lối sống, tác phong, lề lối làm việc'),
  heading('tu-phe-binh', 3, 'Tự phê bình và phê bình'),
  heading('trach-nhiem-cong-tac', 4, 'Trách nhiệm trong công tác'),
  heading('ky-luat-va-doan-ket', 5, 'Ý thức tổ chức kỷ luật và giữ gìn đoàn kết nội bộ'),
]

/**
 * Which contents of 101-QĐ/TW each heading reports on, by ids: our reading of the names, no source states it.
 *
 * @example
 * ```ts
 * hauGiangCoverage['ky-luat-va-doan-ket'] // => ['y-thuc-ky-luat', 'doan-ket-noi-bo']
 * ```
 */
export const hauGiangCoverage: Readonly<Record<ElementId, readonly ElementId[]>> = {
  'tu-tuong-chinh-tri': ['tu-tuong-chinh-tri'],
  'dao-duc-loi-song': ['dao-duc-loi-song'],
  'tu-phe-binh': ['tu-phe-binh'],
  'trach-nhiem-cong-tac': ['trach-nhiem-cong-tac'],
  'ky-luat-va-doan-ket': ['y-thuc-ky-luat', 'doan-ket-noi-bo'],
}

/**
 * The contents that no heading reports on.
 *
 * @example
 * ```ts
 * uncoveredContents(exampleContents, hauGiangCoverage).map(({ label }) => label) // => ['Quan hệ với nhân dân']
 * ```
 */
export function uncoveredContents(
  contents: readonly Element[],
  coverage: Readonly<Record<ElementId, readonly ElementId[]>>,
): Element[] {
  const covered = new Set(Object.values(coverage).flat())
  return contents.filter(({ id }) => !covered.has(id))
}
