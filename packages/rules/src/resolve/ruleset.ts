import type {
  Assignment,
  Authority,
  Cap,
  Comparator,
  Criterion,
  Day,
  Document,
  Interpretation,
  Milestone,
  Objective,
  Phase,
  PublicationDuty,
  Scale,
  Scope,
  Threshold,
} from '@neuguong/core'
import type { FactType, Known, Operator } from '../language/operators.ts'
import type { HitPolicy } from '../language/rule.ts'
import type { ProcedureOf } from '../procedure/procedure.ts'

/** Where an element of a ruleset comes from. */
export interface Origin {
  readonly regulation: string
  readonly file: string
  readonly pointer: string
  readonly line: number
  readonly column: number
}

/** An element with its id and its origin. */
export type Resolved<T> = T & { readonly id: string; readonly origin: Origin }

/** A condition with every reference expanded; what it was called is kept, because explanations need the name. */
export type Test = AllOf | AnyOf | NotOf | NamedTest | ReadingTest | Compare
/** Every part holds. */
export interface AllOf {
  readonly kind: 'all'
  readonly of: readonly Test[]
}
/** At least one part holds. */
export interface AnyOf {
  readonly kind: 'any'
  readonly of: readonly Test[]
}
/** The part does not hold. */
export interface NotOf {
  readonly kind: 'not'
  readonly of: Test
}
/** A named condition and what it stands for. */
export interface NamedTest {
  readonly kind: 'named'
  readonly name: string
  readonly of: Test
}
/** The reading chosen of an interpretation. */
export interface ReadingTest {
  readonly kind: 'reading'
  readonly interpretation: string
  readonly of: Test
}
/** One comparison. Levels are compared by rank, so `value` of a level is a number. */
export interface Compare {
  readonly kind: 'compare'
  readonly fact: string
  readonly operator: Operator
  readonly value: Known | { readonly fact: string }
  /** The parameter that the value came from. */
  readonly parameter?: string
}

/** An input of a formula, with parameters expanded. */
export type Input = number | { readonly fact: string }
/** A formula with every reference expanded. `sum` carries weights (1 where none was given). */
export type FormulaOf =
  | { readonly kind: 'count'; readonly of: readonly Test[] }
  | { readonly kind: 'sum' | 'mean'; readonly of: readonly { readonly weight: number; readonly of: Input }[] }
  | { readonly kind: 'min' | 'max'; readonly of: readonly Input[] }
  | { readonly kind: 'ratio'; readonly of: Input; readonly among: Input }
  | { readonly kind: 'clamp'; readonly of: Input; readonly min: number; readonly max: number }

/** One option of a fact: its id and its Vietnamese label. Of a level, in rising order. */
export interface Option {
  readonly id: string
  readonly label: string
}

/** A fact as every reader sees it. */
export interface FactOf {
  readonly type: FactType
  readonly label: string
  readonly options: readonly Option[]
  readonly min?: number | string
  readonly max?: number | string
  readonly integer: boolean
  /** How many decimals a number has at most; absent where the regulation does not say. See `gridOf`. */
  readonly decimals?: number
  readonly unit?: string
  readonly of: 'member' | 'unit' | 'previous'
  readonly cite: string
  readonly authority: Authority
}

/** A derived number. `inputs` are the facts (not derived numbers) that it rests on, in order of use. */
export interface DerivedOf {
  readonly label: string
  readonly unit?: string
  readonly formula: FormulaOf
  readonly inputs: readonly string[]
  readonly cite: string
  readonly authority: Authority
  /** The weakest authority among the number itself and everything that its formula refers to. */
  readonly rests: Authority
}

/** The value of a parameter on the day of the ruleset. */
export interface ParameterOf {
  readonly label: string
  readonly unit?: string
  readonly value: number | string | boolean
  readonly from: Day
  readonly cite: string
  readonly authority: Authority
}

/** A named condition. `usesTier`: it asks for the conclusion, so only targets and caps may use it. */
export interface ConditionOf {
  readonly label: string
  readonly test: Test
  readonly usesTier: boolean
  readonly cite: string
  readonly authority: Authority
}

/** A subject group. */
export interface GroupOf {
  readonly label: string
  readonly test: Test
  readonly scopes: readonly string[]
  readonly cite: string
  readonly authority: Authority
}

/**
 * A tier rule. `rests` is the weakest authority among the rule and everything that its condition refers to: named conditions,
 * parameters, derived numbers, the facts on both sides, and the readings chosen.
 */
export interface RuleOf {
  readonly label: string
  readonly tier: string
  /** Absent for the rule that is tried when no other one held. */
  readonly test?: Test
  readonly cite: string
  readonly authority: Authority
  readonly rests: Authority
}

/** The population of a share. */
export type PopulationOf = { readonly condition: string } | { readonly target: string } | 'all'

/** A target with every reading chosen. */
export interface TargetOf {
  readonly label: string
  readonly phases: readonly string[]
  readonly metric: 'share' | 'count' | 'change' | 'yearly-mean'
  readonly of: string
  readonly among: PopulationOf
  /** A denominator counted on its own, instead of `among`. */
  readonly base?: string
  readonly threshold: Threshold
  readonly comparator: Comparator
  readonly due?: Day
  readonly every?: 'year' | 'phase-end'
  readonly perUnit: boolean
  readonly yearly: 'mean-of-rates' | 'pooled'
  readonly whenEmpty: 'vacuous' | 'unknown'
  readonly whenBaselineZero: 'met-if-still-zero' | 'not-met' | 'unknown'
  /** Interpretations that the target rests on. */
  readonly interpretations: readonly string[]
  readonly note?: string
  readonly cite: string
  readonly authority: Authority
}

/** The tier rules: tried in order, the one with `otherwise` last. */
export interface TiersOf {
  readonly scale: Scale
  readonly hitPolicy: HitPolicy
  readonly rules: readonly Resolved<RuleOf>[]
}

/** Elements by id. */
export type ById<T> = Readonly<Record<string, Resolved<T>>>

/** What names a ruleset in every result. */
export interface Identity {
  readonly regulation: string
  readonly on: Day
  /** SHA-256 of the resolved content as canonical JSON (RFC 8785), in hex; places in files do not count. */
  readonly sha256: string
}

/** A regulation laid over what it implements, as it stands on one day. Immutable. */
export interface Ruleset {
  readonly identity: Identity
  readonly label: string
  readonly document: Document
  readonly documents: readonly Document[]
  /** The days between which the regulation is in force, as its file says. */
  readonly inForce: { readonly from: Day; readonly to?: Day | undefined }
  /** The ids of the regulations it was made of, the most central first. */
  readonly layers: readonly string[]
  readonly interpretations: ById<Interpretation>
  readonly facts: ById<FactOf>
  /** In an order in which each can be computed from those before it. */
  readonly derived: ById<DerivedOf>
  readonly parameters: ById<ParameterOf>
  readonly conditions: ById<ConditionOf>
  readonly scopes: ById<Scope>
  readonly groups: readonly Resolved<GroupOf>[]
  readonly criteria: readonly Resolved<Criterion>[]
  readonly tiers: TiersOf
  readonly objectives: readonly Resolved<Objective>[]
  readonly phases: readonly Resolved<Phase>[]
  readonly milestones: readonly Resolved<Milestone>[]
  readonly targets: readonly Resolved<TargetOf>[]
  readonly caps: readonly Resolved<Cap>[]
  readonly assignments: readonly Resolved<Assignment>[]
  readonly publicationDuties: readonly Resolved<PublicationDuty>[]
  readonly procedures: readonly Resolved<ProcedureOf>[]
}

/** The fact that targets and caps may ask for: the conclusion of the tier rules. */
export const TIER = 'tier'
