import { strict } from '@neuguong/core'
import * as z from 'zod'

/** What a rule compares a fact with, as written: text, number, truth, or a list of texts or numbers. */
export const Literal = z.union([z.string(), z.number(), z.boolean(), z.array(z.union([z.string(), z.number()])).min(1)])
export type Literal = z.infer<typeof Literal>

/** The right side of a comparison: a literal, another fact, or a dated parameter. */
export const Operand = z.union([Literal, strict({ fact: z.string() }), strict({ parameter: z.string() })])
export type Operand = z.infer<typeof Operand>

/** The value of one fact of one member. `null` and absent both mean *not known*. */
export type FactValue = boolean | number | string | readonly string[] | null | undefined

/** What is known about one member, by fact id. Missing is not false. */
export type Facts = Readonly<Record<string, FactValue>>
