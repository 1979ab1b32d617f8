import { Authority, Day, ElementId, nfcText, strict } from '@neuguong/core'
import * as z from 'zod'
import type { Outcome } from '../language/diagnostic.ts'
import { type Located, parseWith } from '../language/parse.ts'
import { RegulationId } from '../language/regulation.ts'

const Value = z.union([z.boolean(), z.number(), z.string(), z.array(z.string()), z.null()])

/** What a scenario expects. Only the keys written are compared. */
export const Expectation = strict({
  outcome: z.enum(['decided', 'undecided', 'not-rated', 'unruled', 'conflict']),
  tier: ElementId.optional(),
  rule: ElementId.optional(),
  possible: z.array(z.string()).optional(),
  missing: z.array(z.string()).optional(),
  /** The subject groups that the member certainly belongs to. */
  groups: z.array(ElementId).optional(),
  /** The subject groups that the member may belong to, for want of facts. */
  possibleGroups: z.array(ElementId).optional(),
  authority: Authority.optional(),
})
export type Expectation = z.infer<typeof Expectation>

/** An agreed example: what is known about somebody, and what must be proposed. A test that policy staff write. */
export const Scenario = strict({
  id: ElementId,
  label: nfcText,
  on: Day,
  facts: z.record(z.string(), Value),
  expect: Expectation,
  note: nfcText.optional(),
})
export type Scenario = z.infer<typeof Scenario>

/** The scenarios of one regulation: `scenarios.json` beside it. */
export const ScenarioFile = strict({
  $schema: z.string().optional(),
  regulation: RegulationId,
  note: nfcText.optional(),
  scenarios: z.array(Scenario).min(1),
})
export type ScenarioFile = z.infer<typeof ScenarioFile>

/** Reads the scenarios of a regulation from their JSON text. */
export const parseScenarios = (text: string, file: string): Outcome<Located<ScenarioFile>> =>
  parseWith(ScenarioFile, text, file)
