import {
  type ClauseCoverage,
  type Compare,
  clauseCoverage,
  coverage,
  type Ruleset,
  resolve,
  type Seen,
} from '@neuguong/rules'
import type { Library } from '../files/loadRuleset.ts'
import type { Tested } from './testRegulation.ts'

/** What scenarios showed of one comparison, as the file of the regulation writes it. */
export interface ComparisonSeen {
  readonly comparison: string
  readonly seen: Seen
}

/** What scenarios showed of one rule. */
export interface RuleSeen {
  readonly rule: string
  readonly seen: Seen
  readonly comparisons: readonly ComparisonSeen[]
}

/** What the scenarios of a regulation showed of its rules on all their days, and which clauses it cites. */
export interface Covered {
  readonly rules: readonly RuleSeen[]
  readonly clauses: readonly ClauseCoverage[]
}

/** Whether something was seen both to hold and not to hold. */
export const bothSeen = (seen: Seen): boolean => seen.true > 0 && seen.false > 0

const symbols: Readonly<Record<Compare['operator'], string>> = {
  equal: '=',
  notEqual: '≠',
  in: '∈',
  notIn: '∉',
  lessThan: '<',
  lessThanInclusive: '≤',
  greaterThan: '>',
  greaterThanInclusive: '≥',
  contains: '∋',
  doesNotContain: '∌',
  containsAny: '∩',
  containsNone: '∌',
}

/** A comparison by the names in the files, so that whoever writes scenarios finds them there. */
function comparisonText({ facts }: Ruleset, { fact, operator, value, parameter }: Compare): string {
  const known = Object.hasOwn(facts, fact) ? facts[fact] : undefined
  const options = known?.type === 'level' && 'options' in known ? known.options : []
  const one = (item: unknown): string => (typeof item === 'number' ? (options[item]?.id ?? String(item)) : String(item))
  const named = value as { readonly fact?: string }
  const text = Array.isArray(value) ? value.map(one).join(', ') : (named.fact ?? one(value))
  return `${fact} ${symbols[operator]} ${parameter ?? text}`
}

const sum = (a: Seen, b: Seen): Seen => ({
  true: a.true + b.true,
  false: a.false + b.false,
  unknown: a.unknown + b.unknown,
})

const nothing: Seen = { true: 0, false: 0, unknown: 0 }

/** Rules of several days as one list: what is written the same is counted together, whatever its value was on the day. */
function merge(days: readonly (readonly RuleSeen[])[]): readonly RuleSeen[] {
  const rules = new Map<string, { seen: Seen; readonly comparisons: Map<string, Seen> }>()
  for (const { rule, seen, comparisons } of days.flat()) {
    const known = rules.get(rule) ?? { seen: nothing, comparisons: new Map<string, Seen>() }
    known.seen = sum(known.seen, seen)
    for (const one of comparisons)
      known.comparisons.set(one.comparison, sum(known.comparisons.get(one.comparison) ?? nothing, one.seen))
    rules.set(rule, known)
  }
  return [...rules].map(([rule, { seen, comparisons }]) => ({
    rule,
    seen,
    comparisons: [...comparisons].map(([comparison, counts]) => ({ comparison, seen: counts })),
  }))
}

/** What scenarios showed of a regulation; `undefined` when it could not be read. */
export function coverTested(tested: Tested, { regulations: library }: Library): Covered | undefined {
  const { parsed: regulation, scenarios, results } = tested
  if (!regulation) return undefined
  const all = scenarios?.data.scenarios ?? []
  const days = new Set(all.length > 0 ? all.map(({ on }) => on) : [regulation.data.inForce.from])
  const rules = [...days].map((on) => {
    const { value: ruleset } = resolve(regulation, { on, library })
    if (!ruleset) return []
    const evaluations = results.flatMap(({ evaluation }, at) => (all[at]?.on === on && evaluation ? [evaluation] : []))
    return coverage(ruleset, evaluations).map(({ rule, seen, comparisons }) => ({
      rule,
      seen,
      comparisons: comparisons.map((one) => ({ ...one, comparison: comparisonText(ruleset, one.comparison) })),
    }))
  })
  return { rules: merge(rules), clauses: clauseCoverage(regulation) }
}
