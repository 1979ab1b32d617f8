import { Clause, EventPattern, FactId, RecordValue, readable, strict } from '@neuguong/core'
import * as z from 'zod'
import { constraintKind } from '../kind.ts'
import { fit } from '../log.ts'
import { kept, lacksRecords, type Verdict, violated } from '../verdict.ts'

const schema = strict({
  ...Clause.shape,
  kind: z.literal('evidence'),
  of: readable(EventPattern),
  /** What must have been recorded of it, such as that a letter bears name and address. */
  must: z.record(FactId, RecordValue),
})

/** The event must have been recorded with these values. */
export const evidence = constraintKind({
  schema,
  refers: ({ of, must }) => [
    { path: ['of'], pattern: of },
    { path: ['must'], pattern: { step: of.step, where: must } },
  ],
  judge: ({ of, must }, event, log) => {
    const lacking = event.held === false ? undefined : fit(of, event, log)
    if (!lacking) return []
    const names = Object.keys(must)
    const differing = names.filter((name) => (event.records?.[name] ?? must[name]) !== must[name])
    const unknown = [...lacking, ...names.filter((name) => event.records?.[name] === undefined)]
    if (lacking.length === 0 && differing.length > 0)
      return [{ ...violated('record-differs', event), records: differing } as Verdict]
    return [unknown.length > 0 ? lacksRecords(unknown, event) : kept(event)]
  },
})
