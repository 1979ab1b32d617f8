import { Clause, Day, EventPattern, readable, strict } from '@neuguong/core'
import * as z from 'zod'
import { constraintKind } from '../kind.ts'
import { fit } from '../log.ts'
import { kept, lacksRecords, violated } from '../verdict.ts'

const schema = strict({ ...Clause.shape, kind: z.literal('window'), of: readable(EventPattern), from: Day, to: Day })

/** The event must lie between two days, both included. */
export const window = constraintKind({
  schema,
  refers: ({ of }) => [{ path: ['of'], pattern: of }],
  judge: ({ of, from, to }, event, log) => {
    const lacking = event.held === false ? undefined : fit(of, event, log)
    if (!lacking) return []
    const isInside = from <= event.on && event.on <= to
    if (lacking.length > 0 && !isInside) return [lacksRecords(lacking, event)]
    return [isInside ? kept(event) : violated('outside-window', event)]
  },
  until: ({ of, to }, event, log) => (fit(of, event, log)?.length === 0 ? to : undefined),
})
