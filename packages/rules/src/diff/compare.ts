import { type Joint, jointDiagram } from '../diagram/joint.ts'
import { type Budget, withinBudget } from '../diagram/store.ts'
import type { Identity, Ruleset } from '../resolve/ruleset.ts'
import { changedElements, type DomainChange, type ElementChange } from './elements.ts'
import { type BothWays, type Move, movesOf, type Row } from './moves.ts'
import { type Difference, differences } from './regions.ts'

/** What changes from one ruleset to another, where, and for whom. */
export interface RulesetDiff {
  readonly from: Identity
  readonly to: Identity
  readonly elements: readonly ElementChange[]
  /** Where complete members come to another conclusion: proved, none is left out. Absent when that could not be proved. */
  readonly differences?: readonly Difference[]
  /** Who of the population moves; absent without one. */
  readonly moves?: readonly Move[]
}

const proved = (joint: Joint | undefined): readonly Difference[] | undefined =>
  joint && withinBudget(() => differences(joint))

const reverseBound = ({ key, before, after }: DomainChange): DomainChange => ({
  key,
  ...(after !== undefined && { before: after }),
  ...(before !== undefined && { after: before }),
})

const reverseChange = ({ before, after, change, domain, ...rest }: ElementChange): ElementChange => ({
  ...rest,
  ...(domain && { domain: domain.map(reverseBound) }),
  change: change === 'added' ? 'removed' : change === 'removed' ? 'added' : change,
  ...(change === 'changed' && rest.kind === 'parameter' && { before: after, after: before }),
})

/** The same comparison, read the other way round. */
export function mirror({ from, to, elements, differences: found, moves }: RulesetDiff): RulesetDiff {
  return {
    from: to,
    to: from,
    elements: elements.map(reverseChange),
    ...(found && {
      differences: found.map(({ person, ...rest }) => ({
        from: rest.to,
        to: rest.from,
        fromRule: rest.toRule,
        toRule: rest.fromRule,
        person,
      })),
    }),
    ...(moves && {
      moves: moves.map(({ by, members, ...rest }) => ({
        from: rest.to,
        to: rest.from,
        fromRule: rest.toRule,
        toRule: rest.fromRule,
        by: by.map(reverseChange),
        members,
      })),
    }),
  }
}

const swapped = (members: Iterable<Row> | BothWays): Iterable<Row> | BothWays =>
  Symbol.iterator in members ? members : { from: members.to, to: members.from }

/**
 * Compares two rulesets by what they mean: which elements differ, in which regions of the facts complete members come to another
 * conclusion, and who of a population moves. Comparing them the other way round gives the mirror image.
 *
 * @param from - the ruleset now
 * @param to - the ruleset to be
 * @param members - rows of members, each with an `id`; or the same members as each of the two rulesets reads them, in `from` and `to`
 * @param budget - how large the diagrams may grow
 */
export function compareRulesets(
  from: Ruleset,
  to: Ruleset,
  members?: Iterable<Row> | BothWays,
  budget?: Budget,
): RulesetDiff {
  // Both ways round the same people are shown, so one way is worked out and the other is its mirror.
  if (from.identity.sha256 > to.identity.sha256)
    return mirror(compareRulesets(to, from, members && swapped(members), budget))
  const joint = jointDiagram(from, to, budget)
  const elements = changedElements(from, to, joint)
  const found = proved(joint)
  return {
    from: from.identity,
    to: to.identity,
    elements,
    ...(found && { differences: found }),
    ...(members && { moves: movesOf(from, to, elements, members) }),
  }
}
