import * as z from 'zod'
import { Day } from '../date/day.ts'
import { Element } from '../element/element.ts'
import { ElementId } from '../element/id.ts'
import { strict } from '../schema/strict.ts'
import { nfcText } from '../text/nfc.ts'

/** One level of a scale. */
export const ScaleLevel = strict({
  id: ElementId,
  /** The official Vietnamese name. */
  label: nfcText,
  /** Our English name for explanations in English; no source document gives one. */
  labelEn: nfcText.optional(),
})

/** A value that {@link ScaleLevel} accepts. */
export type ScaleLevel = z.infer<typeof ScaleLevel>

/**
 * A scale of levels by which members or organisations are classified.
 *
 * Conduct tiers and annual quality levels are different scales, and the quality scale changed its names over time:
 * that is why a scale has a period of validity and a level is never known by its name alone.
 *
 * @example
 * ```ts
 * Scale.parse({
 *   id: 'hai-muc', label: 'Thang hai mức', subject: 'member', cite: 'ví dụ, 1', authority: 'illustrative',
 *   levels: [{ id: 'dat', label: 'Đạt' }, { id: 'khong-dat', label: 'Không đạt' }],
 * }).levels.length // => 2
 * ```
 */
export const Scale = strict({
  ...Element.shape,
  subject: z.enum(['member', 'organisation']),
  /** First day on which the scale is used; absent where no source gives it. */
  validFrom: Day.optional(),
  /** Last day on which the scale is used. */
  validTo: Day.optional(),
  /** From best to worst, as official texts list them. */
  levels: z.array(ScaleLevel).min(2),
})

/** A value that {@link Scale} accepts. */
export type Scale = z.infer<typeof Scale>

/**
 * Finds a scale by id among those of core, of a regulation, or both.
 *
 * @example
 * ```ts
 * findScale(scales, 'conduct')?.levels.length // => 4
 * findScale(scales, 'no-such-scale') // => undefined
 * ```
 */
export function findScale(scales: readonly Scale[], id: ElementId): Scale | undefined {
  return scales.find((scale) => scale.id === id)
}

/**
 * The rank of a level: 1 is the best; `undefined` when the scale has no such level.
 *
 * "Tốt trở lên" is therefore `rank <= 2`, not `>=` (34-KL/TU, 6).
 *
 * @example
 * ```ts
 * rankOf(conductScale, 'outstanding') // => 1
 * rankOf(conductScale, 'not-exemplary') // => 4
 * rankOf(conductScale, 'excellent') // => undefined
 * ```
 */
export function rankOf(scale: Scale, level: ElementId): number | undefined {
  const index = scale.levels.findIndex(({ id }) => id === level)
  return index < 0 ? undefined : index + 1
}
