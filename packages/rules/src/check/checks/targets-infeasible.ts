import { finding } from '../../language/diagnostic.ts'
import type { Ruleset } from '../../resolve/ruleset.ts'
import { placeOf } from '../places.ts'
import { check } from '../prove.ts'
import { type Bound, boundOf, type Target } from '../targets.ts'

/** The targets from everybody down to one, each a part of the one before; `undefined` when they do not start with everybody. */
function chainTo({ targets }: Ruleset, target: Target): readonly Target[] | undefined {
  const { among } = target
  if (target.metric !== 'share' || target.base !== undefined) return undefined
  if (among === 'all') return [target]
  const parent = 'target' in among ? targets.find(({ id }) => id === among.target) : undefined
  const chain = parent && chainTo({ targets } as Ruleset, parent)
  return chain && [...chain, target]
}

/** The least share of all members whom a chain of shares counts in the end: a third of the half is a sixth. */
function leastOf(chain: readonly Target[]): Bound | undefined {
  const lows = chain.map((target) => boundOf(target, 'below'))
  const known = lows.flatMap((bound) => bound ?? [])
  if (known.length < lows.length) return undefined
  const limit = known.reduce((product, bound) => product * bound.limit, 1)
  return { limit: Math.round(limit * 1e9) / 1e9, strict: known.some(({ strict }) => strict) }
}

/**
 * Shares of shares that need more people of some kind than there are. With a population profile it is said whether they can be met;
 * without one, how many people of that kind it takes.
 */
export const targetsInfeasible = check('targets-infeasible', 'warning', ({ ruleset, profile }, level) =>
  ruleset.targets.flatMap((target) => {
    const chain = chainTo(ruleset, target)
    const least = chain && chain.length > 1 ? leastOf(chain) : undefined
    if (!chain || !least || least.limit === 0) return []
    const share = profile?.shares[target.of]
    if (share !== undefined && (least.strict ? share > least.limit : share >= least.limit)) return []
    const params = {
      targets: chain.map(({ id }) => id),
      population: target.of,
      least: least.limit,
      strict: least.strict,
      share,
    }
    return [finding('targets-infeasible', placeOf(target.origin), params, share === undefined ? 'note' : level)]
  }),
)
