import type { PopulationOf, Ruleset, TargetOf } from './ruleset.ts'

/** Something asked of one member: every reader of members answers it with one of the three truths. */
export type Asked =
  | { readonly kind: 'everybody' }
  /** Whether the conclusion is a tier at all. */
  | { readonly kind: 'rated' }
  /** Whether the conclusion is one of these tiers. */
  | { readonly kind: 'tiers'; readonly tiers: readonly string[] }
  /** Whether a named condition holds. */
  | { readonly kind: 'condition'; readonly condition: string }
  /** Whether all of these hold; none where nobody can say. */
  | { readonly kind: 'every'; readonly of: readonly Asked[] }

/** What a target or a cap counts: members by whether they belong to the denominator, and whether they are in the numerator. */
export interface Question {
  readonly kind: 'target' | 'cap'
  readonly id: string
  readonly among: Asked
  readonly of: Asked
}

const everybody: Asked = { kind: 'everybody' }
const condition = (id: string): Asked => ({ kind: 'condition', condition: id })

/** A population, with "trong đó" spelt out: inside another target are those whom it counts inside its own population. */
function asked(ruleset: Ruleset, population: PopulationOf): Asked {
  if (population === 'all') return everybody
  if ('condition' in population) return condition(population.condition)
  const target = ruleset.targets.find(({ id }) => id === population.target)
  return { kind: 'every', of: target ? [condition(target.of), asked(ruleset, target.among)] : [] }
}

/** A denominator counted on its own is asked beside the numerator, like a population. */
const amongOf = ({ among, base }: TargetOf): PopulationOf =>
  base === undefined ? among : base === 'opening' ? 'all' : { condition: base }

/** What the targets and caps of a ruleset ask of each member, in the order of the regulation: targets, then caps. */
export const questionsOf = (ruleset: Ruleset): readonly Question[] => [
  ...ruleset.targets.map(
    (target): Question => ({
      kind: 'target',
      id: target.id,
      among: asked(ruleset, amongOf(target)),
      of: condition(target.of),
    }),
  ),
  ...ruleset.caps.map(
    ({ id, base, tier }): Question => ({
      kind: 'cap',
      id,
      among: base === 'all-rated' ? { kind: 'rated' } : condition(base),
      of: { kind: 'tiers', tiers: typeof tier === 'string' ? [tier] : tier },
    }),
  ),
]
