import type { FactType, Operator } from './operators.ts'
import type { Facts } from './value.ts'

/** One thing that matters about a made-up member; options and levels by their Vietnamese labels, derived numbers as exact text. */
export interface Trait {
  readonly fact: string
  readonly label: string
  readonly type: FactType
  readonly value: boolean | number | string | readonly string[]
  readonly unit?: string | undefined
}

/** A member made up to show a finding. */
export interface Person {
  /** Only what matters for the finding. */
  readonly traits: readonly Trait[]
  /** Every fact, as a row of members or a scenario would have it. */
  readonly facts: Facts
  /** Whether the evaluator says of this very person what the finding says; else no such person was found, nor excluded. */
  readonly confirmed: boolean
}

/** Where in a regulation something always or never holds. */
export type Where = 'condition' | 'comparison' | 'rule' | 'group'

/** A comparison as it can be said: of a fact by its label, with values by theirs. */
export interface SaidComparison {
  readonly fact: string
  readonly label: string
  readonly operator: Operator
  /** Whether days are compared: they have words of their own. */
  readonly isDay: boolean
  /** Options and other facts by label; numbers, days and truths as written. */
  readonly values: readonly (string | number | boolean)[]
  readonly unit?: string | undefined
}

/** What the checks that prove something find. */
export interface ProofFindings {
  readonly gap: { readonly person: Person; readonly rule: string }
  readonly 'group-gap': {
    readonly person: Person
    readonly when: string
    /** The group to which the member lacks one thing only. */
    readonly near?: string | undefined
  }
  readonly overlap: {
    readonly first: string
    readonly second: string
    readonly tier: string
    readonly otherTier: string
    readonly person: Person
  }
  readonly conflict: {
    readonly first: string
    readonly second: string
    readonly tier: string
    readonly otherTier: string
    readonly person: Person
  }
  readonly 'group-overlap': { readonly first: string; readonly second: string; readonly person: Person }
  readonly 'unreachable-rule': { readonly rule: string; readonly by: readonly string[] }
  readonly 'redundant-rule': { readonly rule: string; readonly tier: string; readonly by: readonly string[] }
  readonly 'masked-exception': {
    readonly rule: string
    readonly general: string
    readonly tier: string
    readonly generalTier: string
    readonly person: Person
  }
  readonly 'irrelevant-fact': { readonly fact: string; readonly label: string }
  readonly 'always-true': {
    readonly where: Where
    readonly id: string
    readonly label: string
    readonly comparison?: SaidComparison | undefined
  }
  readonly 'always-false': {
    readonly where: Where
    readonly id: string
    readonly label: string
    readonly comparison?: SaidComparison | undefined
  }
  readonly 'not-proved': {
    readonly left: readonly string[]
    readonly proved: readonly string[]
    /** The rule up to which hidden, redundant and overlapping rules were looked for all the same. */
    readonly upTo?: string | undefined
  }
  readonly 'target-subsumed': { readonly target: string; readonly by: string; readonly phases: readonly string[] }
  readonly 'targets-infeasible': {
    readonly targets: readonly string[]
    readonly population: string
    /** The least share of `population` at which all targets can be met together, from 0 to 1. */
    readonly least: number
    /** Whether `least` itself is not enough. */
    readonly strict: boolean
    /** The share in the population profile; absent without one. */
    readonly share?: number | undefined
  }
  readonly 'phase-looser': {
    readonly target: string
    readonly earlier: string
    readonly value: string
    readonly earlierValue: string
  }
  readonly 'base-differs': {
    readonly target: string
    readonly base: string
    /** A target of the same phase whose denominator is everybody. */
    readonly other: string
    /** The subject groups that the denominator leaves out. */
    readonly groups: readonly string[]
  }
}
