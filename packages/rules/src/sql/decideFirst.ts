import { UNRULED } from '../evaluate/decision.ts'
import type { Ruleset } from '../resolve/ruleset.ts'
import {
  authorities,
  type Concluded,
  classesOf,
  type Numbered,
  numbered,
  placeOf,
  type RuleClass,
} from './concluded.ts'
import { testSql } from './condition.ts'
import { type Column, type Members, select } from './members.ts'
import { caseOf, joined } from './quote.ts'
import type { Side } from './scope.ts'

const sideOf = (members: Members, { rule }: Numbered, side: Side): string =>
  rule.test ? testSql(members.scope, rule.test, side) : 'TRUE'

/** The first rule that may hold: its number where it certainly does, else its number below zero; 0 where none may. */
function stateSql(members: Members, rules: readonly Numbered[]): string {
  const branches = rules.flatMap((numbered) => {
    const { rule, number } = numbered
    if (!rule.test) return []
    const then = caseOf([{ when: sideOf(members, numbered, 'certainly'), then: String(number) }], String(-number))
    return [{ when: sideOf(members, numbered, 'possibly'), then, comment: rule.id }]
  })
  const otherwise = rules.find(({ rule }) => !rule.test)
  return caseOf(branches, String(otherwise?.number ?? 0))
}

/** The first rule that certainly holds, for members whose first rule that may hold does not certainly. */
function lastSql(members: Members, rules: readonly Numbered[], state: string): string {
  const branches = rules.flatMap((numbered) =>
    numbered.rule.test
      ? [{ when: sideOf(members, numbered, 'certainly'), then: String(numbered.number), comment: numbered.rule.id }]
      : [],
  )
  const otherwise = rules.find(({ rule }) => !rule.test)?.number ?? rules.length + 1
  return caseOf([{ when: `${state} < 0`, then: caseOf(branches, String(otherwise)) }])
}

/** Whether one of these rules may decide: it may hold, and no rule before it certainly does. */
function classSql(members: Members, { rules }: RuleClass, state: string, last: string): string {
  const may = rules.map((numbered) =>
    numbered.rule.test
      ? joined([`${last} >= ${numbered.number}`, sideOf(members, numbered, 'possibly')], 'AND')
      : `${last} = ${numbered.number}`,
  )
  return caseOf([{ when: `${state} < 0`, then: joined(may, 'OR') }])
}

/** Members with what the rules conclude when the first that holds decides, as `firstCandidates` of `evaluate`. */
export function decideFirst(ruleset: Ruleset, members: Members): Concluded {
  const { dialect } = members.scope
  const rules = numbered(ruleset)
  const name = (wanted: string): string => dialect.name(members.fresh(wanted))
  const [state, last] = [name('state'), name('last')]
  const classes = classesOf(rules).map((group) => ({ ...group, as: name(`may_${group.tier}_${group.rests}`) }))
  const stated = select(dialect, ['members.*', { sql: stateSql(members, rules), as: state }], members.query)
  const lasting = select(dialect, ['members.*', { sql: lastSql(members, rules, state), as: last }], stated)
  const may = classes.map((group): Column => ({ sql: classSql(members, group, state, last), as: group.as }))
  const unruled = rules.some(({ rule }) => !rule.test) ? [] : [[UNRULED, `${last} = ${rules.length + 1}`] as const]
  const tiers = [...new Set(rules.map(({ rule }) => rule.tier))]
  const possible = new Map([
    ...tiers.map(
      (tier) =>
        [
          tier,
          joined(
            classes.filter((of) => of.tier === tier).map(({ as }) => as),
            'OR',
          ),
        ] as const,
    ),
    ...unruled,
  ])
  return {
    ...members,
    query: select(dialect, ['members.*', ...may], lasting),
    conclusion: conclusionSql(ruleset, members, state, possible),
    rule: caseOf([{ when: `${state} > 0`, then: state }], `nullif(${last}, ${rules.length + 1})`),
    grade: gradeSql(members, rules, classes, state),
    possible,
  }
}

function conclusionSql(
  ruleset: Ruleset,
  { scope: { dialect } }: Members,
  state: string,
  possible: ReadonlyMap<string, string>,
): string {
  const places = ruleset.tiers.rules.map(({ tier }) => String(placeOf(ruleset, tier)))
  const alone = [...possible].map(([conclusion, may]) => ({
    when: joined(
      [may, ...[...possible.values()].filter((other) => other !== may).map((other) => `NOT ${other}`)],
      'AND',
    ),
    then: String(placeOf(ruleset, conclusion)),
  }))
  return caseOf(
    [
      ...(places.length > 0 ? [{ when: `${state} > 0`, then: dialect.at(dialect.array(places), state) }] : []),
      { when: `${state} = 0`, then: String(placeOf(ruleset, UNRULED)) },
    ],
    caseOf(alone),
  )
}

function gradeSql(
  { scope: { dialect } }: Members,
  rules: readonly Numbered[],
  classes: readonly (RuleClass & { readonly as: string })[],
  state: string,
): string {
  const grades = rules.map(({ rule }) => String(authorities.indexOf(rule.rests) + 1))
  const weakest = [...authorities].reverse().flatMap((rests) => {
    const of = classes.filter((group) => group.rests === rests).map(({ as }) => as)
    return of.length > 0 ? [{ when: joined(of, 'OR'), then: String(authorities.indexOf(rests) + 1) }] : []
  })
  const certain = grades.length > 0 ? [{ when: `${state} > 0`, then: dialect.at(dialect.array(grades), state) }] : []
  return caseOf([...certain, ...weakest])
}
