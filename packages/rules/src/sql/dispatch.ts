import { type Known, operatorRow } from '../language/operators.ts'
import type { Compare, Resolved, RuleOf, Ruleset, Test } from '../resolve/ruleset.ts'
import { caseOf } from './quote.ts'
import { columnOf, literal, type Scope } from './scope.ts'

/** A rule as it stands where the values of some facts are known already. */
export interface Candidate {
  readonly rule: Resolved<RuleOf>
  /** Rules count from 1 in the order in which they are tried. */
  readonly number: number
  /** What is left of its condition. Absent for the rule that is tried when no other one held. */
  readonly test?: Test
  /** A fact that it requires is missing here: it may hold, but not certainly. */
  readonly open: boolean
}

/** The rules of a ruleset before anything is known. */
export const candidatesOf = ({ tiers }: Ruleset): readonly Candidate[] =>
  tiers.rules.map((rule, index) => ({ rule, number: index + 1, open: false, ...(rule.test && { test: rule.test }) }))

/** The conditions of which each must hold for a test to hold. */
function required(test: Test): readonly Test[] {
  if (test.kind === 'all') return test.of.flatMap(required)
  return test.kind === 'named' || test.kind === 'reading' ? required(test.of) : [test]
}

const isAbout = (fact: string, test: Test): test is Compare =>
  test.kind === 'compare' && test.fact === fact && !(typeof test.value === 'object' && 'fact' in test.value)

/** The values that a fact with few values may have, as conditions compare them. */
function valuesOf({ facts, derived }: Scope, id: string): readonly Known[] {
  const fact = facts[id]
  if (!fact || derived.has(id)) return []
  if (fact.type === 'boolean') return [true, false]
  if (fact.type === 'level') return fact.options.map((_, rank) => rank)
  return fact.type === 'choice' ? fact.options.map((option) => option.id) : []
}

/** What becomes of a rule where a fact has a value, or is missing (`undefined`); nothing where it cannot hold. */
function given(candidate: Candidate, fact: string, value: Known | undefined): readonly Candidate[] {
  if (!candidate.test) return [candidate]
  const parts = required(candidate.test)
  const about = parts.filter((part): part is Compare => isAbout(fact, part))
  if (about.length === 0) return [candidate]
  const left: Test = { kind: 'all', of: parts.filter((part) => !isAbout(fact, part)) }
  if (value === undefined) return [{ ...candidate, test: left, open: true }]
  const holds = about.every((part) => operatorRow(part.operator).holds(value, part.value as Known))
  return holds ? [{ ...candidate, test: left }] : []
}

const after = (candidates: readonly Candidate[], fact: string, value: Known | undefined): readonly Candidate[] =>
  candidates.flatMap((candidate) => given(candidate, fact, value))

const worthwhile = { rules: 6, share: 0.6, values: 16 }

/** The fact whose values leave the fewest rules to try, if one leaves clearly fewer. */
function keyOf(scope: Scope, candidates: readonly Candidate[]): string | undefined {
  if (candidates.length < worthwhile.rules) return undefined
  const asked = new Set(
    candidates.flatMap(({ test }) =>
      (test ? required(test) : []).flatMap((part) => (part.kind === 'compare' ? part.fact : [])),
    ),
  )
  const left = [...asked].flatMap((fact) => {
    const values = valuesOf(scope, fact)
    if (values.length === 0 || values.length > worthwhile.values) return []
    const sum = values.reduce<number>((sum, value) => sum + after(candidates, fact, value).length, 0)
    return [{ fact, share: sum / values.length / candidates.length }]
  })
  const [best] = left.sort((a, b) => a.share - b.share)
  return best && best.share <= worthwhile.share ? best.fact : undefined
}

/**
 * Sends each member to the rules that its facts leave: a rule that requires another value of a known fact certainly does not hold.
 * Members of whom the fact is not known meet every rule.
 *
 * @param decide - what is asked of the rules that are left
 * @param lacking - what is asked where the fact is missing, if it is something else
 */
export function dispatch(
  scope: Scope,
  candidates: readonly Candidate[],
  decide: (candidates: readonly Candidate[]) => string,
  lacking = decide,
): string {
  const key = keyOf(scope, candidates)
  if (key === undefined) return decide(candidates)
  const column = columnOf(scope, key)
  const values = valuesOf(scope, key)
  const next = (value: Known | undefined): string => dispatch(scope, after(candidates, key, value), decide, lacking)
  const known = values.slice(0, -1).map((value) => ({
    when: typeof value === 'boolean' ? (value ? column : `NOT ${column}`) : `${column} = ${literal(scope, key, value)}`,
    then: next(value),
  }))
  const missing = { when: `${column} IS NULL`, then: lacking(after(candidates, key, undefined)) }
  return caseOf([missing, ...known], next(values.at(-1)))
}
