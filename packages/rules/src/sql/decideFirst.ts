import { UNRULED } from '../evaluate/decision.ts'
import type { Ruleset } from '../resolve/ruleset.ts'
import { authorities, type Concluded, type Kind, kindsOf, placeOf } from './concluded.ts'
import { testSql } from './condition.ts'
import { type Candidate, candidatesOf, dispatch } from './dispatch.ts'
import { type Members, select } from './members.ts'
import { caseOf, joined } from './quote.ts'

/** The columns that the search for the deciding rule makes. */
interface Steps {
  readonly state: string
  readonly last: string
  readonly may: string
}

/**
 * The first rule that may hold: its number where it certainly does, else its number below zero; 0 where none may. Members who lack
 * a fact by which they are sent to their rules are looked at later, and every rule may be their first: -1.
 */
function stateSql({ scope }: Members, candidates: readonly Candidate[]): string {
  const decide = (left: readonly Candidate[]): string =>
    caseOf(
      left.flatMap(({ rule, number, test }) => {
        if (!test) return []
        const certain = { when: testSql(scope, test, 'certainly'), then: String(number) }
        const then = caseOf([certain], String(-number))
        return [{ when: testSql(scope, test, 'possibly'), then, comment: rule.id }]
      }),
      String(left.find(({ test }) => !test)?.number ?? 0),
    )
  return dispatch(scope, candidates, decide, () => '-1')
}

/** The first rule that certainly holds, of those behind the first that may; one more than there are where none does. */
function lastSql({ scope }: Members, candidates: readonly Candidate[], state: string): string {
  const last = dispatch(scope, candidates, (left) =>
    caseOf(
      left.flatMap(({ rule, number, test, open }) =>
        test && !open ? [{ when: testSql(scope, test, 'certainly'), then: String(number), comment: rule.id }] : [],
      ),
      String(left.find(({ test }) => !test)?.number ?? candidates.length + 1),
    ),
  )
  return caseOf([{ when: `${state} < 0`, then: last }])
}

const mayDecide = ({ scope }: Members, { number, test }: Candidate, { state, last }: Steps): string =>
  test
    ? joined([`${state} >= ${-number}`, `${last} >= ${number}`, testSql(scope, test, 'possibly')], 'AND')
    : `${last} = ${number}`

/** The bits of the kinds of rules that may decide: those between the first that may hold and the first that certainly does. */
function maySql(members: Members, candidates: readonly Candidate[], kinds: readonly Kind[], steps: Steps): string {
  const may = dispatch(members.scope, candidates, (left) => {
    const bits = kinds.flatMap((kind) => {
      const own = left.filter(({ rule }) => kind.includes(rule))
      const when = joined(
        own.map((candidate) => mayDecide(members, candidate, steps)),
        'OR',
      )
      return own.length > 0 ? [caseOf([{ when, then: String(kind.bit) }], '0')] : []
    })
    return bits.join('\n+ ') || '0'
  })
  return caseOf([{ when: `${steps.state} < 0`, then: may }])
}

/** Members with what the rules conclude when the first that holds decides, as `firstCandidates` of `evaluate`. */
export function decideFirst(ruleset: Ruleset, members: Members): Concluded {
  const { dialect } = members.scope
  const candidates = candidatesOf(ruleset)
  const kinds = kindsOf(ruleset.tiers.rules)
  const name = (wanted: string): string => dialect.name(members.fresh(wanted))
  const steps: Steps = { state: name('state'), last: name('last'), may: name('may') }
  const { state, last, may } = steps
  const stated = select(dialect, ['members.*', { sql: stateSql(members, candidates), as: state }], members.query)
  const lasting = select(dialect, ['members.*', { sql: lastSql(members, candidates, state), as: last }], stated)
  const query = select(dialect, ['members.*', { sql: maySql(members, candidates, kinds, steps), as: may }], lasting)
  const has = (of: readonly Kind[]): string =>
    dialect.hasBits(
      may,
      of.reduce((sum, { bit }) => sum + bit, 0),
    )
  const tiers = [...new Set(kinds.map(({ tier }) => tier))]
  const possible = new Map(tiers.map((tier) => [tier, has(kinds.filter((kind) => kind.tier === tier))]))
  const none = candidates.length + 1
  if (candidates.every(({ test }) => test)) possible.set(UNRULED, `${last} = ${none}`)
  return {
    ...members,
    query,
    conclusion: conclusionSql(ruleset, members, steps, possible),
    rule: caseOf([{ when: `${state} > 0`, then: state }], `nullif(${last}, ${none})`),
    grade: gradeSql(ruleset, members, steps, kinds),
    possible,
  }
}

/** The only conclusion: that of the rule that certainly decides, or of the only kind of rules that may. */
function conclusionSql(
  ruleset: Ruleset,
  { scope: { dialect } }: Members,
  { state, last, may }: Steps,
  possible: ReadonlyMap<string, string>,
): string {
  const { rules } = ruleset.tiers
  const places = rules.map(({ tier }) => String(placeOf(ruleset, tier)))
  const certain = rules.length > 0 ? [{ when: `${state} > 0`, then: dialect.at(dialect.array(places), state) }] : []
  const bitsBut = (tier: string): number =>
    kindsOf(rules).reduce((sum, kind) => (kind.tier === tier ? sum : sum + kind.bit), 0)
  const alone = [...possible.keys()].map((tier) => ({
    when: joined(
      [
        ...(bitsBut(tier) > 0 ? [`NOT ${dialect.hasBits(may, bitsBut(tier))}`] : []),
        ...(possible.has(UNRULED) && tier !== UNRULED ? [`${last} <= ${rules.length}`] : []),
      ],
      'AND',
    ),
    then: String(placeOf(ruleset, tier)),
  }))
  return caseOf([...certain, { when: `${state} = 0`, then: String(placeOf(ruleset, UNRULED)) }, ...alone])
}

/** The weakest authority of the rules that may decide. */
function gradeSql(
  { tiers }: Ruleset,
  { scope: { dialect } }: Members,
  { state, may }: Steps,
  kinds: readonly Kind[],
): string {
  const grades = tiers.rules.map(({ rests }) => String(authorities.indexOf(rests) + 1))
  const weakest = [...authorities].reverse().flatMap((rests) => {
    const own = kinds.filter((kind) => kind.rests === rests)
    const bits = own.reduce((sum, { bit }) => sum + bit, 0)
    return own.length > 0 ? [{ when: dialect.hasBits(may, bits), then: String(authorities.indexOf(rests) + 1) }] : []
  })
  const certain = grades.length > 0 ? [{ when: `${state} > 0`, then: dialect.at(dialect.array(grades), state) }] : []
  return caseOf([...certain, ...weakest])
}
