import type { Diagnostic, Ruleset, Test } from '../../src/index.ts'
import { decides, holds, type Member } from './everybody.ts'

/** What there is to be found, found by looking at everybody. */
export type Verdicts = Readonly<Record<string, readonly string[]>>

interface Seen {
  readonly ruleset: Ruleset
  readonly members: readonly Member[]
  readonly decided: readonly number[]
  readonly rules: readonly (readonly boolean[])[]
  readonly groups: readonly (readonly boolean[])[]
}

const pairsOf = <T>(list: readonly T[]): readonly (readonly [number, number])[] =>
  list.flatMap((_, second) => list.slice(0, second).map((__, first) => [first, second] as const))

function tierOf({ ruleset }: Seen, decided: number): string {
  return decided < 0 ? String(decided) : (ruleset.tiers.rules[decided]?.tier ?? '')
}

function ruleVerdicts(seen: Seen): Verdicts {
  const { ruleset, decided, rules } = seen
  const { rules: list, hitPolicy } = ruleset.tiers
  const first = hitPolicy === 'first'
  const ids = (wanted: (index: number) => boolean) => list.flatMap(({ id }, index) => (wanted(index) ? [id] : []))
  const differ = ([a, b]: readonly [number, number]): boolean =>
    list[a]?.tier !== list[b]?.tier && list[a]?.test !== undefined && list[b]?.test !== undefined
  const pairs = pairsOf(list).filter(differ)
  const name = ([a, b]: readonly [number, number]) => `${list[a]?.id} ${list[b]?.id}`
  const both = ([a, b]: readonly [number, number]): boolean =>
    rules[a]?.some((yes, at) => yes && rules[b]?.[at]) ?? false
  const ordered = ([a, b]: readonly [number, number]): boolean =>
    decided.some((rule, at) => rule === a && rules[b]?.[at] === true)
  const owns = (rule: number): boolean =>
    first || !list[rule]?.test ? decided.includes(rule) : (rules[rule]?.includes(true) ?? false)
  return {
    gap: decided.includes(-1) ? ['gap'] : [],
    conflict: first ? [] : pairs.filter(both).map(name),
    overlap: first ? pairs.filter(ordered).map(name) : [],
    unreachable: ids((rule) => !owns(rule)),
    redundant: ids((rule) => owns(rule) && list[rule]?.test !== undefined && isRedundant(seen, rule)),
  }
}

/** Whether everybody keeps their tier when a rule is taken away; a conflict must stay one between the same tiers, so it is left out. */
function isRedundant(seen: Seen, rule: number): boolean {
  const { ruleset, members, rules } = seen
  const without = { ...ruleset, tiers: { ...ruleset.tiers, rules: ruleset.tiers.rules.filter((_, at) => at !== rule) } }
  return members.every((member, at) => {
    if (!rules[rule]?.[at]) return true
    const other = decides(without, member)
    const tier = other < 0 ? String(other) : (without.tiers.rules[other]?.tier ?? '')
    return tier === tierOf(seen, seen.decided[at] ?? -1)
  })
}

function groupVerdicts({ ruleset, members, groups }: Seen): Verdicts {
  const ids = ruleset.groups.map(({ id }) => id)
  const together = pairsOf(ids).filter(([a, b]) => groups[a]?.some((yes, at) => yes && groups[b]?.[at]))
  return {
    groupGap: ids.length > 0 && members.some((_, at) => groups.every((group) => !group[at])) ? ['gap'] : [],
    groupOverlap: together.map(([a, b]) => `${ids[a]} ${ids[b]}`),
  }
}

const keys = new Map<string, readonly string[]>()

/** For each member what they have but for one fact: the same for those who differ in it alone. */
function withoutFact(fact: string, members: readonly Member[]): readonly string[] {
  const key = `${fact} ${members.length}`
  const known = keys.get(key) ?? members.map((member) => JSON.stringify({ ...member, [fact]: 0, dem: 0, tong: 0 }))
  keys.set(key, known)
  return known
}

/** Which facts change neither the tier nor a group of anybody when they alone are changed. */
function irrelevantFacts(seen: Seen, asked: readonly string[]): readonly string[] {
  const { members, decided, groups } = seen
  const outcomes = members.map((_, at) => [tierOf(seen, decided[at] ?? -1), ...groups.map((group) => group[at])].join())
  return asked.filter((fact) => {
    const seenAs = new Map<string, string | undefined>()
    return withoutFact(fact, members).every((others, at) => {
      if (!seenAs.has(others)) seenAs.set(others, outcomes[at])
      return seenAs.get(others) === outcomes[at]
    })
  })
}

/** The facts that the rules and groups ask for, the counted ones too. */
function askedFacts({ tiers, groups }: Ruleset): readonly string[] {
  const text = JSON.stringify([tiers.rules.map(({ test }) => test), groups.map(({ test }) => test)])
  const counted = text.includes('"dem"') ? ['co', 'bac', 'so'] : []
  const named = ['co', 'chon', 'bac', 'so', 'viec'].filter((fact) => text.includes(`"fact":"${fact}"`))
  return [...new Set([...named, ...counted])]
}

/** Everything that enumeration finds about a ruleset. */
export function verdictsOf(ruleset: Ruleset, members: readonly Member[]): Verdicts {
  const table = (tests: readonly (Test | undefined)[]) =>
    tests.map((test) => members.map((member) => !test || holds(test, member)))
  const seen: Seen = {
    ruleset,
    members,
    decided: members.map((member) => decides(ruleset, member)),
    rules: table(ruleset.tiers.rules.map(({ test }) => test)),
    groups: table(ruleset.groups.map(({ test }) => test)),
  }
  const irrelevant = irrelevantFacts(seen, askedFacts(ruleset))
  return { ...ruleVerdicts(seen), ...groupVerdicts(seen), irrelevant }
}

/** The same, as the checks found it. */
export function foundVerdicts(found: readonly Diagnostic[]): Verdicts {
  const of = (code: Diagnostic['code'], tell: (params: Readonly<Record<string, unknown>>) => string) =>
    found.filter((diagnostic) => diagnostic.code === code).map(({ params }) => tell({ ...params }))
  const pair = ({ first, second }: Readonly<Record<string, unknown>>) => `${first} ${second}`
  const rule = (params: Readonly<Record<string, unknown>>) => String(params.rule)
  return {
    gap: of('gap', () => 'gap').slice(0, 1),
    conflict: of('conflict', pair),
    overlap: of('overlap', pair),
    unreachable: [...of('unreachable-rule', rule), ...of('masked-exception', rule)],
    redundant: of('redundant-rule', rule),
    groupGap: of('group-gap', () => 'gap').slice(0, 1),
    groupOverlap: of('group-overlap', pair),
    irrelevant: of('irrelevant-fact', ({ fact }) => String(fact)),
  }
}

/** In one order, so that they can be compared. */
export const sorted = (verdicts: Verdicts): Verdicts =>
  Object.fromEntries(Object.entries(verdicts).map(([key, list]) => [key, [...list].sort()]))
