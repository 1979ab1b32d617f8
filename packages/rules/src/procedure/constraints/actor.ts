import { Clause, ElementId, EventPattern, type Party, readable, type StepEvent, strict } from '@neuguong/core'
import * as z from 'zod'
import { type Chosen, constraintKind } from '../kind.ts'
import { fit, type Log } from '../log.ts'
import { kept, lacksRecords, unjudged, violated } from '../verdict.ts'

const schema = strict({
  ...Clause.shape,
  kind: z.literal('actor'),
  of: readable(EventPattern),
  /** Who acted, or to whom it went. */
  role: z.enum(['by', 'to']),
  /** Ids of the kinds of body that may. */
  bodies: z.array(ElementId).min(1).optional(),
  /** Whose body: that of the unit itself, or of the one above it. */
  unit: z.enum(['self', 'superior']).optional(),
})

type Actor = Chosen<z.infer<typeof schema>>

/** Whether the party is the one asked for; `undefined` when it is not said. */
function isParty({ bodies, unit }: Actor, party: Party | undefined, event: StepEvent, log: Log): boolean | undefined {
  const units = unit === 'self' ? [event.unit] : log.superiors(event.unit, event.on)
  const body = bodies && (party?.body === undefined ? undefined : bodies.includes(party.body))
  const place = unit && (party?.unit === undefined ? undefined : units.includes(party.unit))
  const asked = [...(bodies ? [body] : []), ...(unit ? [place] : [])]
  if (asked.includes(false)) return false
  return asked.includes(undefined) ? undefined : true
}

/** The event must be an act of a certain body, or go to one. */
export const actor = constraintKind({
  schema,
  refers: ({ of, bodies = [] }) => [
    { path: ['of'], pattern: of },
    ...bodies.map((body, index) => ({ path: ['bodies', index], body })),
  ],
  judge: (constraint, event, log) => {
    const lacking = event.held === false ? undefined : fit(constraint.of, event, log)
    if (!lacking) return []
    const { role } = constraint
    const truth = isParty(constraint, event[role], event, log)
    if (lacking.length > 0 && truth !== true) return [lacksRecords(lacking, event)]
    if (truth === undefined) return [unjudged({ kind: 'party', role }, event)]
    return [truth ? kept(event) : violated('wrong-party', event)]
  },
})
