import type { Variable } from '../diagram/variables.ts'
import type { Ruleset, Test } from '../resolve/ruleset.ts'

/** The facts without which a test cannot hold. */
function required(test: Test): readonly string[] {
  switch (test.kind) {
    case 'compare':
      return [test.fact]
    case 'all':
      return test.of.flatMap(required)
    case 'named':
    case 'reading':
      return required(test.of)
    default:
      return []
  }
}

/** Facts with few values first, then options of sets, then numbers and days: what cuts deepest is asked before what has many cells. */
function kindOf({ facts }: Ruleset, { kind, fact }: Variable): number {
  if (kind === 'option') return 1
  const type = facts[fact]?.type
  return type === 'boolean' || type === 'choice' || type === 'level' ? 0 : 2
}

/**
 * The order in which variables are asked. What most rules cannot do without comes first of its kind: a subject group or a level
 * leaves only the rules that can apply to the member.
 */
export function inOrderOfUse(ruleset: Ruleset, variables: readonly Variable[]): readonly Variable[] {
  const uses = new Map<string, number>()
  for (const { test } of ruleset.tiers.rules)
    for (const fact of new Set(test ? required(test) : [])) uses.set(fact, (uses.get(fact) ?? 0) + 1)
  const usesOf = ({ fact }: Variable): number => uses.get(fact) ?? 0
  return [...variables].sort((a, b) => kindOf(ruleset, a) - kindOf(ruleset, b) || usesOf(b) - usesOf(a))
}
