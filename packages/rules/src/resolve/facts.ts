import { decimalRatio, decimalsOf, findScale, type Scale } from '@neuguong/core'
import { finding } from '../language/diagnostic.ts'
import type { Fact } from '../language/fact.ts'
import { type Lowering, report, reportUnknown } from './lowering.ts'
import type { Entry } from './overlay.ts'
import type { FactOf, Option } from './ruleset.ts'

type Context = Pick<Lowering, 'diagnostics'>

const optionsOf = (options: Readonly<Record<string, string>>): Option[] =>
  Object.entries(options).map(([id, label]) => ({ id, label }))

/** The levels of a scale as options in rising order. */
export const optionsOfScale = ({ levels }: Scale): Option[] => levels.map(({ id, label }) => ({ id, label })).reverse()

function factOptions(context: Context, entry: Entry<Fact>, scales: readonly Scale[]): Option[] {
  const fact = entry.data
  if ('options' in fact && fact.options) return optionsOf(fact.options)
  if (fact.type !== 'level') return []
  const scale = fact.scale === undefined ? undefined : findScale(scales, fact.scale)
  if (scale) return optionsOfScale(scale)
  const path = [...entry.path, 'scale']
  if (fact.scale === undefined) report(context, { entry, path: entry.path }, 'missing-key', { key: 'options' })
  else
    reportUnknown(
      context,
      { entry, path },
      'scale',
      fact.scale,
      scales.map(({ id }) => id),
    )
  return []
}

/** Bounds with more decimals than values have: the nearest value inside is meant, if there is one. */
function checkBounds(
  { diagnostics }: Context,
  { id, layer, path }: Entry<Fact>,
  fact: Extract<Fact, { type: 'number' }>,
  decimals: number,
): void {
  for (const key of ['min', 'max'] as const) {
    const bound = fact[key]
    if (bound === undefined || (decimalsOf(decimalRatio(bound)) ?? 0) <= decimals) continue
    const params = { fact: id, found: String(bound), decimals }
    diagnostics.push(finding('bound-more-decimals', layer.source.locate([...path, key]), params, 'warning'))
  }
}

/** Bounds that steps of fifteen digits cannot reach, and whole numbers that are said to have decimals. */
function checkNumbers(context: Context, entry: Entry<Fact>, fact: Extract<Fact, { type: 'number' }>): void {
  const { min, max, integer = false, decimals } = fact
  const at = (key: string) => ({ entry, path: [...entry.path, key] })
  if (integer && decimals !== undefined && decimals > 0)
    report(context, at('decimals'), 'decimals-of-integer', { fact: entry.id, decimals })
  const stated = integer ? 0 : (decimals ?? 0)
  if (integer || decimals !== undefined) checkBounds(context, entry, fact, stated)
  for (const [key, bound] of [
    ['min', min],
    ['max', max],
  ] as const)
    if (bound !== undefined && Math.abs(bound) * 10 ** stated >= 10 ** 15)
      report(context, at(key), 'number-too-wide', { fact: entry.id, found: String(bound), decimals: stated })
}

/** A declared fact as the readers see it. */
export function factOf(context: Context, entry: Entry<Fact>, scales: readonly Scale[]): FactOf {
  const fact = entry.data
  const options = factOptions(context, entry, scales)
  const { min, max } = fact as { min?: number | string; max?: number | string }
  if (min !== undefined && max !== undefined && min > max)
    report(context, { entry, path: [...entry.path, 'max'] }, 'reversed-range', { from: String(min), to: String(max) })
  if (fact.type === 'number') checkNumbers(context, entry, fact)
  return {
    type: fact.type,
    label: fact.label,
    options,
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    integer: fact.type === 'number' && fact.integer === true,
    ...(fact.type === 'number' && fact.decimals !== undefined && { decimals: fact.decimals }),
    ...(fact.type === 'number' && fact.unit !== undefined && { unit: fact.unit }),
    of: fact.of ?? 'member',
    cite: fact.cite,
    authority: fact.authority,
  }
}

/** The fact `tier`: the conclusion of the rules, as targets and caps may ask for it. */
export const tierFact = (scale: Scale): FactOf => ({
  type: 'level',
  label: scale.label,
  options: optionsOfScale(scale),
  integer: false,
  of: 'member',
  cite: scale.cite,
  authority: scale.authority,
})
