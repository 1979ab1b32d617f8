import type { Decision } from '../evaluate/decision.ts'
import type { Facts } from '../language/value.ts'
import type { Ruleset } from '../resolve/ruleset.ts'
import { decider } from './decider.ts'
import type { Loader } from './loader.ts'
import { loaderFits } from './loaderOf.ts'
import { loadingReader } from './loadRow.ts'
import { rowReader } from './readRow.ts'

/** Decides members one after another: the same answers as `evaluate`, without an engine, promises or a trace. */
export type Decide = (facts: Facts) => Decision

/**
 * Compiles a ruleset for many members. Each way in which a rule can hold becomes one bit, and each value of a fact a mask of the bits that
 * it leaves, so that one look-up speaks for 32 of them at once, and a member is decided by a few. No code is generated, so it runs under a strict
 * content security policy. Decisions that are equal may be one frozen object.
 *
 * @param ruleset - from `resolve`
 * @param options - a loader that `loaderOf` wrote for this ruleset: with it complete members are read about as fast as by a function written by
 *   hand
 * @returns a function from facts to a decision; it holds no member but, until the next comes, what rules needed of the last
 * @throws RangeError when the loader was written for other rules or by another version of the library: write it again
 */
export function compile(ruleset: Ruleset, { loader }: { readonly loader?: Loader } = {}): Decide {
  const { layout, computed, decisions, quick, decide, missing } = decider(ruleset)
  if (loader && !loaderFits(ruleset, layout, loader))
    throw new RangeError(`The loader was not written for ${ruleset.identity.sha256}: write it again with loaderOf`)
  const { slots, read } = loader
    ? loadingReader(ruleset, layout, computed, loader)
    : rowReader(ruleset, layout, computed)
  return (facts) => {
    read(facts)
    const found = quick(slots)
    const decision = decisions[found >= 0 ? found : decide(slots, 0)] as Decision
    if (decision.outcome !== 'undecided') return decision
    const { outcome, tier, possible, rule, authority } = decision
    return { outcome, tier, possible, missing: missing(), rule, authority }
  }
}
