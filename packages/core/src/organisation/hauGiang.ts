import * as z from 'zod'
import { Element } from '../element/element.ts'
import { ElementId } from '../element/id.ts'
import { strict } from '../schema/strict.ts'

/**
 * How many organisations or members there are of a kind.
 *
 * @example
 * ```ts
 * hauGiangCounts.find(({ id }) => id === 'dang-vien')?.count // => 33509
 * ```
 */
export const OrganisationCount = strict({
  ...Element.shape,
  count: z.int().min(0),
  /** Id of the count of which this one is a part; the parts of a count add up to it. */
  partOf: ElementId.optional(),
})

/** A value that {@link OrganisationCount} accepts. */
export type OrganisationCount = z.infer<typeof OrganisationCount>

const counted = (id: string, count: number, label: string, partOf?: string): OrganisationCount => ({
  id,
  count,
  label,
  cite: 'Báo cáo sơ kết 05 năm, I',
  authority: 'official',
  ...(partOf && { partOf }),
})

/**
 * The Party organisation of Hậu Giang as reported in 2023 (Báo cáo sơ kết 05 năm, I).
 *
 * @example
 * ```ts
 * const direct = hauGiangCounts.filter(({ partOf }) => partOf === 'dang-bo-truc-thuoc')
 * direct.reduce((sum, { count }) => sum + count, 0) // => 11
 * ```
 */
export const hauGiangCounts: readonly OrganisationCount[] = [
  counted('dang-bo-truc-thuoc', 11, 'Đảng bộ trực thuộc tỉnh'),
  counted('huyen', 5, 'Đảng bộ huyện', 'dang-bo-truc-thuoc'),
  counted('thi-xa', 1, 'Đảng bộ thị xã', 'dang-bo-truc-thuoc'),
  counted('thanh-pho', 2, 'Đảng bộ thành phố', 'dang-bo-truc-thuoc'),
  counted('khoi', 1, 'Đảng bộ Khối các cơ quan và doanh nghiệp tỉnh', 'dang-bo-truc-thuoc'),
  counted('cong-an', 1, 'Đảng bộ Công an tỉnh', 'dang-bo-truc-thuoc'),
  counted('quan-su', 1, 'Đảng bộ Quân sự tỉnh', 'dang-bo-truc-thuoc'),
  counted('to-chuc-co-so-dang', 498, 'Tổ chức cơ sở đảng'),
  counted('dang-bo-co-so', 171, 'Đảng bộ cơ sở', 'to-chuc-co-so-dang'),
  counted('chi-bo-co-so', 327, 'Chi bộ cơ sở', 'to-chuc-co-so-dang'),
  counted('chi-bo-truc-thuoc', 1523, 'Chi bộ trực thuộc đảng ủy cơ sở'),
  counted('dang-vien', 33509, 'Đảng viên'),
]
