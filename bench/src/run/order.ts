import type { Spent } from './task.ts'

/** What a process is asked for. */
export type Order =
  | { readonly kind: 'build' }
  | { readonly kind: 'spend'; readonly course: string; readonly milliseconds: number }
  | { readonly kind: 'memory' }

/** What came of building: milliseconds of the processor up to the first answer, and what can be measured now. */
export interface Built {
  readonly milliseconds: number
  readonly courses: readonly string[]
}

/** The answer to an order; memory in bytes. */
export type Answer = Built | Spent | { readonly peak: number }
