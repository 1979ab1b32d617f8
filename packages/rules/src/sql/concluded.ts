import type { Authority } from '@neuguong/core'
import { conclusionsOf } from '../evaluate/decision.ts'
import type { Resolved, RuleOf, Ruleset } from '../resolve/ruleset.ts'
import type { Members } from './members.ts'

/** A rule and its number: rules count from 1 in the order in which they are tried. */
export interface Numbered {
  readonly rule: Resolved<RuleOf>
  readonly number: number
}

/** Members about whom it is known what may be concluded: SQL over a query. */
export interface Concluded extends Members {
  /** The place of the only conclusion in `conclusionsOf`, from 1; NULL where several are possible. */
  readonly conclusion: string
  /** The number of the rule that decided; NULL where none did. */
  readonly rule: string
  /** The authority: a place in `authorities`, from 1; NULL where nothing could decide. */
  readonly grade: string
  /** When each conclusion is possible, where several are. */
  readonly possible: ReadonlyMap<string, string>
}

/** Authorities from the strongest to the weakest. */
export const authorities: readonly Authority[] = ['official', 'interpreted', 'illustrative']

/** The place of a conclusion, from 1. */
export const placeOf = ({ tiers }: Ruleset, conclusion: string): number => conclusionsOf(tiers).indexOf(conclusion) + 1

/** The rules with their numbers. */
export const numbered = ({ tiers }: Ruleset): readonly Numbered[] =>
  tiers.rules.map((rule, index) => ({ rule, number: index + 1 }))

/** Rules that lead to the same conclusion on the same authority. */
export interface RuleClass {
  readonly tier: string
  readonly rests: Authority
  readonly rules: readonly Numbered[]
}

/** The rules by what they lead to and how far the text carries them. */
export const classesOf = (rules: readonly Numbered[]): readonly RuleClass[] =>
  authorities.flatMap((rests) =>
    [...new Set(rules.map(({ rule }) => rule.tier))].flatMap((tier) => {
      const own = rules.filter(({ rule }) => rule.tier === tier && rule.rests === rests)
      return own.length > 0 ? [{ tier, rests, rules: own }] : []
    }),
  )
