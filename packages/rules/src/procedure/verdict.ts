import type { StepEvent, StepSubject } from '@neuguong/core'

/** In which way a clause was not kept. A closed list, so that sentences do not depend on the kinds of constraint. */
export type Reason =
  /** The later event came first. */
  | 'wrong-order'
  | 'outside-window'
  /** Something recorded of the event is not as the clause wants it. */
  | 'record-differs'
  /** Another body acted, or it went to another body. */
  | 'wrong-party'
  /** The step was taken although what calls for it is recorded otherwise. */
  | 'not-called-for'
  /** The step is recorded as not carried out. */
  | 'not-held'
  /** More in a row than the clause allows. */
  | 'too-many'

/** What is not known, so that a clause cannot be judged. */
export type Missing =
  | MissingEvent
  /** The event does not say these things. */
  | { readonly kind: 'records'; readonly records: readonly string[] }
  /** The event does not say who acted, or to whom it went. */
  | { readonly kind: 'party'; readonly role: 'by' | 'to' }
  /** Both events are of one day, and a day has no order. */
  | { readonly kind: 'same-day' }
  /** The event names something that the procedure or the list of units does not have. */
  | { readonly kind: 'unknown'; readonly what: 'step' | 'unit' | 'record'; readonly id: string }

/** An event that nobody recorded; `when` is its side of the event judged. Not a violation: it may have taken place. */
export interface MissingEvent {
  readonly kind: 'event'
  readonly when: 'before' | 'after' | 'any'
  readonly step: string
  readonly subject?: StepSubject | undefined
  readonly unit?: string | undefined
  readonly member?: string | undefined
  /** The unit to which it would go. */
  readonly to?: string | undefined
  /** The year or the term it would be of. */
  readonly period?: number | undefined
}

/** A clause was kept by these events. */
export interface Kept {
  readonly outcome: 'kept'
  readonly events: readonly StepEvent[]
}

/** A clause was not kept, as these events show. */
export interface Violated {
  readonly outcome: 'violated'
  readonly reason: Reason
  readonly events: readonly StepEvent[]
  /** What is recorded otherwise, of a `record-differs`. */
  readonly records?: readonly string[]
}

/** Whether a clause was kept cannot be told. */
export interface Unjudged {
  readonly outcome: 'unjudged'
  readonly missing: Missing
  readonly events: readonly StepEvent[]
}

/** What a clause says of some events. */
export type Verdict = Kept | Violated | Unjudged

/** A verdict that a clause was kept. */
export const kept = (...events: readonly StepEvent[]): Verdict => ({ outcome: 'kept', events })

/** A verdict that a clause was not kept. */
export const violated = (reason: Reason, ...events: readonly StepEvent[]): Verdict => ({
  outcome: 'violated',
  reason,
  events,
})

/** A verdict that nothing can be told. */
export const unjudged = (missing: Missing, ...events: readonly StepEvent[]): Verdict => ({
  outcome: 'unjudged',
  missing,
  events,
})

/** A verdict that nothing can be told because the event does not say these things. */
export const lacksRecords = (records: readonly string[], ...events: readonly StepEvent[]): Verdict =>
  unjudged({ kind: 'records', records }, ...events)
