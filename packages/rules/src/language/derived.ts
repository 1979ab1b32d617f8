import { Entry, nfcText } from '@neuguong/core'
import * as z from 'zod'
import { Condition } from './condition.ts'

/** An input of a formula: a number, a number fact (or derived number), or a parameter. */
export const Term = z.union([
  z.number(),
  z.strictObject({ fact: z.string() }),
  z.strictObject({ parameter: z.string() }),
])
export type Term = z.infer<typeof Term>

const terms = z.array(Term).min(1)

/** A small formula over facts. There is no general expression language on purpose: each of these can be explained in words. */
export const Formula = z.union([
  z.strictObject({ count: z.array(Condition).min(1) }),
  z.strictObject({ sum: terms }),
  z.strictObject({ mean: terms }),
  z.strictObject({ min: terms }),
  z.strictObject({ max: terms }),
  z.strictObject({ weighted: z.array(z.strictObject({ weight: z.number(), of: Term })).min(1) }),
  z.strictObject({ ratio: z.strictObject({ of: Term, among: Term }) }),
  z.strictObject({ clamp: z.strictObject({ of: Term, min: z.number(), max: z.number() }) }),
])
export type Formula = z.infer<typeof Formula>

/** A number computed from facts. While inputs are missing it is the interval of the values still possible. */
export const Derived = Entry.extend({ unit: nfcText.optional(), formula: Formula, note: nfcText.optional() })
export type Derived = z.infer<typeof Derived>
