import type { Check } from './check.ts'
import { lints } from './lints.ts'
import { proofs } from './proofs.ts'

/** Every check, in the order in which findings are reported. */
export const checks: readonly Check[] = [...proofs, ...lints]
