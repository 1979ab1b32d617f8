import * as z from 'zod'
import type { Lang } from '../text/lang.ts'

/**
 * What a figure counts. A change from 99,23% to 99,61% is 0,38 percentage *points*, which reports often write as
 * "0,38%"; the two are different units so that the difference can be seen (Báo cáo sơ kết 05 năm, fn6).
 *
 * @example
 * ```ts
 * Unit.safeParse('percentage-point').success // => true
 * ```
 */
export const Unit = z.enum(['percent', 'percentage-point', 'person', 'organisation', 'document', 'time', 'score'])

/** One of the units of {@link Unit}. */
export type Unit = z.infer<typeof Unit>

/**
 * The word for each unit, to follow a figure.
 *
 * @example
 * ```ts
 * unitWords['percentage-point'].vi // => 'điểm phần trăm'
 * ```
 */
export const unitWords: Readonly<Record<Unit, Readonly<Record<Lang, string>>>> = {
  percent: { vi: '%', en: '%' },
  'percentage-point': { vi: 'điểm phần trăm', en: 'percentage points' },
  person: { vi: 'người', en: 'people' },
  organisation: { vi: 'tổ chức', en: 'organisations' },
  document: { vi: 'văn bản', en: 'documents' },
  time: { vi: 'lần', en: 'times' },
  score: { vi: 'điểm', en: 'points' },
}
