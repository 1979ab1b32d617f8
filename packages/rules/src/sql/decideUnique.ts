import { CONFLICT, UNRULED } from '../evaluate/decision.ts'
import type { RuleOf, Ruleset } from '../resolve/ruleset.ts'
import { authorities, type Concluded, type Kind, kindsOf, placeOf } from './concluded.ts'
import { testSql } from './condition.ts'
import { type Column, type Members, select } from './members.ts'
import { caseOf, joined } from './quote.ts'
import type { Side } from './scope.ts'

/** Rules of one kind, with the columns that say whether one of them certainly holds, and whether one may. */
interface Held extends Kind {
  readonly is: string
  readonly may: string
}

const anySql = ({ scope }: Members, rules: readonly RuleOf[], { includes }: Kind, side: Side): string =>
  caseOf(
    [
      {
        when: joined(
          rules.filter(includes).flatMap(({ test }) => (test ? [testSql(scope, test, side)] : [])),
          'OR',
        ),
        then: 'TRUE',
      },
    ],
    'FALSE',
  )

/** How many of these hold. */
const countSql = (held: readonly string[]): string =>
  held.length > 0 ? held.map((one) => caseOf([{ when: one, then: '1' }], '0')).join(' + ') : '0'

/** Members with what the rules conclude when at most one conclusion may hold, as `uniqueCandidates` of `evaluate`. */
export function decideUnique(ruleset: Ruleset, members: Members): Concluded {
  const { dialect } = members.scope
  const { rules } = ruleset.tiers
  const tested = rules.filter(({ test }) => test)
  const fallback = rules.find(({ test }) => !test)
  const name = (wanted: string): string => dialect.name(members.fresh(wanted))
  const classes = kindsOf(tested).map(
    (group): Held => ({
      ...group,
      is: name(`is_${group.tier}_${group.rests}`),
      may: name(`may_${group.tier}_${group.rests}`),
    }),
  )
  const [sure, certain, likely] = [name('sure'), name('certain'), name('likely')]
  const first = caseOf(
    rules.flatMap(({ id, test }, index) =>
      test ? [{ when: testSql(members.scope, test, 'certainly'), then: String(index + 1), comment: id }] : [],
    ),
  )
  const held = select(
    dialect,
    [
      'members.*',
      { sql: first, as: sure },
      ...classes.flatMap((group): Column[] => [
        { sql: anySql(members, rules, group, 'certainly'), as: group.is },
        { sql: anySql(members, rules, group, 'possibly'), as: group.may },
      ]),
    ],
    members.query,
  )
  const tiers = [...new Set(tested.map(({ tier }) => tier))]
  const ofTier = (side: 'is' | 'may', tier: string): string =>
    joined(
      classes.filter((group) => group.tier === tier).map((group) => group[side]),
      'OR',
    )
  const query = select(
    dialect,
    [
      'members.*',
      { sql: countSql(tiers.map((tier) => ofTier('is', tier))), as: certain },
      { sql: countSql(tiers.map((tier) => ofTier('may', tier))), as: likely },
    ],
    held,
  )
  const none = fallback?.tier ?? UNRULED
  const possible = new Map(
    [...new Set([...tiers, none])].map((tier) => {
      const is = tiers.includes(tier) ? [`${certain} = 1 AND ${ofTier('is', tier)}`] : []
      const open = tier === none ? `${certain} = 0` : `${certain} = 0 AND ${ofTier('may', tier)}`
      return [tier, joined([...is, open], 'OR')] as const
    }),
  )
  const settled = [
    { when: `${certain} > 1`, then: String(placeOf(ruleset, CONFLICT)) },
    ...tiers.map((tier) => ({
      when: joined([`${certain} = 1`, `${likely} = 1`, ofTier('is', tier)], 'AND'),
      then: String(placeOf(ruleset, tier)),
    })),
    {
      when: joined(
        [`${certain} = 0`, joined([`${likely} = 0`, ...onlyNone(likely, tiers, none, ofTier)], 'OR')],
        'AND',
      ),
      then: String(placeOf(ruleset, none)),
    },
  ]
  const ruling = [
    { when: joined([`${certain} = 1`, `${likely} = 1`], 'AND'), then: sure },
    ...(fallback ? [{ when: `${certain} = 0`, then: String(rules.indexOf(fallback) + 1) }] : []),
  ]
  const grade = [...authorities].reverse().flatMap((rests) => {
    const named = [
      ...classes.filter((group) => group.rests === rests).map(({ may }) => may),
      ...(fallback?.rests === rests ? [`${certain} = 0`] : []),
    ]
    return named.length > 0 ? [{ when: joined(named, 'OR'), then: String(authorities.indexOf(rests) + 1) }] : []
  })
  return {
    ...members,
    query,
    conclusion: caseOf(settled),
    rule: caseOf(ruling),
    grade: caseOf(grade),
    possible: new Map([...possible, [CONFLICT, `${likely} > 1`]]),
  }
}

/** Where only rules for the conclusion of the fallback may hold, nothing else is possible. */
const onlyNone = (
  likely: string,
  tiers: readonly string[],
  none: string,
  ofTier: (side: 'may', tier: string) => string,
): readonly string[] => (tiers.includes(none) ? [joined([`${likely} = 1`, ofTier('may', none)], 'AND')] : [])
