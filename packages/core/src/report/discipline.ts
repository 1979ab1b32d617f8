import * as z from 'zod'
import { Day } from '../date/day.ts'
import { Element } from '../element/element.ts'
import { ElementId } from '../element/id.ts'
import { existsOn, Validity } from '../organisation/validity.ts'
import { MemberId } from '../review/member.ts'
import { strict } from '../schema/strict.ts'
import { nfcText } from '../text/nfc.ts'

/**
 * Who can be disciplined: the forms differ for organisations, official and probationary members.
 *
 * @example
 * ```ts
 * DisciplineSubject.options // => ['organisation', 'official-member', 'probationary-member']
 * ```
 */
export const DisciplineSubject = z.enum(['organisation', 'official-member', 'probationary-member'])

/** A value that {@link DisciplineSubject} accepts. */
export type DisciplineSubject = z.infer<typeof DisciplineSubject>

/**
 * One form of discipline (hình thức kỷ luật).
 *
 * @example
 * ```ts
 * DisciplineForm.parse({ id: 'canh-cao', label: 'Cảnh cáo', labelEn: 'Warning' }).id // => 'canh-cao'
 * ```
 */
export const DisciplineForm = strict({
  id: ElementId,
  label: nfcText,
  labelEn: nfcText.optional(),
  /** Said by a form that only a member who holds a post can receive ("cách chức"). */
  needsPost: z.literal(true).optional(),
})

/** A value that {@link DisciplineForm} accepts. */
export type DisciplineForm = z.infer<typeof DisciplineForm>

/**
 * The forms that one regulation allows for one kind of subject while it is in force.
 *
 * @example
 * ```ts
 * disciplineSchemes.length // => 3
 * ```
 */
export const DisciplineScheme = strict({
  ...Element.shape,
  ...Validity.shape,
  subject: DisciplineSubject,
  /** From the lightest to the heaviest. */
  forms: z.array(DisciplineForm).min(1),
})

/** A value that {@link DisciplineScheme} accepts. */
export type DisciplineScheme = z.infer<typeof DisciplineScheme>

/**
 * The forms for a subject on a day, from the lightest to the heaviest; `undefined` where no scheme is known.
 *
 * @example
 * ```ts
 * disciplineFormsOn(disciplineSchemes, 'probationary-member', '2023-01-01')?.map(({ id }) => id) // => ['khien-trach', 'canh-cao']
 * disciplineFormsOn(disciplineSchemes, 'organisation', '2016-07-07') // => undefined
 * ```
 */
export function disciplineFormsOn(
  schemes: readonly DisciplineScheme[],
  subject: DisciplineSubject,
  day: Day,
): readonly DisciplineForm[] | undefined {
  return schemes.find((scheme) => scheme.subject === subject && existsOn(scheme, day))?.forms
}

/**
 * That somebody was disciplined, with what the targets need to count it; what was done is never stored.
 *
 * @example
 * ```ts
 * DisciplineCase.parse({
 *   who: 'dv-000123', subject: 'official-member', form: 'khien-trach', on: '2017-05-04', isCommitteeMember: true,
 * }).isHeadOrDeputy // => undefined
 * ```
 */
export const DisciplineCase = strict({
  /** Opaque id of the member or the organisation. */
  who: MemberId,
  subject: DisciplineSubject,
  form: ElementId,
  on: Day,
  /** Cấp ủy viên at the time; absent: not known. */
  isCommitteeMember: z.boolean().optional(),
  /** Cấp trưởng, cấp phó at the time (34-KL/TU, 6); absent: not known. */
  isHeadOrDeputy: z.boolean().optional(),
})

/** A value that {@link DisciplineCase} accepts. */
export type DisciplineCase = z.infer<typeof DisciplineCase>
