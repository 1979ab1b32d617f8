import { findScale, type Scale, weakest } from '@neuguong/core'
import type { Regulation } from '../language/parse.ts'
import type { TierRule } from '../language/rule.ts'
import { suggestPart } from '../language/suggest.ts'
import { basisOfTest } from './basis.ts'
import { lowerBefore } from './lower.ts'
import { below, type Lowering, report, reportUnknown, type Spot, statedBy } from './lowering.ts'
import { suggestOption } from './operand.ts'
import { type Entry, originOf } from './overlay.ts'
import type { Resolved, RuleOf, Ruleset } from './ruleset.ts'

/** The conclusion of a rule that leaves a member without a tier. */
export const NOT_RATED = 'not-rated'

/** The scale and the hit policy: those of the last layer that states them. */
export function tiersHead(
  layers: readonly Regulation[],
  scales: readonly Scale[],
  context: Pick<Lowering, 'diagnostics'>,
) {
  const stating = layers.filter(({ data }) => data.tiers?.scale !== undefined).at(-1)
  const scaleId = stating?.data.tiers?.scale
  const hitPolicy =
    layers.map(({ data }) => data.tiers?.hitPolicy).findLast((policy) => policy !== undefined) ?? 'first'
  const scale = scaleId === undefined ? undefined : findScale(scales, scaleId)
  if (stating && scaleId !== undefined && !scale) {
    const spot = { entry: { layer: stating }, path: ['tiers', 'scale'] }
    reportUnknown(
      context,
      spot,
      'scale',
      scaleId,
      scales.map(({ id }) => id),
    )
  }
  return { scale, hitPolicy, scaleId }
}

function checkTier(context: Lowering, { tier }: TierRule, spot: Spot): void {
  const options = [...(context.scale?.levels ?? []), { id: NOT_RATED, label: 'Không xếp loại' }]
  const known = options.map(({ id }) => id)
  if (!context.scale || known.includes(tier)) return
  const labels = Object.fromEntries(options.map(({ id, label }) => [id, label]))
  const spellings = options.map(({ id, label }) => ({ text: label, name: id }))
  const suggestion = suggestOption(tier, { options }) ?? suggestPart(tier, spellings)
  report(context, below(spot, 'tier'), 'unknown-reference', { kind: 'tier', id: tier, known, labels, suggestion })
}

function lowerRule(context: Lowering, entry: Entry<TierRule>, derived: Ruleset['derived']): Resolved<RuleOf> {
  const { id, label, tier, when, otherwise, cite, authority } = entry.data
  const spot = { entry, path: entry.path }
  checkTier(context, entry.data, spot)
  if (when === undefined && !otherwise) report(context, spot, 'rule-without-condition', { rule: id })
  if (when !== undefined && otherwise)
    report(context, below(spot, 'otherwise'), 'otherwise-with-condition', { rule: id })
  const lowered = when && lowerBefore(context, when, below(spot, 'when'))
  const basis = lowered && basisOfTest(statedBy(context, derived), lowered.test)
  return {
    id,
    origin: originOf(entry),
    label,
    tier,
    ...(lowered && { test: lowered.test }),
    cite,
    authority,
    rests: weakest([authority, ...(basis?.authorities ?? [])]),
  }
}

/** The rules in the order in which they are tried; the one with `otherwise` stands last. */
export function lowerRules(context: Lowering, derived: Ruleset['derived']): Resolved<RuleOf>[] {
  const entries = [...context.overlay.rules.values()]
  const rules = entries.map((entry) => lowerRule(context, entry, derived))
  const [first, ...more] = entries.filter(({ data }) => data.otherwise)
  for (const entry of more)
    report(context, { entry, path: entry.path }, 'two-otherwise', { rule: entry.id, first: first?.id ?? '' })
  return [...rules.filter(({ test }) => test), ...rules.filter(({ test }) => !test)]
}
