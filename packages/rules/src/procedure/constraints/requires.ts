import { Clause, EventPattern, readable, strict } from '@neuguong/core'
import * as z from 'zod'
import { constraintKind } from '../kind.ts'
import { fit } from '../log.ts'
import { relationNames, relations } from '../relation.ts'
import { kept, lacksRecords, unjudged, violated } from '../verdict.ts'

const schema = strict({
  ...Clause.shape,
  kind: z.literal('requires'),
  of: readable(EventPattern),
  /** What must have happened, and how: such as a review found inadequate. */
  only: readable(EventPattern),
  between: z.enum(relationNames),
})

/** The event is in order only where an earlier one was recorded in a certain way. */
export const requires = constraintKind({
  schema,
  refers: ({ of, only }) => [
    { path: ['of'], pattern: of },
    { path: ['only'], pattern: only },
  ],
  judge: ({ of, only, between }, event, log) => {
    const lacking = event.held === false ? undefined : fit(of, event, log)
    if (!lacking) return []
    if (lacking.length > 0) return [lacksRecords(lacking, event)]
    const { holds, before } = relations[between]
    const { where: _, ...anyhow } = only
    const causes = log
      .ofStep(only.step)
      .filter((other) => other.held !== false && other.on <= event.on && fit(anyhow, other, log))
      .filter((other) => holds(other, event, log))
    const { step, subject } = only
    if (causes.length === 0)
      return [unjudged({ kind: 'event', when: 'before', step, subject, ...before(event, log) }, event)]
    return causes.map((cause) => {
      const open = fit(only, cause, log)
      if (!open) return violated('not-called-for', cause, event)
      return open.length > 0 ? lacksRecords(open, cause, event) : kept(cause, event)
    })
  },
})
