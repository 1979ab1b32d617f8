import type { Authority } from '@neuguong/core'
import { conclusionsOf } from '../evaluate/decision.ts'
import type { RuleOf, Ruleset } from '../resolve/ruleset.ts'
import type { Members } from './members.ts'

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
  /** A column that has a number for every set of possible conclusions, and the conclusions of each number. */
  readonly sets?: { readonly by: string; readonly conclusions: readonly (readonly string[])[] }
}

/** Authorities from the strongest to the weakest. */
export const authorities: readonly Authority[] = ['official', 'interpreted', 'illustrative']

/** No number, of a type that engines take as a place. */
export const noNumber = 'CAST(NULL AS INTEGER)'

/** The place of a conclusion, from 1. */
export const placeOf = ({ tiers }: Ruleset, conclusion: string): number => conclusionsOf(tiers).indexOf(conclusion) + 1

/** Rules that lead to the same conclusion on the same authority, and the bit that stands for them. */
export interface Kind {
  readonly tier: string
  readonly rests: Authority
  readonly bit: number
  readonly includes: (rule: RuleOf) => boolean
}

/** The kinds of rules there are, each with a bit of its own. */
export const kindsOf = (rules: readonly RuleOf[]): readonly Kind[] =>
  authorities
    .flatMap((rests) =>
      [...new Set(rules.filter((rule) => rule.rests === rests).map(({ tier }) => tier))].map((tier) => ({
        rests,
        tier,
      })),
    )
    .map((kind, index) => ({
      ...kind,
      bit: 2 ** index,
      includes: ({ tier, rests }) => tier === kind.tier && rests === kind.rests,
    }))
