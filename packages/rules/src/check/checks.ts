import type { Check } from './check.ts'
import { alwaysFalse } from './checks/alwaysFalse.ts'
import { alwaysTrue } from './checks/alwaysTrue.ts'
import { baseDiffers } from './checks/baseDiffers.ts'
import { conflict } from './checks/conflict.ts'
import { gap } from './checks/gap.ts'
import { groupGap } from './checks/groupGap.ts'
import { groupOverlap } from './checks/groupOverlap.ts'
import { irrelevantFact } from './checks/irrelevantFact.ts'
import { maskedException } from './checks/maskedException.ts'
import { overlap } from './checks/overlap.ts'
import { phaseLooser } from './checks/phaseLooser.ts'
import { redundantRule } from './checks/redundantRule.ts'
import { targetSubsumed } from './checks/targetSubsumed.ts'
import { targetsInfeasible } from './checks/targetsInfeasible.ts'
import { unreachableRule } from './checks/unreachableRule.ts'

/** Every check, in the order in which findings are reported: one import and one line each. */
export const checks: readonly Check[] = [
  gap,
  conflict,
  groupGap,
  groupOverlap,
  maskedException,
  unreachableRule,
  redundantRule,
  alwaysTrue,
  alwaysFalse,
  irrelevantFact,
  overlap,
  targetSubsumed,
  targetsInfeasible,
  phaseLooser,
  baseDiffers,
]
