import {
  Assignment,
  Cap,
  Criterion,
  Day,
  Document,
  FactId,
  Interpretation,
  Milestone,
  nfcText,
  Objective,
  Phase,
  PublicationDuty,
  Removal,
  Scale,
  Scope,
  SubjectGroup,
  strict,
  Target,
} from '@neuguong/core'
import * as z from 'zod'
import { Procedure } from '../procedure/procedure.ts'
import { Allow } from './allow.ts'
import { Condition } from './condition.ts'
import { Derived } from './derived.ts'
import { Fact } from './fact.ts'
import { Parameter } from './parameter.ts'
import { NamedCondition, Tiers } from './rule.ts'

const regulationId = /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/

/** `<province>/<number>` in ASCII, such as `dong-nai/272-qd-tu`. */
export const RegulationId = z.string().regex(regulationId)
export type RegulationId = z.infer<typeof RegulationId>

/**
 * A regulation to implement, as written: which one is meant by a symbol (`101-QĐ/TW`) only those that are there can tell, so its
 * form is no mistake of its own. Editors ask for the form of an id.
 */
const ParentId = z.string().trim().min(1).meta({ pattern: regulationId.source })

/** The id of a fact or a derived number: not what a member's row, or the conclusion, is called. */
const ColumnId = FactId.refine((id) => !['id', 'unit', 'year', 'tier'].includes(id))

/** A subject group with the condition that makes somebody belong to it (34-KL/TU, điểm 3). */
export const Group = strict({ ...SubjectGroup.shape, when: Condition })
export type Group = z.infer<typeof Group>

/** A regulation, as one JSON file. Everything a province decides stands in it; nothing of it stands in code. */
export const RegulationFile = strict({
  $schema: z.string().optional(),
  id: RegulationId,
  label: nfcText,
  note: nfcText.optional(),
  document: Document,
  documents: z.array(Document).optional(),
  implements: z.array(ParentId).optional(),
  inForce: strict({ from: Day, to: Day.optional() }),
  interpretations: z.record(z.string(), Interpretation).optional(),
  facts: z.record(ColumnId, Fact).optional(),
  derived: z.record(ColumnId, Derived).optional(),
  parameters: z.record(FactId, Parameter).optional(),
  conditions: z.record(FactId, NamedCondition).optional(),
  scopes: z.record(z.string(), Scope).optional(),
  groups: z.array(Group).optional(),
  criteria: z.array(Criterion).optional(),
  scales: z.array(Scale).optional(),
  tiers: Tiers.optional(),
  objectives: z.array(Objective).optional(),
  phases: z.array(Phase).optional(),
  milestones: z.array(Milestone).optional(),
  targets: z.array(Target).optional(),
  caps: z.array(Cap).optional(),
  assignments: z.array(Assignment).optional(),
  publicationDuties: z.array(PublicationDuty).optional(),
  procedures: z.array(Procedure).optional(),
  removes: z.array(Removal).optional(),
  allow: z.array(Allow).optional(),
})
export type RegulationFile = z.infer<typeof RegulationFile>
