import { type Comparator, parseThreshold, type Target } from '@neuguong/core'
import { lowerCondition } from './lower.ts'
import { below, chooseReading, type Lowering, report, reportUnknown, type Spot } from './lowering.ts'
import type { Entry } from './overlay.ts'
import type { PopulationOf, TargetOf } from './ruleset.ts'

interface Reading<T> {
  readonly interpretation: string
  readonly readings: readonly T[]
}

const isReading = <T>(value: T | Reading<T>): value is Reading<T> =>
  typeof value === 'object' && value !== null && 'interpretation' in value

/** Reads the choices of one target, remembering which interpretations it rests on. */
interface Reader {
  readonly context: Lowering
  readonly spot: Spot
  readonly used: string[]
}

function read<T>({ context, spot, used }: Reader, key: string, value: T | Reading<T>): T | undefined {
  if (!isReading(value)) return value
  used.push(value.interpretation)
  return value.readings[chooseReading(context, value, below(spot, key)) ?? -1]
}

function conditionId(reader: Reader, key: string, id: string | undefined): string {
  if (id === undefined) return ''
  const { interpretations } = lowerCondition(reader.context, id, below(reader.spot, key))
  reader.used.push(...interpretations)
  return id
}

function population(reader: Reader, value: Target['among']): PopulationOf {
  if (value === undefined) return 'all'
  const chosen = read(reader, 'among', value as string | { target: string } | Reading<string | { target: string }>)
  if (typeof chosen === 'string') return { condition: conditionId(reader, 'among', chosen) }
  if (chosen && !reader.context.overlay.targets.has(chosen.target))
    reportUnknown(reader.context, below(reader.spot, 'among'), 'target', chosen.target, [
      ...reader.context.overlay.targets.keys(),
    ])
  return chosen ?? 'all'
}

function comparatorOf(
  reader: Reader,
  target: Target,
): { comparator: Comparator; threshold: TargetOf['threshold'] } | undefined {
  const { context, spot } = reader
  const threshold = parseThreshold(target.threshold)
  if (!threshold) return undefined
  const written =
    target.comparator === undefined ? undefined : read(reader, 'comparator', target.comparator as Comparator)
  if (threshold.comparator && written !== undefined)
    report(context, below(spot, 'comparator'), 'comparator-twice', { threshold: threshold.text, comparator: written })
  const comparator = threshold.comparator ?? written
  if (!comparator && target.comparator === undefined)
    report(context, below(spot, 'threshold'), 'comparator-missing', { threshold: threshold.text })
  return comparator && { comparator, threshold }
}

/** Which keys each metric cannot have. */
const foreign: Record<TargetOf['metric'], readonly (keyof Target)[]> = {
  share: ['yearly', 'whenBaselineZero'],
  'yearly-mean': ['whenBaselineZero'],
  count: ['among', 'base', 'yearly', 'whenEmpty', 'whenBaselineZero'],
  change: ['among', 'base', 'yearly', 'whenEmpty'],
}

function checkShape({ context, spot }: Reader, target: Target): void {
  const { metric, id } = target
  for (const key of foreign[metric])
    if (target[key] !== undefined) report(context, below(spot, key), 'target-shape', { target: id, key, metric })
  if (target.among !== undefined && target.base !== undefined)
    report(context, below(spot, 'base'), 'target-shape', { target: id, key: 'base', metric })
}

function checkPhases({ context, spot }: Reader, phases: readonly string[]): void {
  for (const phase of phases)
    if (!context.overlay.phases.has(phase))
      reportUnknown(context, below(spot, 'phase'), 'phase', phase, [...context.overlay.phases.keys()])
}

/** Reports a target whose population leads back to itself through other targets. */
export function checkTargetCycles(context: Lowering, targets: readonly (TargetOf & { readonly id: string })[]): void {
  const populationOf = new Map(
    targets.map(({ id, among }) => [id, typeof among === 'object' && 'target' in among ? among.target : undefined]),
  )
  for (const { id } of targets) {
    const path = [id]
    for (
      let next = populationOf.get(id);
      next !== undefined && path.length <= targets.length;
      next = populationOf.get(next)
    ) {
      path.push(next)
      if (next !== id) continue
      const entry = context.overlay.targets.get(id)
      if (entry) report(context, { entry, path: [...entry.path, 'among'] }, 'target-cycle', { path })
      break
    }
  }
}

/** A target with its readings chosen, and the interpretations of whom it counts, which a target "trong đó" shares. */
export interface LoweredTarget {
  readonly target: TargetOf
  readonly counting: readonly string[]
}

/** A target with its readings chosen and its references checked. */
export function lowerTarget(context: Lowering, entry: Entry<Target>): LoweredTarget | undefined {
  const target = entry.data
  const reader: Reader = { context, spot: { entry, path: entry.path }, used: [] }
  const phases = typeof target.phase === 'string' ? [target.phase] : target.phase
  checkShape(reader, target)
  checkPhases(reader, phases)
  const among = population(reader, target.among)
  const of = conditionId(reader, 'of', read(reader, 'of', target.of as string))
  const counting = [...new Set(reader.used)]
  const limit = comparatorOf(reader, target)
  const base = target.base === undefined ? undefined : baseOf(reader, target.base as string)
  const choices = choicesOf(reader, target)
  if (!limit) return undefined
  const lowered: TargetOf = {
    label: target.label,
    phases,
    metric: target.metric,
    of,
    among,
    ...(base !== undefined && { base }),
    ...limit,
    ...choices,
    ...(target.due !== undefined && { due: target.due }),
    ...(target.every !== undefined && { every: target.every }),
    ...(target.note !== undefined && { note: target.note }),
    interpretations: [...new Set(reader.used)],
    cite: target.cite,
    authority: target.authority,
  }
  return { target: lowered, counting }
}

function baseOf(reader: Reader, value: string): string | undefined {
  const base = read(reader, 'base', value)
  return base === 'opening' ? base : conditionId(reader, 'base', base)
}

function choicesOf(
  reader: Reader,
  target: Target,
): Pick<TargetOf, 'perUnit' | 'yearly' | 'whenEmpty' | 'whenBaselineZero'> {
  return {
    perUnit: read(reader, 'perUnit', target.perUnit as boolean | undefined) ?? false,
    yearly: read(reader, 'yearly', target.yearly as TargetOf['yearly'] | undefined) ?? 'mean-of-rates',
    whenEmpty: read(reader, 'whenEmpty', target.whenEmpty as TargetOf['whenEmpty'] | undefined) ?? 'vacuous',
    whenBaselineZero:
      read(reader, 'whenBaselineZero', target.whenBaselineZero as TargetOf['whenBaselineZero'] | undefined) ??
      'not-met',
  }
}

/** A target "trong đó" rests on the readings of whom the target counts that it is a part of, not on how that one is compared. */
export function inheritedReadings({ among }: TargetOf, targets: ReadonlyMap<string, LoweredTarget>): readonly string[] {
  const parent = typeof among === 'object' && 'target' in among ? targets.get(among.target) : undefined
  return parent ? [...parent.counting, ...inheritedReadings(parent.target, targets)] : []
}
