import type { Authority, Day, Event, OrganisationUnit, ProcedureMember, StepEvent } from '@neuguong/core'
import { type ConstraintOf, kindOf, stepsOf } from '../procedure/constraints.ts'
import { keyOf, type Log, makeLog } from '../procedure/log.ts'
import type { ProcedureOf } from '../procedure/procedure.ts'
import type { Missing, Reason, Verdict } from '../procedure/verdict.ts'
import type { Ruleset } from '../resolve/ruleset.ts'
import { type NextStep, nextSteps } from './next.ts'
import { strayIn } from './stray.ts'

/** What happened, and the units and members it happened to. */
export interface ProcedureCase {
  readonly units: readonly OrganisationUnit[]
  /** Members of whom something is expected; those that events name need not be listed. */
  readonly members?: readonly ProcedureMember[]
  /** Events of other kinds and other procedures are passed over. */
  readonly events: readonly Event[]
}

/** A clause that was not kept, and the events that show it. */
export interface ProcedureFinding {
  readonly constraint: string
  readonly label: string
  readonly reason: Reason
  /** In the order of the clause: the one that should have come first stands first. */
  readonly events: readonly StepEvent[]
  /** What is recorded otherwise than the clause wants. */
  readonly records: readonly string[]
  readonly cite: string
  readonly authority: Authority
}

/** What cannot be judged, what is missing for it, and which events wait for that. */
export interface ProcedureGap {
  /** Absent where an event itself is not understood. */
  readonly constraint?: string
  readonly missing: Missing
  readonly events: readonly StepEvent[]
  readonly cite?: string
}

/** What a log shows of a procedure on a day. */
export interface ProcedureResult {
  readonly procedure: string
  readonly on: Day
  readonly findings: readonly ProcedureFinding[]
  readonly next: readonly NextStep[]
  readonly unjudged: readonly ProcedureGap[]
  /** How many times a clause was seen to be kept. */
  readonly kept: number
}

const eventsKey = (events: readonly StepEvent[]): string => events.map(keyOf).join('|')

/** The same verdict, said by several events, once; in an order that does not depend on the log's. */
function distinct(verdicts: readonly Verdict[]): Verdict[] {
  const byKey = new Map(
    verdicts.map((verdict) => {
      const { outcome, events } = verdict
      const what =
        outcome === 'violated' ? verdict.reason : outcome === 'unjudged' ? JSON.stringify(verdict.missing) : ''
      return [`${outcome} ${what} ${eventsKey(events)}`, verdict]
    }),
  )
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, verdict]) => verdict)
}

function judge(constraint: ConstraintOf, log: Log): Verdict[] {
  const kind = kindOf(constraint)
  const said = [...new Set(stepsOf(constraint))]
    .flatMap(log.ofStep)
    .flatMap((event) => kind.judge(constraint, event, log))
  return distinct([...said, ...(kind.expects?.(constraint, log) ?? [])])
}

const findingOf = (
  { id, label, cite, authority }: ConstraintOf,
  { reason, events, records = [] }: Extract<Verdict, { outcome: 'violated' }>,
): ProcedureFinding => ({ constraint: id, label, reason, events, records, cite, authority })

/** One gap for each thing that is missing: a hundred members may wait for one and the same event. */
function gapsOf({ id, cite }: ConstraintOf, verdicts: readonly Verdict[]): ProcedureGap[] {
  const groups = new Map<string, { missing: Missing; events: StepEvent[] }>()
  for (const verdict of verdicts) {
    if (verdict.outcome !== 'unjudged') continue
    const { missing, events } = verdict
    const key = missing.kind === 'event' ? JSON.stringify(missing) : `${JSON.stringify(missing)} ${eventsKey(events)}`
    const group = groups.get(key)
    if (group) group.events.push(...events.filter((event) => !group.events.includes(event)))
    else groups.set(key, { missing, events: [...events] })
  }
  return [...groups.values()].map((group) => ({ constraint: id, ...group, cite }))
}

function procedureOf(ruleset: Ruleset, id: string): ProcedureOf {
  const procedure = ruleset.procedures.find((candidate) => candidate.id === id)
  if (!procedure) throw new RangeError(`the ruleset has no procedure \`${id}\``)
  return procedure
}

/**
 * Holds a log of events against a procedure as of a day: what was not kept and which events show it, what may be done
 * next, and what cannot be judged because something is not recorded. What is missing is never a violation.
 *
 * @param ruleset - the regulation, resolved
 * @param id - the procedure
 * @param happened - the units, the members and the events; the order of the events does not matter
 * @param options - the day as of which the log is read; later events do not count yet
 * @throws RangeError when the ruleset has no such procedure
 */
export function checkProcedure(
  ruleset: Ruleset,
  id: string,
  { units, members = [], events }: ProcedureCase,
  { on }: { readonly on: Day },
): ProcedureResult {
  const procedure = procedureOf(ruleset, id)
  const own = events.filter((event) => event.kind === 'step').filter((event) => event.procedure === id)
  const all = makeLog({ on, events: own, units, members })
  const stray = strayIn(procedure, all)
  const log = stray.length === 0 ? all : makeLog({ ...all, events: all.events.filter((e) => !isStray(stray, e)) })
  const judged = procedure.constraints.map((constraint) => [constraint, judge(constraint, log)] as const)
  return {
    procedure: id,
    on,
    findings: judged.flatMap(([constraint, verdicts]) =>
      verdicts.flatMap((verdict) => (verdict.outcome === 'violated' ? [findingOf(constraint, verdict)] : [])),
    ),
    next: nextSteps(procedure, log),
    unjudged: [...stray, ...judged.flatMap(([constraint, verdicts]) => gapsOf(constraint, verdicts))],
    kept: judged.flatMap(([, verdicts]) => verdicts).filter(({ outcome }) => outcome === 'kept').length,
  }
}

const isStray = (stray: readonly ProcedureGap[], event: StepEvent): boolean =>
  stray.some(({ events }) => events.includes(event))
