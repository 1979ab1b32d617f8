import { type Condition, fold, otherwise, type Rule, tiers } from '../workload/conditions.ts'
import { ruleSets, type Size } from '../workload/ruleSets.ts'
import { annexSearch } from './hand.annexes.ts'
import { conditionSql, type Mood, prepared, type Style } from './hand.condition.ts'

/** A rule and its place in the order. */
type Placed = Rule & { readonly order: number }

/** The order of the first rule for which it holds. DuckDB asks each WHEN only of the rows that no earlier one took. */
const firstOf = (rules: readonly Placed[], mood: Mood, style: Style, none: number): string =>
  rules.length === 0
    ? `${none}`
    : `CASE ${rules.map(({ when, order }) => `WHEN ${conditionSql(when, mood, style)} THEN ${order}`).join('\n')} ELSE ${none} END`

const factsOf = (condition: Condition): readonly string[] =>
  fold<readonly string[]>(condition, {
    all: (parts) => parts.flat(),
    any: (parts) => parts.flat(),
    not: (part) => part,
    compare: ({ fact }) => [fact],
  })

/** A bit for each tier that is possible: one of its rules may hold, and no rule before it does. */
function possibleBits(rules: readonly Placed[], style: Style): string {
  const bits = tiers.map((tier, bit) => {
    const own = rules.filter((rule) => rule.tier === tier)
    const none = tier === otherwise ? rules.length : rules.length + 1
    return `CASE WHEN ${firstOf(own, 'possible', style, none)} <= hit THEN ${1 << bit} ELSE 0 END`
  })
  return bits.join(' + ')
}

const quoted = (list: readonly string[]): string => `[${list.map((item) => `'${item}'`).join(', ')}]`
const conclusions = Array.from({ length: 15 }, (_, index) => quoted(tiers.filter((_, bit) => (index + 1) & (1 << bit))))

/** The answers, from the first rule that holds and a bit for each tier that is possible. */
const answers = (rules: readonly Rule[], search: string): string => `
SELECT id,
  CASE WHEN ${single} THEN 'decided' ELSE 'undecided' END AS outcome,
  CASE bits ${tiers.map((tier, bit) => `WHEN ${1 << bit} THEN '${tier}'`).join(' ')} END AS tier,
  CASE WHEN ${single} THEN ${quoted([...rules.map(({ id }) => id), 'con-lai'])}[hit + 1] END AS rule,
  [${conclusions.join(', ')}][bits] AS possible
FROM (${search})`

const single = 'bits IN (1, 2, 4, 8)'

/** Four hundred rules stand in a table, which `annexTable` makes. */
const annexSql = (): string => answers(ruleSets[400], annexSearch)

/**
 * The rules as one would write them by hand for DuckDB, with the same three-valued answers as ours.
 *
 * `near` is the first rule that may hold, `hit` the first that does. Where everything that rules ask is known they are the
 * same, and where they are the same nothing else is possible; only the few rows that remain look for every tier.
 */
export function handSql(size: Size, from: 'members' | 'compact'): string {
  if (size === 400) return annexSql()
  const style: Style = { lowest: size === 5 ? 'absent' : 'prepared', sets: from === 'compact' ? 'bits' : 'lists' }
  const rules = ruleSets[size].map((rule, order): Placed => ({ ...rule, order }))
  const end = rules.length
  const known = [...new Set(rules.flatMap(({ when }) => factsOf(when)))].map((fact) => `"${fact}" IS NOT NULL`)
  const bitOf = [...rules.map(({ tier }) => tier), otherwise].map((tier) => 1 << tiers.indexOf(tier))
  const source =
    style.lowest === 'absent'
      ? from
      : `(SELECT *, ${prepared.lowest} AS lowest, ${prepared.whole} AS whole FROM ${from})`
  const search = `
  SELECT *, CASE WHEN hit = near THEN [${bitOf.join(', ')}][hit + 1] ELSE ${possibleBits(rules, style)} END AS bits
  FROM (
    SELECT *, CASE WHEN ${known.join(' AND ')} THEN near ELSE ${firstOf(rules, 'certain', style, end)} END AS hit
    FROM (SELECT *, ${firstOf(rules, 'possible', style, end)} AS near FROM ${source})
  )`
  return answers(rules, search)
}
