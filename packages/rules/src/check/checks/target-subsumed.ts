import { finding } from '../../language/diagnostic.ts'
import type { Ruleset } from '../../resolve/ruleset.ts'
import { placeOf } from '../places.ts'
import { check } from '../prove.ts'
import {
  atLeastAs,
  atMostAs,
  boundOf,
  countedTest,
  lieOf,
  pairs,
  populationTest,
  type Target,
  together,
} from '../targets.ts'

/** Whether a target says that it counts nobody. */
const countsNobody = (target: Target): boolean =>
  target.threshold.value === '0' &&
  boundOf(target, 'above')?.strict === false &&
  ['count', 'share'].includes(target.metric)

/** Whether a target is kept when it counts nobody, whoever else there is. */
const keptByNobody = (target: Target): boolean => {
  const above = boundOf(target, 'above')
  const [counts, share] = [target.metric === 'count', target.metric === 'share' && target.whenEmpty === 'vacuous']
  return (
    above !== undefined &&
    (counts || share) &&
    (above.limit > 0 || !above.strict) &&
    target.threshold.value !== undefined &&
    !boundOf(target, 'below')
  )
}

/** Nobody is counted by the one, and everybody whom the other counts would be counted by it (34-KL/TU, 6: T2.9 and T2.8). */
const byNobody = (ruleset: Ruleset, one: Target, other: Target): boolean =>
  countsNobody(one) &&
  keptByNobody(other) &&
  lieOf(ruleset, countedTest(ruleset, other), countedTest(ruleset, one)).within

/** Both are shares of the same members, and the one that counts no more people asks no less of them (or the other way round). */
function byBound(ruleset: Ruleset, one: Target, other: Target): boolean {
  if (one.metric !== 'share' || other.metric !== 'share' || one.perUnit !== other.perUnit) return false
  if (one.base !== other.base || boundOf(other, 'below')?.limit === boundOf(other, 'above')?.limit) return false
  const base = lieOf(ruleset, populationTest(ruleset, one.among), populationTest(ruleset, other.among))
  if (!base.equal) return false
  const [low, high] = [boundOf(one, 'below'), boundOf(one, 'above')]
  const [otherLow, otherHigh] = [boundOf(other, 'below'), boundOf(other, 'above')]
  if (low && otherLow && atLeastAs(low, otherLow))
    return lieOf(ruleset, countedTest(ruleset, one), countedTest(ruleset, other)).within
  if (high && otherHigh && atMostAs(high, otherHigh))
    return lieOf(ruleset, countedTest(ruleset, other), countedTest(ruleset, one)).within
  return false
}

/** Whether one is looked at wherever the other is: in all its phases, and as often. */
const asOften = (one: Target, other: Target): boolean =>
  together(one, other) && (one.every === 'year' || one.every === other.every || other.metric === 'share')

/** Targets that are met whenever another one of the same phase is. */
export const targetSubsumed = check('target-subsumed', 'warning', ({ ruleset }, level) => {
  const subsumed = new Set<string>()
  return pairs(ruleset.targets).flatMap(([one, other]) => {
    // Two targets that say the same subsume each other; one of the two is enough.
    if (subsumed.has(one.id) || subsumed.has(other.id) || !asOften(one, other)) return []
    if (!byNobody(ruleset, one, other) && !byBound(ruleset, one, other)) return []
    subsumed.add(other.id)
    const phases = other.phases.filter((phase) => one.phases.includes(phase))
    return [finding('target-subsumed', placeOf(other.origin), { target: other.id, by: one.id, phases }, level)]
  })
})
