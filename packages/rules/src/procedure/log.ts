import {
  asOf,
  type Day,
  type EventPattern,
  type OrganisationUnit,
  type ProcedureMember,
  type StepEvent,
} from '@neuguong/core'

/** The events of one procedure up to a day, in an order that does not depend on how they were written down. */
export interface Log {
  readonly on: Day
  readonly events: readonly StepEvent[]
  readonly units: readonly OrganisationUnit[]
  readonly members: readonly ProcedureMember[]
  /** The events of a step. */
  readonly ofStep: (step: string) => readonly StepEvent[]
  readonly unit: (id: string) => OrganisationUnit | undefined
  /** The ids of the units directly above a unit on a day: more than one where the one above has been divided. */
  readonly superiors: (unit: string, day: Day) => readonly string[]
}

/** What a log is made of. */
export interface LogParts {
  readonly on: Day
  readonly events: readonly StepEvent[]
  readonly units: readonly OrganisationUnit[]
  readonly members?: readonly ProcedureMember[]
}

const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, part]) => [key, sorted(part)])
    : value

/** What tells one event from another: two records that say the same are one event. */
export function keyOf(event: StepEvent): string {
  const key = keys.get(event) ?? `${event.on} ${JSON.stringify(sorted(event))}`
  keys.set(event, key)
  return key
}

// An event is never changed, and is asked for its key once for every verdict in which it stands.
const keys = new WeakMap<StepEvent, string>()

function grouped(events: readonly StepEvent[]): Map<string, StepEvent[]> {
  const groups = new Map<string, StepEvent[]>()
  for (const event of events) {
    const group = groups.get(event.step)
    if (group) group.push(event)
    else groups.set(event.step, [event])
  }
  return groups
}

/** Looks a pair up once: every subordinate's event asks for the same superiors again and again. */
function remembered(find: Log['superiors']): Log['superiors'] {
  const known = new Map<string, readonly string[]>()
  return (unit, day) => {
    const key = `${unit} ${day}`
    const found = known.get(key) ?? find(unit, day)
    known.set(key, found)
    return found
  }
}

/** Makes a log: later events and repeated records left out, the rest in the order of their days. */
export function makeLog({ on, events, units, members = [] }: LogParts): Log {
  const byKey = new Map(events.filter((event) => event.on <= on).map((event) => [keyOf(event), event]))
  const ordered = [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, event]) => event)
  const steps = grouped(ordered)
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  return {
    on,
    events: ordered,
    units,
    members,
    ofStep: (step) => steps.get(step) ?? [],
    unit: (id) => byId.get(id),
    superiors: remembered((id, day) => {
      const parent = byId.get(id)?.parent
      return parent === undefined ? [] : asOf(units, parent, day).map((unit) => unit.id)
    }),
  }
}

/**
 * Whether an event is one that the pattern means: `undefined` when it is not, otherwise the names of what is not recorded
 * and would have to be as the pattern says; none: it certainly is.
 */
export function fit(pattern: EventPattern, event: StepEvent, log: Log): readonly string[] | undefined {
  if (event.step !== pattern.step) return undefined
  if (pattern.subject !== undefined && event.subject !== pattern.subject) return undefined
  if (pattern.levels && !pattern.levels.some((level) => log.unit(event.unit)?.level === level)) return undefined
  const where = Object.entries(pattern.where ?? {})
  if (where.some(([name, value]) => (event.records?.[name] ?? value) !== value)) return undefined
  if (pattern.positions && event.position !== undefined && !pattern.positions.includes(event.position)) return undefined
  const position = pattern.positions && event.position === undefined ? ['position'] : []
  return [...position, ...where.map(([name]) => name).filter((name) => event.records?.[name] === undefined)]
}
