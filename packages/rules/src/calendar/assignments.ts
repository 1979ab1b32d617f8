import type { Assignment, Cadence, Day, DoneEvent } from '@neuguong/core'
import type { Resolved } from '../resolve/ruleset.ts'
import {
  type AgendaContext,
  type AgendaItem,
  type AgendaStatus,
  type Period,
  statusOf,
  type Time,
  type Unassessable,
} from './item.ts'
import { isRecurring, periodsOf } from './period.ts'
import { type Question, questionsOfBody, questionsOfPlace } from './standing.ts'

/** A duty once: in a period, at a date, or at no time that the text names. */
interface Turn {
  readonly key: string
  readonly time: Time
  readonly period?: Period
  readonly reason?: Unassessable
}

const reasons: Readonly<Partial<Record<Cadence, Unassessable>>> = {
  continuous: 'continuous',
  prompt: 'prompt',
  periodic: 'periodic',
  'per-issue': 'per-issue',
}

function turnsOf({ id, due, cadence }: Assignment, { ruleset, until }: AgendaContext): Turn[] {
  const force = { from: due?.from ?? ruleset.inForce.from, to: due?.to ?? ruleset.inForce.to }
  if (isRecurring(cadence))
    return periodsOf(cadence, force, until).map((period) => ({ key: `${id}/${period.id}`, time: period, period }))
  const reason = (cadence && reasons[cadence]) ?? (due?.to === undefined ? 'no-date' : undefined)
  return [{ key: id, time: due ?? {}, ...(reason && { reason }) }]
}

/** Whether a record is of this turn: of the period that it names, else of the one in which its day lies. */
function isOfTurn({ period: named, on }: DoneEvent, { period }: Turn): boolean {
  if (!period) return true
  return named === undefined ? period.from <= on && on <= period.to : named === period.id
}

/** A duty without a day is done when it was; what goes on all the time is never done with. */
function standing(
  { time, reason }: Turn,
  doneOn: readonly Day[],
  on: Day,
): Pick<AgendaItem, 'reason'> & { readonly status: AgendaStatus } {
  if (reason !== undefined && reason !== 'no-date') return { status: 'not-assessable', reason }
  const status = statusOf(time, doneOn, on)
  return status === undefined ? { status: 'not-assessable', reason: 'no-date' } : { status }
}

/** The units of which something is said or asked, and `undefined` for the body as a whole. */
function unitsOf({ id }: Assignment, done: readonly DoneEvent[], { owners }: AgendaContext): (string | undefined)[] {
  const seen = done.flatMap(({ unit }) => unit ?? [])
  const named = owners[id]
  return [...(named ? [] : [undefined]), ...[...new Set([...(named ?? []), ...seen])].sort()]
}

/** The same questions for every item that is still open; what is done needs none. */
function questionsOf({ body, due }: Assignment, status: AgendaStatus, { ruleset, on }: AgendaContext): Question[] {
  if (status === 'done' || status === 'done-late') return []
  const { from } = ruleset.inForce
  const isBefore = due?.to !== undefined && due.to < from
  return [
    ...questionsOfPlace(ruleset, on),
    ...questionsOfBody(body, on),
    ...(isBefore ? [{ kind: 'before-force' as const, from }] : []),
  ]
}

type Whose = Pick<AgendaItem, 'unit' | 'apart'>

function itemOf(
  assignment: Resolved<Assignment>,
  turn: Turn,
  whose: Whose,
  doneOn: readonly Day[],
  context: AgendaContext,
): AgendaItem {
  const { id, body, duty, due, cadence, cite, authority } = assignment
  const { from, to } = turn.time
  const stands = standing(turn, doneOn, context.on)
  return {
    key: whose.unit === undefined ? turn.key : `${turn.key}/${whose.unit}`,
    kind: 'assignment',
    duty: id,
    label: duty,
    body,
    ...whose,
    ...(cadence && { cadence }),
    ...(turn.period && { period: turn.period }),
    ...(due && { dueText: due.text }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...stands,
    doneOn,
    questions: questionsOf(assignment, stands.status, context),
    cite,
    authority,
  }
}

function itemsOf(assignment: Resolved<Assignment>, context: AgendaContext): AgendaItem[] {
  const done = context.events.filter((event) => event.kind === 'done').filter(({ duty }) => duty === assignment.id)
  return turnsOf(assignment, context).flatMap((turn) => {
    const ofTurn = done.filter((event) => isOfTurn(event, turn))
    const units = unitsOf(assignment, ofTurn, context)
    const apart = units.filter((unit) => unit !== undefined)
    return units.map((unit) => {
      const days = ofTurn.filter((event) => event.unit === unit || event.unit === undefined).map(({ on }) => on)
      const whose = unit === undefined ? (apart.length > 0 ? { apart } : {}) : { unit }
      return itemOf(assignment, turn, whose, [...new Set(days)].sort(), context)
    })
  })
}

/** The items of the assignments (phân công). */
export const assignmentItems = (context: AgendaContext): AgendaItem[] =>
  context.ruleset.assignments.flatMap((assignment) => itemsOf(assignment, context))
