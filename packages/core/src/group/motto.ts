import * as z from 'zod'
import { Element } from '../element/element.ts'
import { strict } from '../schema/strict.ts'
import { nfcText } from '../text/nfc.ts'

/**
 * One direction of the motto (phương châm): who sets an example for whom; it does not hold the other way round.
 *
 * @example
 * ```ts
 * dongNaiMotto[0]?.from // => 'cấp ủy viên'
 * ```
 */
export const ExampleRelation = strict({
  ...Element.shape,
  /** Those who set the example. */
  from: nfcText,
  /** Those for whom it is set. */
  to: z.array(nfcText).min(1),
})

/** A value that {@link ExampleRelation} accepts. */
export type ExampleRelation = z.infer<typeof ExampleRelation>

const official = { cite: '34-KL/TU, 2', authority: 'official' } as const

/**
 * The motto of Đồng Nai as directed relations (34-KL/TU, 2); all of them "bằng những việc làm cụ thể, thiết thực".
 *
 * @example
 * ```ts
 * dongNaiMotto.map(({ id }) => id) // => ['cap-uy-vien', 'dang-vien', 'cap-tren', 'thu-truong']
 * ```
 */
export const dongNaiMotto: readonly ExampleRelation[] = [
  {
    id: 'cap-uy-vien',
    label: 'Cấp ủy viên nêu gương cho đảng viên',
    from: 'cấp ủy viên',
    to: ['đảng viên'],
    ...official,
  },
  {
    id: 'dang-vien',
    label: 'Đảng viên nêu gương cho quần chúng',
    from: 'đảng viên',
    to: ['quần chúng'],
    ...official,
  },
  {
    id: 'cap-tren',
    label: 'Cán bộ, đảng viên cấp trên nêu gương cho cấp dưới',
    from: 'cán bộ, đảng viên cấp trên',
    to: ['cán bộ, đảng viên cấp dưới'],
    ...official,
  },
  {
    id: 'thu-truong',
    label: 'Thủ trưởng nêu gương cho người dưới quyền',
    from: 'thủ trưởng cơ quan, đơn vị',
    to: ['cán bộ', 'chiến sỹ', 'công chức', 'viên chức', 'người lao động'],
    ...official,
  },
]
