import { type Joint, jointDiagram } from '../diagram/joint.ts'
import { type Budget, BudgetError } from '../diagram/store.ts'
import type { Identity, Ruleset } from '../resolve/ruleset.ts'
import { changedElements, type ElementChange } from './elements.ts'
import { type Move, movesOf, type Row } from './moves.ts'
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

function proved(joint: Joint | undefined): readonly Difference[] | undefined {
  try {
    return joint && differences(joint)
  } catch (error) {
    if (error instanceof BudgetError) return undefined
    throw error
  }
}

const reverseChange = ({ before, after, change, ...rest }: ElementChange): ElementChange => ({
  ...rest,
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

/**
 * Compares two rulesets by what they mean: which elements differ, in which regions of the facts complete members come to another
 * conclusion, and who of a population moves. Comparing them the other way round gives the mirror image.
 *
 * @param from - the ruleset now
 * @param to - the ruleset to be
 * @param members - rows of members, each with an `id`
 * @param budget - how large the diagrams may grow
 */
export function compareRulesets(from: Ruleset, to: Ruleset, members?: Iterable<Row>, budget?: Budget): RulesetDiff {
  // Both ways round the same people are shown, so one way is worked out and the other is its mirror.
  if (from.identity.sha256 > to.identity.sha256) return mirror(compareRulesets(to, from, members, budget))
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
