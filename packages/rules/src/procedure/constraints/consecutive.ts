import { Clause, EventPattern, readable, type StepEvent, strict } from '@neuguong/core'
import * as z from 'zod'
import { type Chosen, constraintKind } from '../kind.ts'
import { fit, type Log } from '../log.ts'
import { kept, lacksRecords, unjudged, type Verdict, violated } from '../verdict.ts'

const schema = strict({
  ...Clause.shape,
  kind: z.literal('consecutive'),
  of: readable(EventPattern),
  per: z.enum(['year', 'term']),
  /** What must be the same for the events to form one row, besides the member. */
  same: z.array(z.enum(['unit', 'position'])),
  /** How many in a row it takes. */
  length: z.int().min(2),
  /** What must follow; absent: so many in a row are not allowed at all. */
  then: readable(EventPattern).optional(),
})

type Consecutive = Chosen<z.infer<typeof schema>>

interface Seen {
  readonly event: StepEvent
  /** What is not recorded of it; `undefined`: it is known not to be one of the row. */
  readonly lacking: readonly string[] | undefined
}

/** Events of one row by year or term. */
type Row = ReadonlyMap<number, Seen>

const certainty = ({ lacking }: Pick<Seen, 'lacking'>): number => (lacking ? (lacking.length > 0 ? 1 : 2) : 0)

/** Of two records of one period the one that is more certainly meant counts, so that no further record undoes a breach. */
function rowOf({ of, per, same }: Consecutive, event: StepEvent, log: Log): Row {
  const row = new Map<number, Seen>()
  const isSame = (other: StepEvent): boolean =>
    other.member === event.member && same.every((key) => other[key] === event[key])
  for (const other of [...log.ofStep(of.step), ...(event.step === of.step ? [event] : [])].filter(isSame)) {
    const seen = { event: other, lacking: fit(of, other, log) }
    const period = other[per]
    const before = period === undefined ? undefined : row.get(period)
    if (period !== undefined && (!before || certainty(seen) > certainty(before))) row.set(period, seen)
  }
  return row
}

const isOver = ({ per }: Consecutive, period: number, { on }: Log): boolean => per === 'term' || `${period}-12-31` <= on

/** What a stretch of periods shows: complete, not meant, or open because of what is missing. */
function judgeStretch(constraint: Consecutive, start: number, row: Row, log: Log): readonly Verdict[] {
  const { length, of, per } = constraint
  const periods = Array.from({ length }, (_, index) => start + index)
  const seen = periods.map((period) => row.get(period))
  if (seen.some((entry) => entry && !entry.lacking)) return []
  const certain = seen.flatMap((entry) => (entry?.lacking?.length === 0 ? [entry.event] : []))
  if (certain.length === length) return followed(constraint, certain, log)
  if (certain.length < length - 1) return []
  const at = seen.findIndex((entry) => entry?.lacking?.length !== 0)
  const open = seen[at]
  if (open?.lacking) return [lacksRecords(open.lacking, open.event)]
  const period = start + at
  if (!isOver(constraint, period, log)) return []
  const { unit, member, subject } = certain[0] ?? {}
  const whose = { unit: constraint.same.includes('unit') ? unit : undefined, member, subject }
  const when = per === 'term' && at === length - 1 ? 'after' : 'any'
  return [unjudged({ kind: 'event', when, step: of.step, ...whose, period }, ...certain)]
}

function followed({ then }: Consecutive, row: readonly StepEvent[], log: Log): readonly Verdict[] {
  if (!then) return [violated('too-many', ...row)]
  const last = row.at(-1)
  if (!last) return []
  const after = log
    .ofStep(then.step)
    .filter((event) => event.member === last.member && event.on >= last.on && fit(then, event, log))
  const { unit, member, subject } = last
  if (after.length === 0)
    return [unjudged({ kind: 'event', when: 'after', step: then.step, unit, member, subject }, ...row)]
  return after.map((event) => (event.held === false ? violated('not-held', ...row, event) : kept(...row, event)))
}

function judgeMember(constraint: Consecutive, event: StepEvent, log: Log): readonly Verdict[] {
  const { per, length } = constraint
  const period = event[per]
  if (period === undefined) return [lacksRecords([per], event)]
  const row = rowOf(constraint, event, log)
  return Array.from({ length }, (_, index) => period - index).flatMap((start) =>
    judgeStretch(constraint, start, row, log),
  )
}

/** Before the step that must follow, the row must be known: without it nobody can say that the step was called for. */
function judgeThen(constraint: Consecutive, event: StepEvent, log: Log): readonly Verdict[] {
  const { of, length } = constraint
  const rows = log.ofStep(of.step).filter((other) => other.member === event.member && other.on <= event.on)
  const complete = rows.some((first) => {
    const row = rowOf(constraint, first, log)
    const start = first[constraint.per] ?? 0
    return Array.from({ length }, (_, index) => row.get(start + index)).every((entry) => entry?.lacking?.length === 0)
  })
  const { member, subject } = event
  return complete ? [] : [unjudged({ kind: 'event', when: 'before', step: of.step, member, subject }, event)]
}

/** The same thing so many years or terms in a row must have a consequence, or must not be. */
export const consecutive = constraintKind({
  schema,
  refers: ({ of, then }) => [{ path: ['of'], pattern: of }, ...(then ? [{ path: ['then'], pattern: then }] : [])],
  judge: (constraint, event, log) => [
    ...(event.held !== false && fit(constraint.of, event, log) ? judgeMember(constraint, event, log) : []),
    ...(constraint.then && event.held !== false && fit(constraint.then, event, log)
      ? judgeThen(constraint, event, log)
      : []),
  ],
  arrows: ({ of, then }) => (then ? [[of, then]] : []),
})
