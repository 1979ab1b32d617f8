import { finding } from '../language/diagnostic.ts'
import type { DatedValue } from '../language/parameter.ts'
import { below, type Lowering, report, reportUnknown, type Spot } from './lowering.ts'
import type { ParameterOf } from './ruleset.ts'

const holdsOn =
  (day: string) =>
  ({ from, to }: DatedValue): boolean =>
    from <= day && (to === undefined || day <= to)

/** The value of a parameter on the day of the lowering. A day without a value, or with two, is an error. */
export function parameterOn(context: Lowering, id: string, spot: Spot): ParameterOf | undefined {
  const entry = context.overlay.parameters.get(id)
  if (!entry) return void reportUnknown(context, spot, 'parameter', id, [...context.overlay.parameters.keys()])
  if (context.parameters.has(id)) return context.parameters.get(id)
  const { label, unit, values } = entry.data
  const current = values.filter(holdsOn(context.on))
  const at = entry.layer.source.locate([...entry.path, 'values'])
  if (current.length > 1) context.diagnostics.push(finding('parameter-overlap', at, { parameter: id, on: context.on }))
  if (current.length === 0) report(context, below(spot), 'parameter-hole', { parameter: id, on: context.on })
  const [held] = current
  const resolved = held && {
    label,
    ...(unit !== undefined && { unit }),
    value: held.value,
    from: held.from,
    cite: held.cite,
    authority: held.authority,
  }
  context.parameters.set(id, resolved)
  return resolved
}
