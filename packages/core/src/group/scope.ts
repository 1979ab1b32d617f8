import type * as z from 'zod'
import { Entry } from '../element/element.ts'

/**
 * Where a group must set an example (phạm vi nêu gương); its id is its key in `scopes`.
 *
 * @example
 * ```ts
 * Scope.parse({ label: 'nơi cư trú', cite: '34-KL/TU, 3', authority: 'official' }).label // => 'nơi cư trú'
 * ```
 */
export const Scope = Entry

/** A value that {@link Scope} accepts. */
export type Scope = z.infer<typeof Scope>

const official = (label: string): Scope => ({ label, cite: '34-KL/TU, 3', authority: 'official' })

/**
 * The nine scopes that 34-KL/TU, 3 spreads over its four groups.
 *
 * @example
 * ```ts
 * dongNaiScopes.public.label // => 'nơi công cộng'
 * ```
 */
export const dongNaiScopes = {
  'whole-party': official('toàn đảng bộ'),
  workplace: official('cơ quan, đơn vị công tác'),
  'lower-system': official('hệ thống tổ chức đảng, tổ chức chính quyền, đoàn thể cấp dưới'),
  'party-cell': official('chi bộ, đảng bộ'),
  'mass-organisation': official('tổ chức đoàn thể nơi công tác, sinh hoạt'),
  'armed-forces': official('lực lượng vũ trang nơi công tác, sinh hoạt'),
  residence: official('nơi cư trú'),
  neighbourhood: official('tổ dân phố, khu dân cư nơi cư trú'),
  public: official('nơi công cộng'),
} as const satisfies Record<string, Scope>
