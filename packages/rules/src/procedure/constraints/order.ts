import { Clause, EventPattern, readable, type StepEvent, strict } from '@neuguong/core'
import * as z from 'zod'
import { type Chosen, constraintKind } from '../kind.ts'
import { fit, type Log } from '../log.ts'
import { relationNames, relations } from '../relation.ts'
import { kept, lacksRecords, unjudged, type Verdict, violated } from '../verdict.ts'

const schema = strict({
  ...Clause.shape,
  kind: z.literal('order'),
  earlier: readable(EventPattern),
  later: readable(EventPattern),
  between: z.enum(relationNames),
  /** Which of the two must have taken place where the other one did; only the order counts for `none`. */
  required: z.enum(['none', 'earlier', 'later', 'both']),
})

type Order = Chosen<z.infer<typeof schema>>

const needs = ({ required }: Order, side: 'earlier' | 'later'): boolean => required === side || required === 'both'

function judgePair(order: Order, earlier: StepEvent, later: StepEvent, log: Log): readonly Verdict[] {
  if (earlier.held === false && later.held === false) return []
  const absent = earlier.held === false ? 'earlier' : later.held === false ? 'later' : undefined
  const lacking = [...(fit(order.earlier, earlier, log) ?? []), ...(fit(order.later, later, log) ?? [])]
  if (absent !== undefined && !needs(order, absent)) return []
  if (lacking.length > 0) return [lacksRecords(lacking, earlier, later)]
  if (absent !== undefined) return [violated('not-held', earlier, later)]
  if (earlier.on === later.on) return [unjudged({ kind: 'same-day' }, earlier, later)]
  return [earlier.on < later.on ? kept(earlier, later) : violated('wrong-order', earlier, later)]
}

function judgeLater(order: Order, event: StepEvent, log: Log): readonly Verdict[] {
  const { holds, before } = relations[order.between]
  const pairs = log
    .ofStep(order.earlier.step)
    .filter((other) => holds(other, event, log) && fit(order.earlier, other, log))
  const whose = before(event, log)
  if (pairs.length > 0 || !needs(order, 'earlier') || !whose || event.held === false)
    return pairs.flatMap((other) => judgePair(order, other, event, log))
  const { step, subject } = order.earlier
  return [unjudged({ kind: 'event', when: 'before', step, subject, ...whose }, event)]
}

function judgeEarlier(order: Order, event: StepEvent, log: Log): readonly Verdict[] {
  const { holds, after } = relations[order.between]
  const pairs = log.ofStep(order.later.step).filter((other) => holds(event, other, log) && fit(order.later, other, log))
  const whose = after(event, log)
  if (pairs.length > 0 || !needs(order, 'later') || !whose || event.held === false)
    return pairs.flatMap((other) => judgePair(order, event, other, log))
  const { step, subject } = order.later
  return [unjudged({ kind: 'event', when: 'after', step, subject, ...whose }, event)]
}

/** One event must come before another one: compared on their actual days, for every pair that the relation joins. */
export const order = constraintKind({
  schema,
  refers: ({ earlier, later }) => [
    { path: ['earlier'], pattern: earlier },
    { path: ['later'], pattern: later },
  ],
  judge: (constraint, event, log) => [
    ...(fit(constraint.later, event, log) ? judgeLater(constraint, event, log) : []),
    ...(fit(constraint.earlier, event, log) ? judgeEarlier(constraint, event, log) : []),
  ],
  arrows: ({ earlier, later }) => [[earlier, later]],
})
