import { peopleIn } from '../check/prove.ts'
import type { Diagram } from '../diagram/diagram.ts'
import { type Joint, merged } from '../diagram/joint.ts'
import { NO, YES } from '../diagram/store.ts'
import { CONFLICT, UNRULED } from '../evaluate/decision.ts'
import { trace } from '../evaluate/trace.ts'
import type { Person } from '../language/proof.ts'
import type { Facts } from '../language/value.ts'
import type { Ruleset } from '../resolve/ruleset.ts'

/** People of one region for whom the two rulesets conclude differently. */
export interface Difference {
  /** The conclusions: a tier, `not-rated`, `unruled` or `conflict`. */
  readonly from: string
  readonly to: string
  /** The rules that decide. */
  readonly fromRule: string | null
  readonly toRule: string | null
  readonly person: Person
}

/** How many regions are told for each pair of conclusions. */
const told = 4

function conclusionsOf({ ruleset, conflict, unruled }: Diagram): (leaf: number) => string {
  return (leaf) => (leaf === conflict ? CONFLICT : leaf === unruled ? UNRULED : (ruleset.tiers.rules[leaf]?.tier ?? ''))
}

/** What a ruleset concludes about somebody whose facts are all known. */
export function concludes(
  ruleset: Ruleset,
  facts: Facts,
): { readonly conclusion: string; readonly rule: string | null } {
  const { decision } = trace(ruleset, facts)
  return {
    conclusion: decision.possible.length === 1 ? (decision.possible[0] ?? '') : decision.outcome,
    rule: decision.rule,
  }
}

/** The regions in which two rulesets conclude differently, for complete members, each with somebody in it. @throws BudgetError */
export function differences({ from, to }: Joint): readonly Difference[] {
  const [before, after] = [conclusionsOf(from), conclusionsOf(to)]
  const kinds = new Map<string, number>()
  const changed = from.algebra.join(from.decision, to.decision, (a, b) => {
    if (before(a) === after(b)) return NO
    const kind = `${before(a)} ${after(b)}`
    kinds.set(kind, kinds.get(kind) ?? kinds.size + 1)
    return kinds.get(kind) ?? NO
  })
  const both = merged(from.ruleset, to.ruleset) ?? to.ruleset
  return [...kinds].flatMap(([kind, leaf]) => {
    const [wasTier = '', isTier = ''] = kind.split(' ')
    const node = to.algebra.map(changed, (value) => (value === leaf ? YES : NO))
    const shows = (_: unknown, facts: Facts): boolean =>
      concludes(from.ruleset, facts).conclusion === wasTier && concludes(to.ruleset, facts).conclusion === isTier
    return peopleIn({ ...to, ruleset: both }, node, shows, told).map(({ person }) => ({
      from: wasTier,
      to: isTier,
      fromRule: concludes(from.ruleset, person.facts).rule,
      toRule: concludes(to.ruleset, person.facts).rule,
      person,
    }))
  })
}
