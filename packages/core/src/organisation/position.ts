import * as z from 'zod'
import { Element } from '../element/element.ts'
import { ElementId } from '../element/id.ts'
import { strict } from '../schema/strict.ts'
import { Level } from './level.ts'

/**
 * A position that a member may hold, as the sources name it.
 *
 * @example
 * ```ts
 * positions.find(({ id }) => id === 'uy-vien-thuong-vu')?.includedIn // => ['cap-uy-vien']
 * ```
 */
export const Position = strict({
  ...Element.shape,
  /** Present where the name itself says the level, such as "huyện ủy viên". */
  level: Level.optional(),
  /**
   * Positions that every holder of this one also holds. Ủy viên thường vụ are cấp ủy viên: without it the two yearly
   * aims of 34-KL/TU, 6 (100% tốt, 100% xuất sắc) would contradict each other.
   */
  includedIn: z.array(ElementId).min(1).optional(),
})

/** A value that {@link Position} accepts. */
export type Position = z.infer<typeof Position>

const position = (
  id: string,
  label: string,
  cite: string,
  rest: Pick<Position, 'level' | 'includedIn'> = {},
): Position => ({
  id,
  label,
  cite,
  // That one position is included in another is our reading of the names.
  authority: rest.includedIn ? 'interpreted' : 'official',
  ...rest,
})

const committee = ['cap-uy-vien']

/**
 * The positions that the four source documents name.
 *
 * @example
 * ```ts
 * positions.filter(({ includedIn }) => includedIn?.includes('cap-uy-vien')).length // => 6
 * ```
 */
export const positions: readonly Position[] = [
  position('cap-uy-vien', 'Cấp ủy viên', '34-KL/TU, 3'),
  position('uy-vien-thuong-vu', 'Ủy viên thường vụ', '34-KL/TU, 3', { includedIn: committee }),
  position('bi-thu', 'Bí thư cấp ủy', '34-KL/TU, 3', { includedIn: committee }),
  position('pho-bi-thu', 'Phó bí thư cấp ủy', '15-KH/TU, IV.1', { includedIn: committee }),
  position('huyen-uy-vien', 'Huyện ủy viên và tương đương', 'Báo cáo sơ kết 05 năm, fn4', {
    level: 'huyen-va-tuong-duong',
    includedIn: committee,
  }),
  position('dang-uy-vien', 'Đảng ủy viên', 'Báo cáo sơ kết 05 năm, fn4', { level: 'co-so', includedIn: committee }),
  position('chi-uy-vien', 'Chi ủy viên', 'Báo cáo sơ kết 05 năm, fn4', { includedIn: committee }),
  position('cap-truong', 'Cấp trưởng', '34-KL/TU, 3'),
  position('cap-pho', 'Cấp phó', '34-KL/TU, 6'),
  position('nguoi-dung-dau', 'Người đứng đầu', '34-KL/TU, 6', { includedIn: ['cap-truong'] }),
  position('lanh-dao-chu-chot', 'Cán bộ lãnh đạo chủ chốt', '34-KL/TU, 6'),
  position('dien-tinh-uy-quan-ly', 'Cán bộ diện Tỉnh ủy quản lý', '34-KL/TU, 7.2'),
  position('khong-giu-chuc-vu', 'Đảng viên không giữ chức vụ', '34-KL/TU, 3'),
  position('nghi-huu', 'Đảng viên nghỉ hưu', '34-KL/TU, 4'),
]
