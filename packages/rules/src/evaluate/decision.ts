import { type Authority, weakest } from '@neuguong/core'
import { NOT_RATED } from '../resolve/rules.ts'
import type { Resolved, RuleOf, Ruleset, TiersOf } from '../resolve/ruleset.ts'
import { FALSE, TRUE, type Truth, UNKNOWN } from './truth.ts'

/** No rule holds: a defect of the regulation. */
export const UNRULED = 'unruled'
/** Two rules with different conclusions hold, and the regulation wants at most one. */
export const CONFLICT = 'conflict'

/** What is proposed for one member. It is a proposal: people decide. */
export interface Decision {
  readonly outcome: 'decided' | 'undecided' | 'not-rated' | 'unruled' | 'conflict'
  /** The tier, when decided. */
  readonly tier: string | null
  /** Conclusions still possible: tiers from best to worst, then `not-rated`, `unruled`, `conflict`. */
  readonly possible: readonly string[]
  /** The missing facts that would settle it, in the order of the regulation; empty unless undecided. */
  readonly missing: readonly string[]
  /** The rule that decided. */
  readonly rule: string | null
  /** The weakest authority among the rules that could decide and all they refer to. */
  readonly authority: Authority | null
}

/** What a reader must be able to say about the rules; asked for in order and only as far as needed. */
export interface RuleTruths {
  readonly truthOf: (index: number) => Truth
  readonly missingOf: (index: number) => Iterable<string>
}

type Rule = Resolved<RuleOf>

interface Candidates {
  readonly conclusions: readonly string[]
  readonly rules: readonly Rule[]
  readonly unknown: readonly number[]
}

/** `first`: rules in order up to the first that certainly holds; those that possibly hold stay possible. */
function firstCandidates({ rules }: TiersOf, { truthOf }: RuleTruths): Candidates {
  const candidates: Rule[] = []
  const unknown: number[] = []
  for (const [index, rule] of rules.entries()) {
    const value = rule.test ? truthOf(index) : TRUE
    if (value === FALSE) continue
    candidates.push(rule)
    if (value === TRUE) return { conclusions: candidates.map(({ tier }) => tier), rules: candidates, unknown }
    unknown.push(index)
  }
  return { conclusions: [...candidates.map(({ tier }) => tier), UNRULED], rules: candidates, unknown }
}

/** `unique`: at most one conclusion may hold; where one more possibly holds, a conflict is possible. */
function uniqueCandidates({ rules }: TiersOf, { truthOf }: RuleTruths): Candidates {
  const tested = rules.flatMap((rule, index) => (rule.test ? [{ rule, index, value: truthOf(index) }] : []))
  const certain = tested.filter(({ value }) => value === TRUE)
  const possible = tested.filter(({ value }) => value === UNKNOWN)
  const tiersOf = (list: typeof tested): string[] => [...new Set(list.map(({ rule }) => rule.tier))]
  const fallback = rules.filter(({ test }) => !test)
  const clash = tiersOf([...certain, ...possible]).length > 1 ? [CONFLICT] : []
  const unknown = possible.map(({ index }) => index)
  const named = [...certain, ...possible].map(({ rule }) => rule)
  if (tiersOf(certain).length > 1) return { conclusions: clash, rules: named, unknown: [] }
  if (certain.length > 0) return { conclusions: [...tiersOf(certain), ...clash], rules: named, unknown }
  const none = fallback.length > 0 ? fallback.map(({ tier }) => tier) : [UNRULED]
  return { conclusions: [...tiersOf(possible), ...none, ...clash], rules: [...named, ...fallback], unknown }
}

/** The conclusions of a scale in the order in which results list them. */
export const conclusionsOf = ({ scale }: TiersOf): readonly string[] => [
  ...scale.levels.map(({ id }) => id),
  NOT_RATED,
  UNRULED,
  CONFLICT,
]

const outcomeOf = (conclusion: string): Decision['outcome'] =>
  conclusion === NOT_RATED || conclusion === UNRULED || conclusion === CONFLICT ? conclusion : 'decided'

function certainRule(
  { hitPolicy }: TiersOf,
  { rules, unknown, conclusions }: Candidates,
  all: readonly Rule[],
): string | null {
  if (conclusions.includes(UNRULED) || conclusions.includes(CONFLICT)) return null
  if (hitPolicy === 'first') return rules.at(-1)?.id ?? null
  return rules.find((rule) => !unknown.includes(all.indexOf(rule)))?.id ?? null
}

/** Draws the conclusion from the truths of the rules. Every reader decides through this function. */
export function conclude(ruleset: Ruleset, truths: RuleTruths): Decision {
  const { tiers } = ruleset
  const found = tiers.hitPolicy === 'first' ? firstCandidates(tiers, truths) : uniqueCandidates(tiers, truths)
  const possible = conclusionsOf(tiers).filter((conclusion) => found.conclusions.includes(conclusion))
  const authority = weakest(found.rules.map(({ rests }) => rests)) ?? null
  const [only] = possible
  if (possible.length === 1 && only !== undefined) {
    const outcome = outcomeOf(only)
    const rule = certainRule(tiers, found, tiers.rules)
    return { outcome, tier: outcome === 'decided' ? only : null, possible, missing: [], rule, authority }
  }
  const missing = inOrder(
    ruleset,
    found.unknown.flatMap((index) => [...truths.missingOf(index)]),
  )
  return { outcome: 'undecided', tier: null, possible, missing, rule: null, authority }
}

/** The facts and derived numbers in the order in which the regulation declares them. */
export const orderOf = ({ facts, derived }: Ruleset): readonly string[] => [
  ...Object.keys(facts),
  ...Object.keys(derived),
]

/** Facts once each, in the order in which the regulation declares them. */
export const inOrder = (ruleset: Ruleset, facts: Iterable<string>): readonly string[] => {
  const wanted = new Set(facts)
  return orderOf(ruleset).filter((id) => wanted.has(id))
}
