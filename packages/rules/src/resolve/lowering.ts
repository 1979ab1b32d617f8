import type { Scale } from '@neuguong/core'
import { type Diagnostic, type Findings, finding, type Labels, type ReferenceKind } from '../language/diagnostic.ts'
import { type LimitName, type Limits, mostLimits } from '../language/limits.ts'
import type { Path } from '../language/source.ts'
import { suggestPart, suggestSpelling } from '../language/suggest.ts'
import type { Stated } from './basis.ts'
import type { Entry, Overlay } from './overlay.ts'
import type { DerivedOf, FactOf, ParameterOf, Test } from './ruleset.ts'

/** What the lowering of a regulation works with. Named conditions are lowered once and kept. */
export interface Lowering {
  readonly overlay: Overlay
  readonly on: string
  readonly limits: Limits
  readonly scale: Scale | undefined
  /** Chosen reading of each interpretation. */
  readonly chosen: Readonly<Record<string, number>>
  readonly facts: Readonly<Record<string, FactOf>>
  readonly diagnostics: Diagnostic[]
  readonly named: Map<string, Lowered>
  readonly parameters: Map<string, ParameterOf | undefined>
}

/** A lowered test, what it asks for, and the readings that were chosen. */
export interface Lowered {
  readonly test: Test
  readonly usesTier: boolean
  /** Named conditions one behind the other. */
  readonly steps: number
  readonly interpretations: readonly string[]
}

/** On whose word things stand while a regulation is lowered, with the derived numbers that are already. */
export const statedBy = (
  { facts, overlay, parameters }: Lowering,
  derived: Readonly<Record<string, DerivedOf>>,
): Stated => ({
  fact: (id) => derived[id]?.rests ?? facts[id]?.authority,
  parameter: (id) => parameters.get(id)?.authority,
  condition: (id) => overlay.conditions.get(id)?.data.authority,
  interpretation: (id) => overlay.interpretations.get(id)?.data,
  formula: (id) => derived[id]?.formula,
})

/** Where in which layer something is written. */
export interface Spot {
  readonly entry: Pick<Entry<unknown>, 'layer'>
  readonly path: Path
}

/** The spot of a part. */
export const below = (spot: Spot, ...path: Path): Spot => ({ entry: spot.entry, path: [...spot.path, ...path] })

/** Reports a finding at a spot. */
export function report<C extends keyof Findings>(
  { diagnostics }: Pick<Lowering, 'diagnostics'>,
  spot: Spot,
  code: C,
  params: Findings[C],
): void {
  diagnostics.push(finding(code, spot.entry.layer.source.locate(spot.path), params))
}

/** Where names of each kind are declared. */
const sections: Partial<Record<ReferenceKind, readonly (keyof Overlay)[]>> = {
  fact: ['facts', 'derived'],
  parameter: ['parameters'],
  condition: ['conditions'],
  interpretation: ['interpretations'],
  phase: ['phases'],
  target: ['targets'],
  group: ['groups'],
  rule: ['rules'],
}

/** What is needed to say that something is not there. */
type Naming = Pick<Lowering, 'diagnostics'> & Partial<Pick<Lowering, 'overlay' | 'scale'>>

const labelIn = (data: unknown): string | undefined => {
  const label = (data as { readonly label?: unknown }).label
  return typeof label === 'string' ? label : undefined
}

/** What the names of a kind are called. */
function labelsOf({ overlay, scale }: Naming, kind: ReferenceKind): Labels {
  if (kind === 'tier') return Object.fromEntries((scale?.levels ?? []).map(({ id, label }) => [id, label]))
  const entries = (sections[kind] ?? []).flatMap((section) => [...(overlay?.[section].values() ?? [])])
  return Object.fromEntries(
    entries.flatMap(({ id, data }) => {
      const label = labelIn(data)
      return label === undefined ? [] : [[id, label]]
    }),
  )
}

/** Reports a reference to something that is not there, with the name that was probably meant. */
export function reportUnknown(
  context: Naming,
  spot: Spot,
  kind: ReferenceKind,
  id: string,
  known: readonly string[],
): void {
  const labels = labelsOf(context, kind)
  const spellings = known.flatMap((name) => {
    const label = labels?.[name]
    return [name, ...(label === undefined ? [] : [label])].map((text) => ({ text, name }))
  })
  const suggestion = suggestSpelling(id, spellings) ?? suggestPart(id, spellings)
  report(context, spot, 'unknown-reference', { kind, id, known, labels, suggestion })
}

/** Reports that something needs more than a limit allows, once for each limit: what refers to it goes beyond it too. */
export function reportLimit(context: Lowering, spot: Spot, limit: LimitName): void {
  if (context.diagnostics.some(({ code, params }) => code === 'over-limit' && params.limit === limit)) return
  report(context, spot, 'over-limit', { limit, most: context.limits[limit], highest: mostLimits[limit] })
}

/** The reading chosen among the readings written for an interpretation, and its position. */
export function chooseReading(
  context: Lowering,
  { interpretation, readings }: { interpretation: string; readings: readonly unknown[] },
  spot: Spot,
): number | undefined {
  const entry = context.overlay.interpretations.get(interpretation)
  if (!entry) {
    reportUnknown(context, below(spot, 'interpretation'), 'interpretation', interpretation, [
      ...context.overlay.interpretations.keys(),
    ])
    return undefined
  }
  const expected = entry.data.readings.length
  if (readings.length !== expected) {
    report(context, below(spot, 'readings'), 'readings-differ', { interpretation, expected, found: readings.length })
    return undefined
  }
  const chosen = context.chosen[interpretation] ?? entry.data.chosen
  if (chosen >= expected)
    throw new RangeError(`readings.${interpretation} must be less than ${expected}, not ${chosen}`)
  return chosen
}
