import type { Authority, Cadence, Day, Due, Event } from '@neuguong/core'
import type { Ruleset } from '../resolve/ruleset.ts'
import type { Question } from './standing.ts'

/** A stretch of the calendar in which a recurring duty is owed once. */
export interface Period {
  /** `2016`, `2016-H2`, `2016-Q3` or `2016-09`. */
  readonly id: string
  readonly from: Day
  readonly to: Day
}

/** How a duty stands on a day. */
export type AgendaStatus =
  /** Its last day has passed and nothing on record says that it was done. */
  | 'overdue'
  /** It may still be done in time. */
  | 'due'
  /** Its first day has not come. */
  | 'upcoming'
  | 'done-late'
  | 'done'
  /** An issue came out without what each issue must carry. */
  | 'lacking'
  /** The text or the records leave open whether it is in time; `reason` says why. */
  | 'not-assessable'

/** All statuses, in the order in which a reader wants them. */
export const agendaStatuses = [
  'overdue',
  'lacking',
  'due',
  'upcoming',
  'done-late',
  'done',
  'not-assessable',
] as const satisfies readonly AgendaStatus[]

/** Why it cannot be said whether a duty is in time. */
export type Unassessable =
  /** The text sets no day. */
  | 'no-date'
  | 'continuous'
  | 'prompt'
  | 'periodic'
  /** It is owed by each issue of a bulletin; see the publication duties. */
  | 'per-issue'
  /** No issue is on record. */
  | 'no-issue'
  /** The issue is on record, but not what it carries. */
  | 'no-counts'

/** What kind of duty it is. */
export type DutyKind = 'assignment' | 'milestone' | 'publication'

/** One thing that somebody owes, once. */
export interface AgendaItem {
  /** The same in every agenda of the regulation, whatever the day: duty, period, unit and issue. */
  readonly key: string
  readonly kind: DutyKind
  /** Id of the assignment, the milestone or the publication duty. */
  readonly duty: string
  readonly label: string
  /** The body as the text names it. */
  readonly body?: string
  /** One unit of a body that is many, where records or the caller name it. */
  readonly unit?: string
  /** Units of the body that are on record, each an item of its own: the rest of the body is meant here. */
  readonly apart?: readonly string[]
  readonly cadence?: Cadence
  readonly period?: Period
  /** The words of the text, where it sets a time. */
  readonly dueText?: string
  /** First and last day on which it is in time. */
  readonly from?: Day
  readonly to?: Day
  readonly status: AgendaStatus
  readonly reason?: Unassessable
  /** The days on which it was done, as recorded up to the day of the agenda. */
  readonly doneOn: readonly Day[]
  /** Of an issue of a bulletin. */
  readonly issue?: IssueCount
  /** What has to be asked before the item is relied on: bodies that ended, a province that merged. */
  readonly questions: readonly Question[]
  readonly cite: string
  readonly authority: Authority
}

/** What an issue carries and what it must. */
export interface IssueCount {
  readonly name: string
  readonly collectiveModels: number | undefined
  readonly individualExamples: number | undefined
  readonly needed: { readonly collectiveModels: number; readonly individualExamples: number }
}

/** What every kind of duty needs to make its items. */
export interface AgendaContext {
  readonly ruleset: Ruleset
  /** Up to the day of the agenda. */
  readonly events: readonly Event[]
  readonly on: Day
  readonly until: Day
  readonly owners: Readonly<Record<string, readonly string[]>>
}

/** A time in which something is to be done. */
export type Time = Pick<Due, 'from' | 'to'>

/** How something stands that is to be done within a time: done counts from its first record. */
export function statusOf({ from, to }: Time, doneOn: readonly Day[], on: Day): AgendaStatus | undefined {
  const [first] = [...doneOn].sort()
  if (first !== undefined) return to !== undefined && first > to ? 'done-late' : 'done'
  if (to === undefined) return undefined
  if (on > to) return 'overdue'
  return from !== undefined && on < from ? 'upcoming' : 'due'
}
