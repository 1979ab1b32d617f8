import type { Day, ProcedureMember, ProcedureStep, StepEvent, StepSubject } from '@neuguong/core'
import { existsOn, partsOfDay } from '@neuguong/core'
import { type ConstraintOf, kindOf, stepsOf } from '../procedure/constraints.ts'
import type { Log } from '../procedure/log.ts'
import type { ProcedureOf } from '../procedure/procedure.ts'
import type { Verdict } from '../procedure/verdict.ts'

/** A step that may be taken now. */
export interface NextStep {
  readonly step: string
  readonly subject: StepSubject
  readonly unit: string
  readonly member?: string
  /** It was taken before, and may be taken more than once. */
  readonly again?: true
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

const yearOf = ({ year, on }: StepEvent): number => year ?? partsOfDay(on).year

/** Whether the step was taken already: in this year, for one that is taken every year. */
const isTaken = ({ id, repeats }: ProcedureStep, event: StepEvent, log: Log): boolean =>
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

const isInTheWay = (verdict: Verdict): boolean =>
  verdict.outcome === 'violated' ||
  (verdict.outcome === 'unjudged' && verdict.missing.kind === 'event' && verdict.missing.when === 'before')

function stepNow(constraints: readonly ConstraintOf[], step: ProcedureStep, event: StepEvent, log: Log): NextStep[] {
  const own = log.unit(event.unit)
  const level = own?.level
  if (!own || !existsOn(own, event.on)) return []
  if (step.recordOnly || !step.subjects.includes(event.subject)) return []
  const isAgain = isTaken(step, event, log)
  if (isAgain && step.repeats !== 'any') return []
  if (step.levels && !step.levels.some((id) => id === level)) return []
  if (constraints.some((constraint) => kindOf(constraint).judge(constraint, event, log).some(isInTheWay))) return []
  const [until] = constraints.flatMap((constraint) => kindOf(constraint).until?.(constraint, event, log) ?? []).sort()
  const { subject, unit, member } = event
  return [
    {
      step: step.id,
      subject,
      unit,
      ...(member !== undefined && { member }),
      ...(isAgain && { again: true as const }),
      ...(until !== undefined && { until }),
    },
  ]
}

/**
 * The steps that may be taken on the day of the log: those that, put on record today, would break no clause and wait for
 * no earlier event. Every kind of clause therefore counts without being asked in a way of its own.
 */
export function nextSteps({ id: procedure, steps, constraints }: ProcedureOf, log: Log): NextStep[] {
  const speaking = steps.map((step) => constraints.filter((constraint) => stepsOf(constraint).includes(step.id)))
  return subjectsOf(log).flatMap((whose) =>
    steps.flatMap((step, index) => {
      const event: StepEvent = { kind: 'step', procedure, step: step.id, ...whose, on: log.on }
      return stepNow(speaking[index] ?? [], step, event, log)
    }),
  )
}
