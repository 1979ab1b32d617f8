import type { ReferenceKind } from '../language/diagnostic.ts'
import type { Path } from '../language/source.ts'
import { below, type Lowering, reportUnknown } from './lowering.ts'
import type { Entry } from './overlay.ts'

const sections = {
  condition: 'conditions',
  group: 'groups',
  interpretation: 'interpretations',
  phase: 'phases',
  target: 'targets',
} as const satisfies Partial<Record<ReferenceKind, string>>

/** Checks the references of one element. */
interface Check {
  readonly context: Lowering
  readonly entry: Entry<unknown>
}

function check({ context, entry }: Check, kind: keyof typeof sections, id: string | undefined, ...path: Path): void {
  const known = [...context.overlay[sections[kind]].keys()]
  if (id !== undefined && !known.includes(id))
    reportUnknown(context, below({ entry, path: entry.path }, ...path), kind, id, known)
}

function checkTier({ context, entry }: Check, tier: string, ...path: Path): void {
  const known = (context.scale?.levels ?? []).map(({ id }) => id)
  if (!known.includes(tier)) reportUnknown(context, below({ entry, path: entry.path }, ...path), 'tier', tier, known)
}

/** Reports the dangling references of elements that are kept as written: nothing is computed from them here, but later. */
export function checkReferences(context: Lowering): void {
  const { criteria, objectives, phases, milestones, caps } = context.overlay
  for (const entry of criteria.values()) {
    check({ context, entry }, 'condition', entry.data.condition, 'condition')
    const groups = 'groups' in entry.data ? entry.data.groups : []
    for (const [at, group] of groups.entries()) check({ context, entry }, 'group', group, 'groups', at)
  }
  for (const entry of objectives.values())
    for (const [at, target] of (entry.data.targets ?? []).entries())
      check({ context, entry }, 'target', target, 'targets', at)
  for (const entry of phases.values())
    check({ context, entry }, 'interpretation', entry.data.interpretation, 'interpretation')
  for (const entry of milestones.values()) check({ context, entry }, 'phase', entry.data.phase, 'phase')
  for (const entry of caps.values()) {
    const { base, tier } = entry.data
    if (base !== 'all-rated') check({ context, entry }, 'condition', base, 'base')
    if (typeof tier === 'string') checkTier({ context, entry }, tier, 'tier')
    else for (const [at, one] of tier.entries()) checkTier({ context, entry }, one, 'tier', at)
  }
}
