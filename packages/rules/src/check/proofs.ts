import type { Check } from './check.ts'
import { alwaysFalse } from './checks/always-false.ts'
import { alwaysTrue } from './checks/always-true.ts'
import { baseDiffers } from './checks/base-differs.ts'
import { conflict } from './checks/conflict.ts'
import { gap } from './checks/gap.ts'
import { groupGap } from './checks/group-gap.ts'
import { groupOverlap } from './checks/group-overlap.ts'
import { irrelevantFact } from './checks/irrelevant-fact.ts'
import { maskedException } from './checks/masked-exception.ts'
import { overlap } from './checks/overlap.ts'
import { phaseLooser } from './checks/phase-looser.ts'
import { redundantRule } from './checks/redundant-rule.ts'
import { targetSubsumed } from './checks/target-subsumed.ts'
import { targetsInfeasible } from './checks/targets-infeasible.ts'
import { unreachableRule } from './checks/unreachable-rule.ts'

/** The checks that prove something, in the order in which findings are reported: one import and one line each. */
export const proofs: readonly Check[] = [
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
