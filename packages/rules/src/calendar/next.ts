import type { Day, ProcedureMember, ProcedureStep, StepEvent, StepSubject } from '@neuguong/core'
import { partsOfDay } from '@neuguong/core'
import { kindOf } from '../procedure/constraints.ts'
import type { Log } from '../procedure/log.ts'
import type { ProcedureOf } from '../procedure/procedure.ts'
import type { Verdict } from '../procedure/verdict.ts'

/** A step that may be taken now. */
export interface NextStep {
  readonly step: string
  readonly subject: StepSubject
  readonly unit: string
  readonly member?: string
  /** The last day on which it is in time, where a clause sets one. */
  readonly until?: Day
}

/** The leading bodies of all units, and every member that is listed or that an event names. */
function subjectsOf({ units, members, events }: Log): Pick<StepEvent, 'subject' | 'unit' | 'member' | 'position'>[] {
  const seen = new Map<string, ProcedureMember>()
  for (const { member, unit, position } of events)
    if (member !== undefined) seen.set(member, { id: member, unit, ...(position !== undefined && { position }) })
  for (const member of members) seen.set(member.id, member)
  const people = [...seen.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  return [
    ...units.map(({ id }) => ({ subject: 'collective' as const, unit: id })),
    ...people.map(({ id, ...rest }) => ({ subject: 'individual' as const, member: id, ...rest })),
  ]
}

/** Whether the step was taken already, as often as it may be. */
function isDone({ id, repeats }: ProcedureStep, event: StepEvent, log: Log): boolean {
  const yearOf = ({ year, on }: StepEvent): number => year ?? partsOfDay(on).year
  return (
    repeats !== 'any' &&
    log
      .ofStep(id)
      .some(
        (other) =>
          other.held !== false &&
          other.unit === event.unit &&
          other.subject === event.subject &&
          other.member === event.member &&
          (repeats !== 'year' || yearOf(other) === yearOf(event)),
      )
  )
}

const isInTheWay = (verdict: Verdict): boolean =>
  verdict.outcome === 'violated' ||
  (verdict.outcome === 'unjudged' && verdict.missing.kind === 'event' && verdict.missing.when === 'before')

function stepNow(procedure: ProcedureOf, step: ProcedureStep, event: StepEvent, log: Log): NextStep[] {
  const level = log.unit(event.unit)?.level
  if (step.recordOnly || !step.subjects.includes(event.subject) || isDone(step, event, log)) return []
  if (step.levels && !step.levels.some((id) => id === level)) return []
  const { constraints } = procedure
  if (constraints.some((constraint) => kindOf(constraint).judge(constraint, event, log).some(isInTheWay))) return []
  const [until] = constraints.flatMap((constraint) => kindOf(constraint).until?.(constraint, event, log) ?? []).sort()
  const { subject, unit, member } = event
  return [
    { step: step.id, subject, unit, ...(member !== undefined && { member }), ...(until !== undefined && { until }) },
  ]
}

/**
 * The steps that may be taken on the day of the log: those that, put on record today, would break no clause and wait for
 * no earlier event. Every kind of clause therefore counts without being asked in a way of its own.
 */
export const nextSteps = (procedure: ProcedureOf, log: Log): NextStep[] =>
  subjectsOf(log).flatMap((whose) =>
    procedure.steps.flatMap((step) =>
      stepNow(procedure, step, { kind: 'step', procedure: procedure.id, step: step.id, ...whose, on: log.on }, log),
    ),
  )
