import type { Rule } from './conditions.ts'
import { everybody } from './forty.everybody.ts'
import { exclusions } from './forty.exclusions.ts'
import { good } from './forty.good.ts'
import { outstanding } from './forty.outstanding.ts'
import { vanguard } from './forty.vanguard.ts'

/** Forty rules, as a province writes them: exclusions first, then each tier from the best, group by group. */
export const forty: readonly Rule[] = [...exclusions, ...outstanding, ...good, ...vanguard, ...everybody]
