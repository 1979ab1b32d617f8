import * as z from 'zod'
import { Day } from '../date/day.ts'
import { ElementId } from '../element/id.ts'
import { strict } from '../schema/strict.ts'
import { nfcText } from '../text/nfc.ts'
import { MemberId } from './member.ts'

/**
 * What a member registers: to set an example, or to be exemplary in carrying out (Thông báo kết luận 2014, II.1).
 *
 * @example
 * ```ts
 * RegistrationKind.options // => ['neuGuong', 'guongMauThucHien']
 * ```
 */
export const RegistrationKind = z.enum(['neuGuong', 'guongMauThucHien'])

/** A value that {@link RegistrationKind} accepts. */
export type RegistrationKind = z.infer<typeof RegistrationKind>

const Publication = strict({
  /** "Công khai trước chi bộ nơi sinh hoạt và nơi công tác" (Báo cáo sơ kết 05 năm, II.2). */
  place: z.enum(['party-cell', 'workplace']),
  on: Day,
})

const FollowUp = strict({
  /** The member's own comment in the chi bộ, a report on the plan, or a new look at what was registered. */
  kind: z.enum(['self-comment', 'plan-report', 're-examination']),
  on: Day,
})

/**
 * A member's registration for a year (bản đăng ký nêu gương); its text stays with the chi bộ and is not stored.
 *
 * @example
 * ```ts
 * Registration.parse({
 *   member: 'dv-000123', unit: 'cb-0012', year: 2017, kind: 'neuGuong', items: ['tu-phe-binh'], isSpecificPractical: true,
 *   publishedAt: [{ place: 'party-cell', on: '2017-02-03' }], followUps: [],
 * }).isSpecificPractical // => true
 * ```
 */
export const Registration = strict({
  member: MemberId,
  /** Id of the chi bộ in which it is registered (34-KL/TU, 6). */
  unit: ElementId,
  year: z.int(),
  kind: RegistrationKind,
  /** Ids of the contents that it registers, such as those of `exampleContents`. */
  items: z.array(ElementId).min(1),
  /** "Cụ thể, thiết thực" as opposed to "còn chung chung"; absent: not assessed, which is not false. */
  isSpecificPractical: z.boolean().optional(),
  /** The body that assessed it. */
  assessedBy: nfcText.optional(),
  publishedAt: z.array(Publication),
  followUps: z.array(FollowUp),
})

/** A value that {@link Registration} accepts. */
export type Registration = z.infer<typeof Registration>
