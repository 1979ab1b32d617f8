import { CONFLICT, conclusionsOf, UNRULED } from '../evaluate/decision.ts'
import { FALSE, negate, TRUE, type Truth } from '../evaluate/truth.ts'
import { truthOf } from '../evaluate/values.ts'
import { NOT_RATED } from '../resolve/rules.ts'
import { type Ruleset, type Test, TIER } from '../resolve/ruleset.ts'
import { testSql } from './condition.ts'
import { caseOf, joined } from './quote.ts'
import type { Scope } from './scope.ts'

/** A member without a tier, as `tier` is compared. */
const NO_TIER = Number.NaN

/** Where it is known of each conclusion whether it is possible: columns that are TRUE or FALSE. */
export type Possible = ReadonlyMap<string, string>

/** The rank that `tier` has for each conclusion; none where any is possible. */
function rankOf({ tiers: { scale } }: Ruleset, conclusion: string): number | undefined {
  if (conclusion === NOT_RATED) return NO_TIER
  const place = scale.levels.findIndex(({ id }) => id === conclusion)
  return place < 0 ? undefined : scale.levels.length - 1 - place
}

/** The ranks that `tier` may have, each with the columns that say whether it does. */
function ranksOf(ruleset: Ruleset, possible: Possible): readonly (readonly [number, readonly string[]])[] {
  const anyRank = [UNRULED, CONFLICT].flatMap((id) => possible.get(id) ?? [])
  return conclusionsOf(ruleset.tiers).flatMap((id) => {
    const rank = rankOf(ruleset, id)
    const own = [...(possible.has(id) ? [possible.get(id) ?? ''] : []), ...anyRank]
    return rank === undefined || own.length === 0 ? [] : [[rank, own] as const]
  })
}

const parts = (tests: readonly (Test | Truth)[]): readonly Test[] => tests.filter((part) => typeof part === 'object')

/** A test for members whose tier is known: what is left to ask of their facts, or the answer. */
function withTier(test: Test, rank: number): Test | Truth {
  switch (test.kind) {
    case 'compare':
      return test.fact === TIER ? truthOf(test, { [TIER]: rank }) : test
    case 'all':
    case 'any': {
      const settled = test.of.map((part) => withTier(part, rank))
      const [end, none] = test.kind === 'all' ? [FALSE, TRUE] : [TRUE, FALSE]
      const left = parts(settled)
      return settled.includes(end as Truth)
        ? (end as Truth)
        : left.length === 0
          ? (none as Truth)
          : { ...test, of: left }
    }
    case 'not': {
      const of = withTier(test.of, rank)
      return typeof of === 'object' ? { kind: 'not', of } : negate(of)
    }
    default:
      return withTier(test.of, rank)
  }
}

/** A truth as SQL: 0, 1 or 2. */
export const truthSql = (scope: Scope, test: Test): string =>
  caseOf(
    [
      { when: testSql(scope, test, 'certainly'), then: String(TRUE) },
      { when: testSql(scope, test, 'possibly'), then: '1' },
    ],
    String(FALSE),
  )

interface Answer {
  /** The columns of which one says that this answer counts. */
  readonly when: readonly string[]
  readonly answer: Test | Truth
}

/** When some answer that counts is not the given end. */
function someOther(scope: Scope, answers: readonly Answer[], end: Truth): string {
  const others = answers.flatMap(({ when, answer }) => {
    const counts = joined([...new Set(when)], 'OR')
    if (typeof answer !== 'object') return answer === end ? [] : [counts]
    return [joined([counts, `${truthSql(scope, answer)} <> ${end}`], 'AND')]
  })
  return others.length === 0 ? 'FALSE' : joined([...new Set(others)], 'OR')
}

/** A truth on which everything that is possible agrees, and unknown where it does not. */
const agreeing = (scope: Scope, answers: readonly Answer[]): string =>
  caseOf(
    [
      { when: `NOT ${someOther(scope, answers, TRUE)}`, then: String(TRUE) },
      { when: `NOT ${someOther(scope, answers, FALSE)}`, then: String(FALSE) },
    ],
    '1',
  )

/** Answers of the same kind together, so that each is asked once. */
function gathered(answers: readonly Answer[]): readonly Answer[] {
  const found = new Map<string, Answer>()
  for (const { when, answer } of answers) {
    const key = JSON.stringify(answer)
    found.set(key, { when: [...(found.get(key)?.when ?? []), ...when], answer })
  }
  return [...found.values()]
}

/** A condition on the conclusion as SQL: 0, 1 or 2. */
export const tierTruthSql = (ruleset: Ruleset, scope: Scope, possible: Possible, test: Test): string =>
  agreeing(scope, gathered(ranksOf(ruleset, possible).map(([rank, when]) => ({ when, answer: withTier(test, rank) }))))

/** Whether the conclusion is one of these tiers (of any, when none are given) as SQL: 0, 1 or 2. */
export const tiersTruthSql = (
  ruleset: Ruleset,
  scope: Scope,
  possible: Possible,
  tiers?: readonly string[],
): string => {
  const wanted = new Set((tiers ?? ruleset.tiers.scale.levels.map(({ id }) => id)).map((id) => rankOf(ruleset, id)))
  return agreeing(
    scope,
    gathered(ranksOf(ruleset, possible).map(([rank, when]) => ({ when, answer: wanted.has(rank) ? TRUE : FALSE }))),
  )
}
