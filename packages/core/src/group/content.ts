import type { Element } from '../element/element.ts'

const content = (id: string, item: number, label: string, authority: Element['authority']): Element => ({
  id,
  label,
  cite: `101-QĐ/TW, ${item}`,
  authority,
})

/**
 * The seven contents of example-setting of 101-QĐ/TW, which 34-KL/TU, 4 counts and does not list.
 *
 * The first two names were read in a copy of the text; the other five agree with the Army's parallel list of 2012 and
 * with the press, so they are `interpreted`.
 *
 * @example
 * ```ts
 * exampleContents.length // => 7
 * exampleContents.filter(({ authority }) => authority === 'official').length // => 2
 * ```
 */
export const exampleContents: readonly Element[] = [
  content('tu-tuong-chinh-tri', 1, 'Tư tưởng chính trị', 'official'),
  content('dao-duc-loi-song', 2, 'Đạo đức, lối sống, tác phong', 'official'),
  content('tu-phe-binh', 3, 'Tự phê bình, phê bình', 'interpreted'),
  content('quan-he-nhan-dan', 4, 'Quan hệ với nhân dân', 'interpreted'),
  content('trach-nhiem-cong-tac', 5, 'Trách nhiệm trong công tác', 'interpreted'),
  content('y-thuc-ky-luat', 6, 'Ý thức tổ chức kỷ luật', 'interpreted'),
  content('doan-ket-noi-bo', 7, 'Đoàn kết nội bộ', 'interpreted'),
]
