import * as z from 'zod'
import { Element } from '../element/element.ts'
import { ElementId, FactId } from '../element/id.ts'
import { Level } from '../organisation/level.ts'
import { strict } from '../schema/strict.ts'
import { nfcText } from '../text/nfc.ts'

/**
 * Whom a step is about: a leading body as a whole, or one person in it.
 *
 * @example
 * ```ts
 * StepSubject.options // => ['collective', 'individual']
 * ```
 */
export const StepSubject = z.enum(['collective', 'individual'])

/** A value that {@link StepSubject} accepts. */
export type StepSubject = z.infer<typeof StepSubject>

/**
 * A value recorded of a step: yes or no, a count, or one of the options that the procedure names. No text, so that what
 * was said in a review cannot be kept.
 *
 * @example
 * ```ts
 * RecordValue.safeParse('khongDat').success // => true
 * RecordValue.safeParse('Không đạt vì …').success // => false
 * ```
 */
export const RecordValue = z.union([z.boolean(), z.int(), FactId])

/** A value that {@link RecordValue} accepts. */
export type RecordValue = z.infer<typeof RecordValue>

const described = { label: nfcText, labelEn: nfcText.optional() }

/** Something that is to be recorded of a step, such as whether a letter bears an address. */
export const RecordSpec = z.discriminatedUnion('type', [
  strict({ type: z.literal('boolean'), ...described }),
  strict({ type: z.literal('number'), ...described }),
  strict({ type: z.literal('choice'), ...described, options: z.record(FactId, nfcText) }),
])

/** A value that {@link RecordSpec} accepts. */
export type RecordSpec = z.infer<typeof RecordSpec>

/**
 * A step of a procedure.
 *
 * @example
 * ```ts
 * const step = { id: 'kiem-diem', label: 'Kiểm điểm', subjects: ['collective', 'individual'] }
 * ProcedureStep.safeParse({ ...step, cite: '15-KH/TU, IV.2', authority: 'official' }).success // => true
 * ```
 */
export const ProcedureStep = strict({
  ...Element.shape,
  labelEn: nfcText.optional(),
  subjects: z.array(StepSubject).min(1),
  /** Levels at which the step is taken; absent: at all. */
  levels: z.array(Level).min(1).optional(),
  /** Whether it may be taken again for the same subject: any number of times, or once a year. Absent: once. */
  repeats: z.enum(['any', 'year']).optional(),
  /** Said of what is only put on record for other clauses to use, such as a rating: never proposed as a next step. */
  recordOnly: z.literal(true).optional(),
  records: z.record(FactId, RecordSpec).optional(),
})

/** A value that {@link ProcedureStep} accepts. */
export type ProcedureStep = z.infer<typeof ProcedureStep>

/**
 * The events that a clause means; what it leaves out may be anything.
 *
 * @example
 * ```ts
 * EventPattern.parse({ step: 'danh-gia', where: { ketQua: 'khongDat' } }).where // => { ketQua: 'khongDat' }
 * ```
 */
export const EventPattern = strict({
  step: ElementId,
  subject: StepSubject.optional(),
  /** Ids of the positions; absent: whichever they are. */
  positions: z.array(ElementId).min(1).optional(),
  levels: z.array(Level).min(1).optional(),
  /** What must have been recorded. */
  where: z.record(FactId, RecordValue).optional(),
})

/** A value that {@link EventPattern} accepts. */
export type EventPattern = z.infer<typeof EventPattern>

const { replaces: _, ...unreplaced } = Element.shape

/** What every clause of a procedure has besides its own keys. */
export const Clause = strict({ ...unreplaced, labelEn: nfcText.optional() })

/** A value that {@link Clause} accepts. */
export type Clause = z.infer<typeof Clause>
