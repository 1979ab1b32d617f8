import { Entry, nfcText, strict } from '@neuguong/core'
import * as z from 'zod'
import { Condition } from './condition.ts'

/** An input of a formula: a number, a number fact (or derived number), or a parameter. */
export const Term = z.union([z.number(), strict({ fact: z.string() }), strict({ parameter: z.string() })])
export type Term = z.infer<typeof Term>

const terms = z.array(Term).min(1)

/** A small formula over facts. There is no general expression language on purpose: each of these can be explained in words. */
export const Formula = z.union([
  strict({ count: z.array(Condition).min(1) }),
  strict({ sum: terms }),
  strict({ mean: terms }),
  strict({ min: terms }),
  strict({ max: terms }),
  strict({ weighted: z.array(strict({ weight: z.number(), of: Term })).min(1) }),
  strict({ ratio: strict({ of: Term, among: Term }) }),
  strict({ clamp: strict({ of: Term, min: z.number(), max: z.number() }) }),
])
export type Formula = z.infer<typeof Formula>

/** A number computed from facts. While inputs are missing it is the interval of the values still possible. */
export const Derived = strict({ ...Entry.shape, unit: nfcText.optional(), formula: Formula, note: nfcText.optional() })
export type Derived = z.infer<typeof Derived>
