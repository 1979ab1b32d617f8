import { Element, nfcText, ProcedureStep, strict } from '@neuguong/core'
import * as z from 'zod'
import { Constraint, type ConstraintOf } from './constraints.ts'

/**
 * A procedure: its steps and the clauses on them (quy trình). The clauses make a partial order, not a list.
 */
export const Procedure = strict({
  ...Element.shape,
  labelEn: nfcText.optional(),
  note: nfcText.optional(),
  steps: z.array(ProcedureStep).min(1),
  constraints: z.array(Constraint),
})
export type Procedure = z.infer<typeof Procedure>

/** A procedure with its readings chosen. */
export type ProcedureOf = Omit<Procedure, 'constraints'> & {
  readonly constraints: readonly ConstraintOf[]
  /** Interpretations that its clauses rest on. */
  readonly interpretations: readonly string[]
}
