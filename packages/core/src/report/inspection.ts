import * as z from 'zod'
import { Day } from '../date/day.ts'
import { Element } from '../element/element.ts'
import { Level } from '../organisation/level.ts'
import { strict } from '../schema/strict.ts'

/**
 * How many members or organisations one level inspected for signs of a violation, and what came of it.
 *
 * Counts as reported; what is absent was not reported, which is not zero.
 *
 * @example
 * ```ts
 * Inspection.parse({
 *   id: 'kiem-tra-tinh', label: 'Ủy ban Kiểm tra Tỉnh ủy kiểm tra đảng viên', level: 'tinh', subject: 'member',
 *   inspected: 5, cite: 'Báo cáo sơ kết 05 năm, fn4', authority: 'official',
 * }).disciplined // => undefined
 * ```
 */
export const Inspection = strict({
  ...Element.shape,
  /** Absent where only the sum over the levels is reported. */
  level: Level.optional(),
  subject: z.enum(['member', 'organisation']),
  from: Day.optional(),
  to: Day.optional(),
  inspected: z.int().min(0),
  /** Of those inspected, found in breach ("kết luận có vi phạm"). */
  violating: z.int().min(0).optional(),
  /** Of those found in breach, disciplined; the others were criticised only. */
  disciplined: z.int().min(0).optional(),
})

/** A value that {@link Inspection} accepts. */
export type Inspection = z.infer<typeof Inspection>
