import type { Check } from './check.ts'
import { lints } from './lints.ts'

/** Every check, in the order in which findings are reported: one import and one line each. */
export const checks: readonly Check[] = [...lints]
