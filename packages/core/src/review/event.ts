import * as z from 'zod'
import { Day } from '../date/day.ts'
import { ElementId, FactId } from '../element/id.ts'
import { OrganisationUnit } from '../organisation/unit.ts'
import { strict } from '../schema/strict.ts'
import { nfcText } from '../text/nfc.ts'
import { MemberId } from './member.ts'
import { RecordValue, StepSubject } from './step.ts'

/** The unit, the kind of body in it, or both: who acted, or to whom something went. */
export const Party = strict({ unit: ElementId.optional(), body: ElementId.optional() })

/** A value that {@link Party} accepts. */
export type Party = z.infer<typeof Party>

/**
 * That a step of a procedure was taken, or is known not to have been: when, where and by whom, never what was said.
 *
 * A step that nobody recorded is not known; one that is known not to have taken place says `held: false`.
 *
 * @example
 * ```ts
 * const letter = {
 *   kind: 'step', procedure: 'kiem-diem', step: 'gop-y', subject: 'collective', unit: 'tinh-uy', on: '2012-06-20',
 *   records: { nguon: 'caNhan', hoTen: true, diaChi: false },
 * }
 * StepEvent.safeParse(letter).success // => true
 * StepEvent.safeParse({ ...letter, records: { noiDung: 'Góp ý rằng …' } }).success // => false
 * ```
 */
export const StepEvent = strict({
  kind: z.literal('step'),
  /** Id of the procedure, and of its step. */
  procedure: ElementId,
  step: ElementId,
  subject: StepSubject,
  /** Id of the organisation whose leading body, or one of whose members, the step is about. */
  unit: ElementId,
  /** Of a step about one person. */
  member: MemberId.optional(),
  /** Position in which the person is concerned: the order within a chi bộ depends on it. */
  position: ElementId.optional(),
  on: Day,
  by: Party.optional(),
  to: Party.optional(),
  /** What the procedure asks to be recorded of the step. */
  records: z.record(FactId, RecordValue).optional(),
  /** The year that the step is about, where it is not the year of its day. */
  year: z.int().optional(),
  /** The number of the term of office (nhiệm kỳ) that the step is about. */
  term: z.int().optional(),
  held: z.literal(false).optional(),
})

/** A value that {@link StepEvent} accepts. */
export type StepEvent = z.infer<typeof StepEvent>

/**
 * That a duty was done.
 *
 * @example
 * ```ts
 * DoneEvent.safeParse({ kind: 'done', duty: '7.1d', on: '2016-09-20' }).success // => true
 * ```
 */
export const DoneEvent = strict({
  kind: z.literal('done'),
  /** Id of the assignment or the milestone. */
  duty: ElementId,
  on: Day,
  /** The unit that did it; absent: the body as the text names it did, all of it. */
  unit: ElementId.optional(),
  /** The period it was done for, such as `2016`, `2016-Q3` or `2016-09`; absent: the one in which its day lies. */
  period: z
    .string()
    .regex(/^\d{4}(?:-(?:H[12]|Q[1-4]|\d\d))?$/)
    .optional(),
})

/** A value that {@link DoneEvent} accepts. */
export type DoneEvent = z.infer<typeof DoneEvent>

/**
 * That an issue of a bulletin came out, and how many models and examples it carries; absent counts are not known.
 *
 * @example
 * ```ts
 * const issue = { kind: 'issue', duty: 'ban-tin-tuyen-giao', issue: 'Số 9/2014', on: '2014-09-05', collectiveModels: 1 }
 * IssueEvent.safeParse(issue).success // => true
 * ```
 */
export const IssueEvent = strict({
  kind: z.literal('issue'),
  /** Id of the publication duty. */
  duty: ElementId,
  /** As printed, such as `Số 9/2014`. */
  issue: nfcText,
  on: Day,
  unit: ElementId.optional(),
  collectiveModels: z.int().min(0).optional(),
  individualExamples: z.int().min(0).optional(),
})

/** A value that {@link IssueEvent} accepts. */
export type IssueEvent = z.infer<typeof IssueEvent>

/** One thing that happened, as a log of events records it. */
export const Event = z.discriminatedUnion('kind', [DoneEvent, IssueEvent, StepEvent])

/** A value that {@link Event} accepts. */
export type Event = z.infer<typeof Event>

/** A member whom a procedure concerns, by opaque id. */
export const ProcedureMember = strict({ id: MemberId, unit: ElementId, position: ElementId.optional() })

/** A value that {@link ProcedureMember} accepts. */
export type ProcedureMember = z.infer<typeof ProcedureMember>

/**
 * A log of what happened under a regulation, with the units and members concerned where a procedure needs them.
 *
 * @example
 * ```ts
 * EventLog.safeParse({ regulation: 'dong-nai/272-qd-tu', events: [{ kind: 'done', duty: '7.1d', on: '2016-09-20' }] }).success // => true
 * ```
 */
export const EventLog = strict({
  regulation: z.string(),
  note: nfcText.optional(),
  units: z.array(OrganisationUnit).optional(),
  members: z.array(ProcedureMember).optional(),
  events: z.array(Event),
})

/** A value that {@link EventLog} accepts. */
export type EventLog = z.infer<typeof EventLog>
