import type { StepEvent } from '@neuguong/core'
import type { Log } from '../procedure/log.ts'
import type { ProcedureOf } from '../procedure/procedure.ts'
import type { Missing } from '../procedure/verdict.ts'

type Unknown = Extract<Missing, { kind: 'unknown' }>

function unknownIn({ steps }: ProcedureOf, event: StepEvent, log: Log): Unknown | undefined {
  const step = steps.find(({ id }) => id === event.step)
  if (!step) return { kind: 'unknown', what: 'step', id: event.step }
  if (!log.unit(event.unit)) return { kind: 'unknown', what: 'unit', id: event.unit }
  const strange = Object.entries(event.records ?? {}).find(([name, value]) => {
    const record = step.records?.[name]
    if (record?.type === 'choice') return typeof value !== 'string' || !(value in record.options)
    return typeof value !== record?.type
  })
  return strange && { kind: 'unknown', what: 'record', id: strange[0] }
}

/** The events that name a step, a unit or a record that does not exist: they are shown, and take no part in any verdict. */
export const strayIn = (procedure: ProcedureOf, log: Log): { missing: Unknown; events: readonly StepEvent[] }[] =>
  log.events.flatMap((event) => {
    const missing = unknownIn(procedure, event, log)
    return missing ? [{ missing, events: [event] }] : []
  })
