import { otherOf } from '../diagram/variables.ts'
import type { Known } from '../language/operators.ts'
import type { Compare, Test } from '../resolve/ruleset.ts'
import { symbols } from './known.ts'
import { type Ends, literal, type Scope } from './scope.ts'
import { isOrder } from './used.ts'

/** Which end of several facts an ordering asks about: that none is below a bound, or that one is, hangs on the least of them. */
export type Extreme = 'least' | 'greatest'

/** Comparisons that hold several facts to one bound: all of them, or any. */
interface Bundle {
  readonly extreme: Extreme
  readonly tests: readonly [Compare, Compare, ...Compare[]]
}

/** Facts of which one extreme is asked for. */
export interface Bundled {
  readonly extreme: Extreme
  readonly facts: readonly string[]
}

/** Fewer facts are compared one by one. */
const fewest = 3

/** What stands for a bundle in the scope. */
export const bundleKey = ({ extreme, facts }: Bundled): string => `${extreme} ${[...facts].sort().join()}`

const factsOf = ({ tests }: Bundle): readonly string[] => [...new Set(tests.map(({ fact }) => fact))]
const keyOf = (bundle: Bundle): string => bundleKey({ extreme: bundle.extreme, facts: factsOf(bundle) })

/** Whether a test holds a fact to a known bound. */
const isBound = (test: Test): test is Compare => test.kind === 'compare' && isOrder(test) && otherOf(test) === undefined

/** The bundles among the parts of a test. */
function bundlesOf({ kind, of }: Test & { readonly kind: 'all' | 'any' }): readonly Bundle[] {
  const byBound = new Map<string, Compare[]>()
  for (const test of of.filter(isBound)) {
    const bound = `${test.operator} ${JSON.stringify(test.value)}`
    byBound.set(bound, [...(byBound.get(bound) ?? []), test])
  }
  return [...byBound.values()].flatMap(([first, second, ...rest]) => {
    if (!first || !second) return []
    const extreme = first.operator.startsWith('greater') === (kind === 'all') ? 'least' : 'greatest'
    const bundle: Bundle = { extreme, tests: [first, second, ...rest] }
    return factsOf(bundle).length >= fewest ? [bundle] : []
  })
}

function everyBundle(test: Test): readonly Bundle[] {
  if (test.kind === 'compare') return []
  if (test.kind === 'all' || test.kind === 'any') return [...bundlesOf(test), ...test.of.flatMap(everyBundle)]
  return everyBundle(test.of)
}

/** An extreme is worth a column for every row where it saves so many comparisons. */
const worthwhile = 12

/** The facts whose extreme is worth a column: many of them, or held to one bound many times. */
export function bundledBy(tests: readonly Test[]): readonly Bundled[] {
  const saved = new Map<string, number>()
  const bundled = new Map<string, Bundled>()
  for (const bundle of tests.flatMap(everyBundle)) {
    const key = keyOf(bundle)
    const facts = factsOf(bundle)
    saved.set(key, (saved.get(key) ?? 0) + facts.length)
    bundled.set(key, { extreme: bundle.extreme, facts })
  }
  return [...bundled].flatMap(([key, bundle]) => ((saved.get(key) ?? 0) >= worthwhile ? [bundle] : []))
}

/**
 * The parts of a test with each bundle that the scope has a column for asked in one comparison. A missing fact stands below, and above,
 * everything: so a lower bound certainly holds for the lowest that the extreme may be, and may hold for the highest.
 */
export function bundleSides(
  scope: Scope,
  test: Test & { readonly kind: 'all' | 'any' },
  side: 'certainly' | 'possibly',
): { readonly sql: readonly string[]; readonly others: readonly Test[] } {
  const bundles = bundlesOf(test).flatMap((bundle) => {
    const ends = scope.bundles.get(keyOf(bundle))
    return ends ? [{ ...bundle, ends }] : []
  })
  const asked = new Set<Test>(bundles.flatMap(({ tests }) => tests))
  const sql = bundles.map(({ tests: [{ fact, operator, value }], ends }) => {
    const end: keyof Ends = operator.startsWith('greater') === (side === 'certainly') ? 'low' : 'high'
    return `${ends[end]} ${symbols[operator]} ${literal(scope, fact, value as Known)}`
  })
  return { sql, others: test.of.filter((part) => !asked.has(part)) }
}
