import { CONFLICT, UNRULED } from '../evaluate/decision.ts'
import type { RuleOf, Ruleset, TiersOf } from '../resolve/ruleset.ts'
import { type BitOf, firstCertain, pairBits } from './bits.ts'
import { authorities, type Concluded, type Kind, kindsOf, noNumber, placeOf } from './concluded.ts'
import { type Column, type Members, select } from './members.ts'
import { caseOf, joined } from './quote.ts'
import type { Worded } from './words.ts'

/** Rules of one kind, with the columns that say whether one of them certainly holds, and whether one may. */
interface Held extends Kind {
  readonly is: string
  readonly may: string
}

/** What is known of all rules together. */
interface Tally {
  readonly held: readonly Held[]
  /** The tiers that rules with conditions lead to. */
  readonly tiers: readonly string[]
  /** The rule that is tried when no other one held. */
  readonly fallback: TiersOf['rules'][number] | undefined
  /** What is concluded when no rule with a condition holds. */
  readonly none: string
  /** The first rule that certainly holds; how many tiers certainly follow; how many may. */
  readonly sure: string
  readonly certain: string
  readonly likely: string
}

function tallyOf({ rules }: TiersOf, { scope, fresh }: Members): Tally {
  const name = (wanted: string): string => scope.dialect.name(fresh(wanted))
  const tested = rules.filter(({ test }) => test)
  const fallback = rules.find(({ test }) => !test)
  const held = kindsOf(tested).map((kind): Held => {
    const of = `${kind.tier}_${kind.rests}`
    return { ...kind, is: name(`is_${of}`), may: name(`may_${of}`) }
  })
  const columns = { sure: name('sure'), certain: name('certain'), likely: name('likely') }
  const tiers = [...new Set(tested.map(({ tier }) => tier))]
  return { ...columns, held, tiers, fallback, none: fallback?.tier ?? UNRULED }
}

/** Whether a tier certainly follows, or may. */
const follows = ({ held }: Tally, side: 'is' | 'may', tier: string): string =>
  joined(
    held.filter((kind) => kind.tier === tier).map((kind) => kind[side]),
    'OR',
  )

/** Whether a rule of a kind certainly holds, or may. */
function anySql(
  { scope: { dialect }, words }: Worded,
  rules: readonly RuleOf[],
  { includes }: Kind,
  side: BitOf,
): string {
  const any = words.flatMap((word) => {
    const bits = pairBits(word, (rule) => includes(rules[rule - 1] as RuleOf), side)
    return bits === 0n ? [] : [dialect.hasBits(word.column, bits)]
  })
  return joined(any, 'OR')
}

/** How many of these hold. */
const countSql = (held: readonly string[]): string =>
  held.map((one) => caseOf([{ when: one, then: '1' }], '0')).join(' + ') || '0'

function queryOf({ tiers: { rules } }: Ruleset, members: Worded, tally: Tally): string {
  const { dialect } = members.scope
  const kinds = tally.held.flatMap((kind): Column[] => [
    { sql: anySql(members, rules, kind, 'certain'), as: kind.is },
    { sql: anySql(members, rules, kind, 'possible'), as: kind.may },
  ])
  const held = select(
    dialect,
    ['members.*', { sql: firstCertain(dialect, members.words), as: tally.sure }, ...kinds],
    members.query,
  )
  const count = (side: 'is' | 'may'): string => countSql(tally.tiers.map((tier) => follows(tally, side, tier)))
  const counts = [
    { sql: count('is'), as: tally.certain },
    { sql: count('may'), as: tally.likely },
  ]
  return select(dialect, ['members.*', ...counts], held)
}

/** When each conclusion is possible. */
function possibleOf(tally: Tally): ReadonlyMap<string, string> {
  const { tiers, none, certain, likely } = tally
  const possible = [...new Set([...tiers, none])].map((tier) => {
    const is = tiers.includes(tier) ? [joined([`${certain} = 1`, follows(tally, 'is', tier)], 'AND')] : []
    const may = tier === none ? [] : [follows(tally, 'may', tier)]
    return [tier, joined([...is, joined([`${certain} = 0`, ...may], 'AND')], 'OR')] as const
  })
  return new Map([...possible, [CONFLICT, `${likely} > 1`]])
}

/** The only conclusion: two tiers that certainly follow are a conflict, one that alone may is concluded. */
function conclusionSql(ruleset: Ruleset, tally: Tally): string {
  const { tiers, none, certain, likely } = tally
  const place = (conclusion: string): string => String(placeOf(ruleset, conclusion))
  const decided = tiers.map((tier) => ({
    when: joined([`${certain} = 1`, `${likely} = 1`, follows(tally, 'is', tier)], 'AND'),
    then: place(tier),
  }))
  // Where only rules for the conclusion of the fallback may hold, nothing else is possible.
  const same = tiers.includes(none) ? [joined([`${likely} = 1`, follows(tally, 'may', none)], 'AND')] : []
  const nothing = joined([`${certain} = 0`, joined([`${likely} = 0`, ...same], 'OR')], 'AND')
  const conflict = { when: `${certain} > 1`, then: place(CONFLICT) }
  return caseOf([conflict, ...decided, { when: nothing, then: place(none) }])
}

function ruleSql({ tiers: { rules } }: Ruleset, { fallback, sure, certain, likely }: Tally): string {
  const otherwise = fallback ? rules.indexOf(fallback) + 1 : 0
  return caseOf([
    { when: joined([`${certain} = 1`, `${likely} = 1`], 'AND'), then: sure },
    ...(otherwise > 0 ? [{ when: `${certain} = 0`, then: String(otherwise) }] : []),
  ])
}

/** The weakest authority of the rules that may decide. */
function gradeSql({ held, fallback, certain }: Tally): string {
  const grades = [...authorities].reverse().flatMap((rests) => {
    const own = held.filter((kind) => kind.rests === rests).map(({ may }) => may)
    const named = fallback?.rests === rests ? [...own, `${certain} = 0`] : own
    return named.length > 0 ? [{ when: joined(named, 'OR'), then: String(authorities.indexOf(rests) + 1) }] : []
  })
  return grades.length > 0 ? caseOf(grades) : noNumber
}

/** Members with what the rules conclude when at most one conclusion may hold, as `uniqueCandidates` of `evaluate`. */
export function decideUnique(ruleset: Ruleset, members: Worded): Concluded {
  const tally = tallyOf(ruleset.tiers, members)
  return {
    ...members,
    query: queryOf(ruleset, members, tally),
    conclusion: conclusionSql(ruleset, tally),
    rule: ruleSql(ruleset, tally),
    grade: gradeSql(tally),
    possible: possibleOf(tally),
  }
}
