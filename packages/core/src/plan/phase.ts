import * as z from 'zod'
import { Day } from '../date/day.ts'
import { Element } from '../element/element.ts'
import { ElementId } from '../element/id.ts'
import { strict } from '../schema/strict.ts'
import { nfcText } from '../text/nfc.ts'
import { Due } from './due.ts'

/**
 * A period of the plan (giai đoạn), both days included.
 *
 * @example
 * ```ts
 * Phase.parse({
 *   id: 'giai-doan-1', label: 'Giai đoạn 1', from: '2016-07-07', to: '2017-12-31',
 *   note: '“từ nay” đọc là ngày ban hành', cite: '34-KL/TU, 6', authority: 'interpreted',
 * }).to // => '2017-12-31'
 * ```
 */
export const Phase = strict({
  ...Element.shape,
  from: Day,
  to: Day,
  /** Id of the interpretation that fixed a day which the text leaves open, such as "từ nay". */
  interpretation: ElementId.optional(),
  note: nfcText.optional(),
})

/** A value that {@link Phase} accepts. */
export type Phase = z.infer<typeof Phase>

/**
 * A moment at which the plan itself is to be reviewed, such as the sơ kết of December 2017 (34-KL/TU, 6).
 *
 * @example
 * ```ts
 * Milestone.parse({
 *   id: 'so-ket', label: 'Sơ kết, điều chỉnh Đề án', phase: 'giai-doan-1',
 *   due: { text: 'cuối tháng 12/2017', to: '2017-12-31' }, cite: '34-KL/TU, 6', authority: 'official',
 * }).due.to // => '2017-12-31'
 * ```
 */
export const Milestone = strict({
  ...Element.shape,
  phase: ElementId.optional(),
  /** Unlike an assignment's, this one always has a last day: a milestone without one could never be missed. */
  due: strict({ ...Due.shape, to: Day }),
})

/** A value that {@link Milestone} accepts. */
export type Milestone = z.infer<typeof Milestone>

/**
 * A general aim of the plan (mục tiêu); the targets that put numbers on it are listed by id.
 *
 * @example
 * ```ts
 * Objective.parse({
 *   id: 'muc-tieu-3', label: 'Hằng năm 100% cấp ủy viên thực hiện tốt nêu gương', targets: ['t0a', 't0b'],
 *   cite: '34-KL/TU, 6', authority: 'official',
 * }).targets // => ['t0a', 't0b']
 * ```
 */
export const Objective = strict({ ...Element.shape, targets: z.array(ElementId).min(1).optional() })

/** A value that {@link Objective} accepts. */
export type Objective = z.infer<typeof Objective>
