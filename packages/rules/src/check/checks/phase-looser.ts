import { finding } from '../../language/diagnostic.ts'
import type { Ruleset } from '../../resolve/ruleset.ts'
import { placeOf } from '../places.ts'
import { check } from '../prove.ts'
import { atLeastAs, atMostAs, boundOf, countedTest, lieOf, populationTest, type Target } from '../targets.ts'

/** Whether two targets measure the same of the same people. */
const measuresSame = (ruleset: Ruleset, a: Target, b: Target): boolean =>
  a.metric === b.metric &&
  a.base === b.base &&
  lieOf(ruleset, populationTest(ruleset, a.among), populationTest(ruleset, b.among)).equal &&
  lieOf(ruleset, countedTest(ruleset, a), countedTest(ruleset, b)).equal

/** Whether the later target allows what the earlier one did not. */
function isLooser(later: Target, earlier: Target): boolean {
  const [low, before] = [boundOf(later, 'below'), boundOf(earlier, 'below')]
  const [high, highBefore] = [boundOf(later, 'above'), boundOf(earlier, 'above')]
  if (before && !highBefore) return !low || !atLeastAs(low, before)
  if (highBefore && !before) return !high || !atMostAs(high, highBefore)
  return false
}

/** Targets of a later phase that ask less than the same target of the phase before. */
export const phaseLooser = check('phase-looser', 'warning', ({ ruleset }, level) => {
  const order = [...ruleset.phases].sort((a, b) => (a.from < b.from ? -1 : 1)).map(({ id }) => id)
  const startOf = ({ phases }: Target): number => Math.min(...phases.map((phase) => order.indexOf(phase)))
  return ruleset.targets.flatMap((later) => {
    const before = ruleset.targets.filter((earlier) => startOf(earlier) === startOf(later) - 1)
    const same = before.find((earlier) => measuresSame(ruleset, earlier, later))
    if (!same || !isLooser(later, same)) return []
    const params = {
      target: later.id,
      earlier: same.id,
      value: later.threshold.text,
      earlierValue: same.threshold.text,
    }
    return [finding('phase-looser', placeOf(later.origin), params, level)]
  })
})
