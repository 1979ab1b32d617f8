import { strict } from '@neuguong/core'
import * as z from 'zod'
import { type Operator, operators } from './operators.ts'
import { Operand } from './value.ts'

/** All of the parts hold. */
export interface All {
  all: Condition[]
}
/** At least one of the parts holds. */
export interface Any {
  any: Condition[]
}
/** The part does not hold; unknown stays unknown. */
export interface Not {
  not: Condition
}
/** A condition named in `conditions`. */
export interface Named {
  condition: string
}
/** One comparison of one fact. */
export interface Comparison {
  fact: string
  operator: Operator
  value: Operand
}
/** An ambiguity of the text: the reading chosen in `interpretations` decides which condition is meant. */
export interface ByReading {
  interpretation: string
  readings: Condition[]
}

/** When a rule, a group or a population applies: json-rules-engine's own format, and choice by interpretation. */
export type Condition = All | Any | Not | Named | Comparison | ByReading

/** The keys of which a condition has exactly one. */
export const conditionKinds = ['all', 'any', 'not', 'condition', 'fact', 'interpretation'] as const

const part: z.ZodType<Condition> = z.lazy(() => Condition)
const parts = z.array(part).min(1)

/** The operators by name. */
export const OperatorName = z.enum(Object.keys(operators) as [Operator, ...Operator[]])

/**
 * A condition, as written. Exactly one of `all`, `any`, `not`, `condition`, a comparison, or a choice by interpretation;
 * lists are never empty; no `path`, `priority` or `params`.
 */
export const Condition: z.ZodType<Condition> = z.union([
  strict({ all: parts }),
  strict({ any: parts }),
  strict({ not: part }),
  strict({ condition: z.string() }),
  strict({ fact: z.string(), operator: OperatorName, value: Operand }),
  strict({ interpretation: z.string(), readings: z.array(part).min(2) }),
])
