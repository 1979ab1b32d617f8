import { type Facts, type Ruleset, TRUE, trace } from '@neuguong/rules'

/**
 * Makes a reader that says to which subject groups a member certainly belongs. The rules are left out, because only the
 * groups are asked for.
 */
export function groupReader(ruleset: Ruleset): (facts: Facts) => readonly string[] {
  const groupsOnly: Ruleset = { ...ruleset, tiers: { ...ruleset.tiers, rules: [] } }
  return (facts) => trace(groupsOnly, facts).groups.flatMap(({ group, truth }) => (truth === TRUE ? [group] : []))
}
