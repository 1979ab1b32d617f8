import { finding } from '../../language/diagnostic.ts'
import type { Ruleset, Test } from '../../resolve/ruleset.ts'
import { placeOf } from '../places.ts'
import { check } from '../prove.ts'
import { lieOf, populationTest, type Target, together } from '../targets.ts'

const isShareOfAll = ({ metric, among, base }: Target): boolean =>
  metric === 'share' && among === 'all' && base === undefined

/**
 * The subject groups that a denominator leaves out, when it cuts across the others. A target about one group, such as the committee
 * members, leaves the rest out on purpose; a condition that tells members of several groups apart and excludes a whole one may not.
 */
function leftOut({ ruleset, base }: { readonly ruleset: Ruleset; readonly base: Test }): readonly string[] {
  const lies = ruleset.groups.map(({ id, test }) => ({ id, ...lieOf(ruleset, base, test) }))
  if (lies.some(({ within }) => within)) return []
  return lies.flatMap(({ id, apart }) => (apart ? [id] : []))
}

/** Shares whose denominator leaves out a whole subject group, beside shares of everybody in the same phase. */
export const baseDiffers = check('base-differs', 'note', ({ ruleset }, level) =>
  ruleset.targets.flatMap((target) => {
    const { among } = target
    if (target.metric !== 'share' || among === 'all' || !('condition' in among)) return []
    const other = ruleset.targets.find((candidate) => isShareOfAll(candidate) && together(candidate, target))
    const groups = other ? leftOut({ ruleset, base: populationTest(ruleset, among) }) : []
    if (!other || groups.length === 0) return []
    const params = { target: target.id, base: among.condition, other: other.id, groups }
    return [finding('base-differs', placeOf(target.origin), params, level)]
  }),
)
