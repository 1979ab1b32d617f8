import * as z from 'zod'

/**
 * An opaque id of a member, such as `dv-000123`.
 *
 * Names are never needed and are refused as far as a pattern can: no spaces, no diacritics. Membership and ratings
 * reveal political opinion, which is sensitive personal data (Nghị định 356/2025/NĐ-CP, Điều 4).
 *
 * @example
 * ```ts
 * MemberId.safeParse('dv-000123').success // => true
 * MemberId.safeParse('Nguyễn Văn A').success // => false
 * ```
 */
export const MemberId = z.string().regex(/^[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)*$/)

/** A value that {@link MemberId} accepts. */
export type MemberId = z.infer<typeof MemberId>
