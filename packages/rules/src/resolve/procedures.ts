import { bodies, type EventPattern, type ProcedureStep, positions, type RecordValue } from '@neuguong/core'
import type { ReferenceKind } from '../language/diagnostic.ts'
import type { Path } from '../language/source.ts'
import { type ConstraintOf, kindOf } from '../procedure/constraints.ts'
import type { Procedure, ProcedureOf } from '../procedure/procedure.ts'
import { below, chooseReading, type Lowering, report, reportUnknown, type Spot } from './lowering.ts'
import { type Entry, originOf } from './overlay.ts'

type Readings = { readonly interpretation: string; readonly readings: readonly unknown[] }

const isReadings = (value: object): value is Readings => 'interpretation' in value && 'readings' in value

/** What is looked up while one procedure is lowered. */
interface Reader {
  readonly context: Lowering
  readonly steps: ReadonlyMap<string, ProcedureStep>
  readonly used: string[]
}

/** The value with the reading chosen wherever it holds one for each. Kinds of clause may hold them in any place. */
function choose(reader: Reader, value: unknown, spot: Spot): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item, index) => choose(reader, item, below(spot, index)))
  if (isReadings(value)) {
    reader.used.push(value.interpretation)
    return value.readings[chooseReading(reader.context, value, spot) ?? 0]
  }
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, choose(reader, part, below(spot, key))]))
}

function known({ context }: Reader, kind: ReferenceKind, id: string, all: readonly string[], spot: Spot): void {
  if (!all.includes(id)) reportUnknown(context, spot, kind, id, all)
}

function checkWhere(
  reader: Reader,
  step: ProcedureStep,
  where: Readonly<Record<string, RecordValue>>,
  spot: Spot,
): void {
  const records = step.records ?? {}
  for (const [name, value] of Object.entries(where)) {
    const record = records[name]
    const type = record?.type === 'choice' ? 'string' : record?.type
    if (!record) known(reader, 'record', name, Object.keys(records), below(spot, name))
    else if (typeof value !== type)
      report(reader.context, below(spot, name), 'wrong-value', { fact: name, type: record.type, found: String(value) })
    else if (record.type === 'choice')
      known(reader, 'option', String(value), Object.keys(record.options), below(spot, name))
  }
}

function checkPattern(reader: Reader, pattern: EventPattern, spot: Spot, whereKey: Path): void {
  const step = reader.steps.get(pattern.step)
  if (!step) {
    known(reader, 'step', pattern.step, [...reader.steps.keys()], below(spot, 'step'))
    return
  }
  const ids = positions.map(({ id }) => id)
  for (const [index, id] of (pattern.positions ?? []).entries())
    known(reader, 'position', id, ids, below(spot, 'positions', index))
  checkWhere(reader, step, pattern.where ?? {}, below(spot, ...whereKey))
}

function checkReferences(reader: Reader, constraint: ConstraintOf, spot: Spot): void {
  const ids = bodies.map(({ id }) => id)
  for (const reference of kindOf(constraint).refers(constraint)) {
    const at = below(spot, ...reference.path)
    if ('body' in reference) known(reader, 'body', reference.body, ids, at)
    else checkPattern(reader, reference.pattern, at, reference.path[0] === 'must' ? [] : ['where'])
  }
}

function checkIds({ context }: Reader, items: readonly { readonly id: string }[], spot: Spot): void {
  for (const [index, { id }] of items.entries()) {
    const first = items.findIndex((other) => other.id === id)
    const { file, line } = originOf({ layer: spot.entry.layer, path: [...spot.path, first] })
    if (first < index) report(context, below(spot, index, 'id'), 'duplicate-id', { id, first: `${file}:${line}` })
  }
}

/** A procedure with its readings chosen and its references checked. */
export function lowerProcedure(context: Lowering, entry: Entry<Procedure>): ProcedureOf {
  const { data } = entry
  const reader = { context, steps: new Map(data.steps.map((step) => [step.id, step])), used: [] as string[] }
  const spot = { entry, path: entry.path }
  checkIds(reader, data.steps, below(spot, 'steps'))
  checkIds(reader, data.constraints, below(spot, 'constraints'))
  const constraints = data.constraints.map((constraint, index) => {
    const at = below(spot, 'constraints', index)
    const chosen = choose(reader, constraint, at) as ConstraintOf
    checkReferences(reader, chosen, at)
    return chosen
  })
  return { ...data, constraints, interpretations: [...new Set(reader.used)] }
}
