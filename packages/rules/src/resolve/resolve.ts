import { Day, type Scale, scales as shippedScales } from '@neuguong/core'
import { type Diagnostic, finding, hasErrors, type Outcome } from '../language/diagnostic.ts'
import { type Limits, limits } from '../language/limits.ts'
import type { Regulation } from '../language/parse.ts'
import { lowerDerived } from './derived.ts'
import { factOf, tierFact } from './facts.ts'
import { freeze } from './freeze.ts'
import { hashOf } from './identity.ts'
import { checkInForce, layersOf } from './layers.ts'
import { lowerBefore, lowerCondition } from './lower.ts'
import { below, type Lowering, reportUnknown } from './lowering.ts'
import { type Entry, type Overlay, originOf, overlayOf } from './overlay.ts'
import { parameterOn } from './parameters.ts'
import { lowerProcedure } from './procedures.ts'
import { checkReferences } from './references.ts'
import { lowerRules, tiersHead } from './rules.ts'
import { type ConditionOf, type GroupOf, type Resolved, type Ruleset, type TargetOf, TIER } from './ruleset.ts'
import { checkSizes } from './sizes.ts'
import { checkTargetCycles, inheritedReadings, lowerTarget } from './targets.ts'

/** How a regulation is to be resolved. */
export interface ResolveOptions {
  /** The day whose law is meant. */
  readonly on: Day
  /** The regulations among which `implements` is looked up. */
  readonly library?: readonly Regulation[]
  /** Other readings than the ones chosen in the files, by interpretation: to see what a reading changes. */
  readonly readings?: Readonly<Record<string, number>>
  /** What a condition or a number may need at most. */
  readonly limits?: Limits
}

type Section<T> = ReadonlyMap<string, Entry<T>>

const resolved = <T, U>(entry: Entry<T>, value: U): Resolved<U> => ({ ...value, id: entry.id, origin: originOf(entry) })

const record = <T, U>(section: Section<T>, make: (entry: Entry<T>) => U): Record<string, Resolved<U>> =>
  Object.fromEntries([...section.values()].map((entry) => [entry.id, resolved(entry, make(entry))]))

const list = <T>(section: Section<T>): Resolved<T>[] =>
  [...section.values()].map((entry) => resolved(entry, entry.data))

function lowerConditions(context: Lowering): Record<string, Resolved<ConditionOf>> {
  return record(context.overlay.conditions, (entry) => {
    const { label, cite, authority } = entry.data
    const { test, usesTier } = lowerCondition(context, entry.id, { entry, path: entry.path })
    return { label, test, usesTier, cite, authority }
  })
}

function lowerGroups(context: Lowering): Resolved<GroupOf>[] {
  const { groups, scopes } = context.overlay
  return [...groups.values()].map((entry) => {
    const spot = { entry, path: entry.path }
    const { label, when, cite, authority } = entry.data
    for (const [index, scope] of entry.data.scopes.entries())
      if (!scopes.has(scope)) reportUnknown(context, below(spot, 'scopes', index), 'scope', scope, [...scopes.keys()])
    const { test } = lowerBefore(context, when, below(spot, 'when'))
    return resolved(entry, { label, test, scopes: entry.data.scopes, cite, authority })
  })
}

function lowerParameters(context: Lowering): Ruleset['parameters'] {
  const held = [...context.overlay.parameters.values()].flatMap((entry) => {
    const diagnostics: Diagnostic[] = []
    const value = parameterOn({ ...context, diagnostics }, entry.id, { entry, path: entry.path })
    // A parameter that nothing asks for on this day may begin later, but never hold twice.
    context.diagnostics.push(...diagnostics.filter(({ code }) => code === 'parameter-overlap'))
    return value ? [[entry.id, resolved(entry, value)] as const] : []
  })
  return Object.fromEntries(held)
}

function lowerTargets(context: Lowering): Resolved<TargetOf>[] {
  const lowered = [...context.overlay.targets.values()].flatMap((entry) => {
    const found = lowerTarget(context, entry)
    return found ? [{ target: resolved(entry, found.target), counting: found.counting }] : []
  })
  const targets = lowered.map(({ target }) => target)
  checkTargetCycles(context, targets)
  if (hasErrors(context.diagnostics)) return targets
  const byId = new Map(lowered.map((found) => [found.target.id, found]))
  return targets.map((target) => ({
    ...target,
    interpretations: [...new Set([...target.interpretations, ...inheritedReadings(target, byId)])],
  }))
}

/** Readings come from the caller, not from a file: asking for one that there is not is a caller's bug. */
function checkReadings(overlay: Overlay, readings: Readonly<Record<string, number>> = {}): void {
  for (const [id, chosen] of Object.entries(readings)) {
    const count = overlay.interpretations.get(id)?.data.readings.length ?? 0
    if (!Number.isInteger(chosen) || chosen < 0 || chosen >= count)
      throw new RangeError(`interpretation ${id} has no reading ${chosen}`)
  }
}

function begin(
  overlay: Overlay,
  scale: Scale | undefined,
  scales: readonly Scale[],
  options: ResolveOptions,
): Lowering {
  const diagnostics: Diagnostic[] = []
  const facts = Object.fromEntries(
    [...overlay.facts.values()].map((entry) => [entry.id, factOf({ diagnostics }, entry, scales)]),
  )
  return {
    overlay,
    on: options.on,
    limits: options.limits ?? limits,
    scale,
    chosen: Object.assign(Object.create(null), options.readings),
    facts: Object.assign(Object.create(null), facts, scale && { [TIER]: tierFact(scale) }),
    diagnostics,
    named: new Map(),
    parameters: new Map(),
  }
}

function lowerAll(
  context: Lowering,
  scale: Scale,
  hitPolicy: Ruleset['tiers']['hitPolicy'],
): Omit<Ruleset, 'identity' | 'label' | 'document' | 'documents' | 'inForce' | 'layers'> {
  const { overlay } = context
  const derived = lowerDerived(context)
  checkReferences(context)
  return {
    interpretations: record(overlay.interpretations, ({ id, data }) => ({
      ...data,
      chosen: context.chosen[id] ?? data.chosen,
    })),
    facts: record(overlay.facts, ({ id, data }) => context.facts[id] ?? factOf(context, { data } as never, [])),
    derived,
    conditions: lowerConditions(context),
    scopes: record(overlay.scopes, ({ data }) => data),
    groups: lowerGroups(context),
    criteria: list(overlay.criteria),
    tiers: { scale, hitPolicy, rules: lowerRules(context, derived) },
    objectives: list(overlay.objectives),
    phases: list(overlay.phases),
    milestones: list(overlay.milestones),
    targets: lowerTargets(context),
    caps: list(overlay.caps),
    assignments: list(overlay.assignments),
    publicationDuties: list(overlay.publicationDuties),
    procedures: [...overlay.procedures.values()].map((entry) => resolved(entry, lowerProcedure(context, entry))),
    parameters: lowerParameters(context),
  }
}

/**
 * Lays a regulation over what it implements and takes it as it stands on one day: readings chosen, parameters dated,
 * references expanded, every element with its origin. The result is frozen and can be shared.
 *
 * @param regulation - the regulation asked for
 * @param options - the day, the library in which `implements` is looked up, and readings to try
 * @returns the ruleset, or all findings of the layer that stopped it (overlay first, then references and types)
 * @throws RangeError when `readings` names an interpretation or a reading that there is not
 * @throws RangeError when the day is none or a reading is no position in a list: findings are about files, not calls
 */
export function resolve(regulation: Regulation, options: ResolveOptions): Outcome<Ruleset> {
  checkOptions(options)
  const { layers, diagnostics: missing } = layersOf(regulation, options.library ?? [])
  const { overlay, diagnostics: conflicts } = overlayOf(layers)
  const before = [...missing, ...checkInForce(layers, options.on), ...conflicts]
  // Without a parent every reference to it would be reported; after a conflict the rest can still be looked at.
  if (hasErrors(missing)) return { diagnostics: before.filter(({ code }) => !code.startsWith('nothing-to-')) }
  const scales = [...shippedScales, ...[...overlay.scales.values()].map(({ data }) => data)]
  const found: Diagnostic[] = []
  const { scale, hitPolicy, scaleId } = tiersHead(layers, scales, { diagnostics: found })
  if (scaleId === undefined)
    found.push(finding('no-tiers', regulation.source.locate([]), { regulation: regulation.data.id }))
  if (!scale) return { diagnostics: [...before, ...found] }
  checkReadings(overlay, options.readings)
  const context = begin(overlay, scale, scales, options)
  const body = lowerAll(context, scale, hitPolicy)
  if (!hasErrors(context.diagnostics)) checkSizes(context, body)
  const diagnostics = [...before, ...found, ...unique(context.diagnostics)]
  if (hasErrors(diagnostics)) return { diagnostics }
  return { value: seal(regulation, layers, options.on, body), diagnostics }
}

function checkOptions({ on, readings = {} }: ResolveOptions): void {
  if (!Day.safeParse(on).success) throw new RangeError(`on must be a day YYYY-MM-DD, not ${on}`)
  for (const [id, chosen] of Object.entries(readings))
    if (!Number.isInteger(chosen) || chosen < 0)
      throw new RangeError(`readings.${id} must be a position, not ${chosen}`)
}

function seal(
  { data }: Regulation,
  layers: readonly Regulation[],
  on: Day,
  body: Parameters<typeof freeze<ReturnType<typeof lowerAll>>>[0],
): Ruleset {
  const head = {
    label: data.label,
    document: data.document,
    documents: data.documents ?? [],
    inForce: data.inForce,
    layers: layers.map((layer) => layer.data.id),
  }
  const sha256 = hashOf({ ...head, ...body })
  return freeze({ identity: { regulation: data.id, on, sha256 }, ...head, ...body })
}

/** One finding per code and place: a named condition used twice is lowered once, but a target may look at it again. */
function unique(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Map(diagnostics.map((d) => [`${d.code} ${d.place.file}${d.place.pointer}`, d]))
  return [...seen.values()]
}
