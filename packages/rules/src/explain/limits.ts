import { otherOf } from '../diagram/variables.ts'
import type { ShownValues } from '../evaluate/values.ts'
import type { Compare, Ruleset, Test } from '../resolve/ruleset.ts'

/** Every test of a ruleset that an explanation may tell. */
const testsOf = ({ tiers, groups, conditions, derived }: Ruleset): readonly Test[] => [
  ...tiers.rules.flatMap(({ test }) => test ?? []),
  ...groups.map(({ test }) => test),
  ...Object.values(conditions).map(({ test }) => test),
  ...Object.values(derived).flatMap(({ formula }) => (formula.kind === 'count' ? formula.of : [])),
]

function makeComparisons(ruleset: Ruleset): ReadonlyMap<string, readonly Compare[]> {
  const found = new Map<string, Compare[]>()
  const seen = new Set<Test>()
  const add = (id: string, test: Compare): void => {
    found.set(id, [...(found.get(id) ?? []), test])
  }
  const visit = (test: Test): void => {
    if (seen.has(test)) return
    seen.add(test)
    if (test.kind === 'compare') for (const id of [test.fact, otherOf(test) ?? test.fact]) add(id, test)
    else for (const part of [test.of].flat()) visit(part)
  }
  for (const test of testsOf(ruleset)) visit(test)
  return found
}

/** A value, or both ends of a number that is open. */
const endsOf = (part: unknown): readonly unknown[] =>
  typeof part === 'object' && part !== null && 'low' in part && 'high' in part ? [part.low, part.high] : [part]

const known = new WeakMap<Ruleset, ReturnType<typeof makeComparisons>>()

/**
 * What each fact or derived number is held against anywhere in a ruleset, and by what a member has. A number is shown with as many digits as all of
 * these need, so that it is one figure in one explanation.
 */
export function limitsIn(ruleset: Ruleset, values: ShownValues): (id: string) => readonly (number | string)[] {
  const comparisons = known.get(ruleset) ?? makeComparisons(ruleset)
  known.set(ruleset, comparisons)
  return (id) =>
    (comparisons.get(id) ?? []).flatMap((test) => {
      const other = otherOf(test)
      const right = other === undefined ? test.value : values[other === id ? test.fact : other]
      return [right]
        .flat()
        .flatMap(endsOf)
        .filter((limit) => typeof limit === 'number' || typeof limit === 'string')
    })
}
