import type { Ruleset, Test } from '../resolve/ruleset.ts'
import type { Concluded } from './concluded.ts'
import { decideFirst } from './decideFirst.ts'
import { decideUnique } from './decideUnique.ts'
import type { DialectOf } from './dialect.ts'
import type { Source } from './members.ts'
import { withWords } from './words.ts'

/**
 * Members with what the rules conclude of each.
 *
 * @param more - further tests that will be asked of the members
 */
export function concludeSql(
  ruleset: Ruleset,
  dialect: DialectOf,
  source: Source,
  more: readonly Test[] = [],
): Concluded {
  const decide = ruleset.tiers.hitPolicy === 'first' ? decideFirst : decideUnique
  return decide(ruleset, withWords(ruleset, dialect, source, more))
}
