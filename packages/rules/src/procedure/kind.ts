import type { Day, EventPattern, Readings, StepEvent } from '@neuguong/core'
import type * as z from 'zod'
import type { Log } from './log.ts'
import type { Verdict } from './verdict.ts'

/** A value as it stands after the readings of every interpretation were chosen. */
export type Chosen<T> = T extends Readings<unknown> ? never : T extends object ? { [K in keyof T]: Chosen<T[K]> } : T

/** Keys and list positions that lead to a part of a clause. */
type Path = readonly (string | number)[]

/** Something outside the clause that it names, and where it does: checked when a regulation is resolved. */
export type Reference =
  | { readonly path: Path; readonly pattern: EventPattern }
  | { readonly path: Path; readonly body: string }

/**
 * A kind of clause that a procedure may hold: what it says, and what it says of an event.
 *
 * `judge` must be monotone: an event taken out of the log may turn a verdict into `unjudged` or take it away, but never
 * make a new `violated`. That is what keeps a gap in the records from looking like a breach of the text.
 */
export interface ConstraintKind<S extends z.ZodType> {
  readonly schema: S
  readonly refers: (constraint: Chosen<z.infer<S>>) => readonly Reference[]
  /** The verdicts in which the event takes part; the event itself need not be in the log. */
  readonly judge: (constraint: Chosen<z.infer<S>>, event: StepEvent, log: Log) => readonly Verdict[]
  /** What must have happened whatever else did. */
  readonly expects?: (constraint: Chosen<z.infer<S>>, log: Log) => readonly Verdict[]
  /** The last day on which the event is in time. */
  readonly until?: (constraint: Chosen<z.infer<S>>, event: StepEvent, log: Log) => Day | undefined
  /** The arrows that it draws between patterns. */
  readonly arrows?: (constraint: Chosen<z.infer<S>>) => readonly (readonly [from: EventPattern, to: EventPattern])[]
}

/** Declares a kind; only there to infer its types. */
export const constraintKind = <S extends z.ZodType>(kind: ConstraintKind<S>): ConstraintKind<S> => kind
