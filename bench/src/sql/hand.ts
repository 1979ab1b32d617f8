import { type Condition, fold, otherwise, type Rule, tiers } from '../workload/conditions.ts'
import { groups, levels } from '../workload/facts.ts'
import { ruleSets, type Size } from '../workload/ruleSets.ts'
import { conditionSql, type Mood, prepared, type Style } from './hand.condition.ts'

/** A rule and its place in the order. */
type Placed = Rule & { readonly order: number }

/** The order of the first rule for which it holds. DuckDB asks each WHEN only of the rows that no earlier one took. */
const firstOf = (rules: readonly Placed[], mood: Mood, style: Style, none: number): string =>
  rules.length === 0
    ? `${none}`
    : `CASE ${rules.map(({ when, order }) => `WHEN ${conditionSql(when, mood, style)} THEN ${order}`).join('\n')} ELSE ${none} END`

const asks = ({ when }: Rule, fact: string, value: string): boolean =>
  'all' in when && when.all.some((part) => 'fact' in part && part.fact === fact && part.value === value)

/** Four hundred rules are twenty annexes: only the twenty rules of the member's own annex are asked. */
function ownAnnex(rules: readonly Placed[], mood: Mood, style: Style, none: number): string {
  const sets = groups.map((group) => {
    const cases = levels.map((level) => {
      const own = rules.filter((rule) => asks(rule, 'nhom', group) && asks(rule, 'cap', level))
      return `WHEN '${level}' THEN ${firstOf(own, mood, style, none)}`
    })
    return `WHEN '${group}' THEN CASE "cap" ${cases.join('\n')} END`
  })
  return `CASE "nhom" ${sets.join('\n')} END`
}

/** The first rule in order, by annex where there are annexes and by all rules where it is not known whose annex holds. */
function search(size: Size, rules: readonly Placed[], mood: Mood, style: Style, none: number): string {
  if (size !== 400) return firstOf(rules, mood, style, none)
  const open = mood === 'certain' ? `${none}` : firstOf(rules, mood, style, none)
  return `CASE WHEN "nhom" IS NOT NULL AND "cap" IS NOT NULL THEN ${ownAnnex(rules, mood, style, none)} ELSE ${open} END`
}

const factsOf = (condition: Condition): readonly string[] =>
  fold<readonly string[]>(condition, {
    all: (parts) => parts.flat(),
    any: (parts) => parts.flat(),
    not: (part) => part,
    compare: ({ fact }) => [fact],
  })

/** A bit for each tier that is possible: one of its rules may hold, and no rule before it does. */
function possibleBits(size: Size, rules: readonly Placed[], style: Style): string {
  const bits = tiers.map((tier, bit) => {
    const own = rules.filter((rule) => rule.tier === tier)
    const none = tier === otherwise ? rules.length : rules.length + 1
    return `CASE WHEN ${search(size, own, 'possible', style, none)} <= hit THEN ${1 << bit} ELSE 0 END`
  })
  return bits.join(' + ')
}

const quoted = (list: readonly string[]): string => `[${list.map((item) => `'${item}'`).join(', ')}]`
const conclusions = Array.from({ length: 15 }, (_, index) => quoted(tiers.filter((_, bit) => (index + 1) & (1 << bit))))
const single = 'bits IN (1, 2, 4, 8)'

/**
 * The rules as one would write them by hand for DuckDB, with the same three-valued answers as ours.
 *
 * `near` is the first rule that may hold, `hit` the first that does. Where everything that rules ask is known they are the
 * same, and where they are the same nothing else is possible; only the few rows that remain look for every tier.
 */
export function handSql(size: Size, from: 'members' | 'compact'): string {
  const style: Style = { lowest: size === 5 ? 'absent' : 'prepared', sets: from === 'compact' ? 'bits' : 'lists' }
  const rules = ruleSets[size].map((rule, order): Placed => ({ ...rule, order }))
  const end = rules.length
  const known = [...new Set(rules.flatMap(({ when }) => factsOf(when)))].map((fact) => `"${fact}" IS NOT NULL`)
  const bitOf = [...rules.map(({ tier }) => tier), otherwise].map((tier) => 1 << tiers.indexOf(tier))
  const source =
    style.lowest === 'absent'
      ? from
      : `(SELECT *, ${prepared.lowest} AS lowest, ${prepared.whole} AS whole FROM ${from})`
  return `
SELECT id,
  CASE WHEN ${single} THEN 'decided' ELSE 'undecided' END AS outcome,
  CASE bits ${tiers.map((tier, bit) => `WHEN ${1 << bit} THEN '${tier}'`).join(' ')} END AS tier,
  CASE WHEN ${single} THEN ${quoted([...rules.map(({ id }) => id), 'con-lai'])}[hit + 1] END AS rule,
  [${conclusions.join(', ')}][bits] AS possible
FROM (
  SELECT *, CASE WHEN hit = near THEN [${bitOf.join(', ')}][hit + 1] ELSE ${possibleBits(size, rules, style)} END AS bits
  FROM (
    SELECT *, CASE WHEN ${known.join(' AND ')} THEN near ELSE ${search(size, rules, 'certain', style, end)} END AS hit
    FROM (SELECT *, ${search(size, rules, 'possible', style, end)} AS near FROM ${source})
  )
)`
}
