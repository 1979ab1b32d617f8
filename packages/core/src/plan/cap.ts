import * as z from 'zod'
import { Element } from '../element/element.ts'
import { ElementId, FactId } from '../element/id.ts'
import { strict } from '../schema/strict.ts'

const Percent = z.string().regex(/^\d{1,3}(?:,\d+)?\s?%$/)

/**
 * At most a share of a tier within each unit (tỷ lệ tối đa).
 *
 * A property of a population, never of a person: a cap is reported as exceeded, and nobody is demoted by it.
 *
 * @example
 * ```ts
 * Cap.parse({
 *   id: 'xuat-sac-toi-da', label: 'Xuất sắc không quá 20% số xếp loại tốt', tier: 'excellent', base: 'xepLoaiTot',
 *   partitionBy: 'unit', max: '20%', rounding: 'exact', cite: '21-HD/BTCTW', authority: 'interpreted',
 * }).max // => '20%'
 * ```
 */
export const Cap = strict({
  ...Element.shape,
  /** The tier, or tiers taken together, that the cap limits. */
  tier: z.union([ElementId, z.array(ElementId).min(1)]),
  /** Named condition that counts the denominator: sources disagree on it, so it is never assumed. */
  base: z.union([z.literal('all-rated'), FactId]),
  partitionBy: z.literal('unit'),
  /** Greatest share, in percent with a decimal comma. */
  max: Percent,
  /** `floor`: the permitted head count is rounded down; `exact`: the shares themselves are compared. */
  rounding: z.enum(['floor', 'exact']),
  /** Greatest share where the text grants outstanding units an exception. */
  exceptionMax: Percent.optional(),
})

/** A value that {@link Cap} accepts. */
export type Cap = z.infer<typeof Cap>
