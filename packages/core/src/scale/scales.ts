import { conductScale } from './conduct.ts'
import { memberQuality2011, memberQuality2018, organisationQuality2011, organisationQuality2018 } from './quality.ts'
import type { Scale } from './scale.ts'

/**
 * Every scale that core ships; a regulation adds its own under `scales`.
 *
 * @example
 * ```ts
 * scales.length // => 5
 * ```
 */
export const scales: readonly Scale[] = [
  conductScale,
  memberQuality2011,
  organisationQuality2011,
  memberQuality2018,
  organisationQuality2018,
]
