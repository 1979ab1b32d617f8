import type { Compare, Known, Ruleset, Test } from '../../src/index.ts'
import { operatorRow } from '../../src/language/operators.ts'

/** A complete member: levels by rank, counts and sums added. */
export type Member = Readonly<Record<string, Known>>

/** Whether a test holds for a complete member: two-valued logic in a few lines, sharing nothing with what is tested but the operators. */
export function holds(test: Test, member: Member): boolean {
  switch (test.kind) {
    case 'all':
      return test.of.every((part) => holds(part, member))
    case 'any':
      return test.of.some((part) => holds(part, member))
    case 'not':
      return !holds(test.of, member)
    case 'compare':
      return compares(test, member)
    default:
      return holds(test.of, member)
  }
}

function compares({ fact, operator, value }: Compare, member: Member): boolean {
  const right = typeof value === 'object' && 'fact' in value ? member[value.fact] : value
  return operatorRow(operator).holds(member[fact] as Known, right as Known)
}

const domains: Readonly<Record<string, readonly Known[]>> = {
  co: [false, true],
  chon: ['a', 'b', 'c'],
  bac: [0, 1, 2],
  so: [0, 1, 2, 3, 4],
  diem: [-1, 0, 1, 2],
  viec: [[], ['a'], ['b'], ['a', 'b']],
}

function members(ids: readonly string[]): readonly Member[] {
  return ids.reduce<readonly Member[]>(
    (known, id) => known.flatMap((member) => (domains[id] ?? []).map((value) => ({ ...member, [id]: value }))),
    [{}],
  )
}

function withDerived(member: Member): Member {
  const { co, bac, so, diem } = member as { co: boolean; bac: number; so: number; diem: number }
  return { ...member, dem: Number(co) + Number(bac >= 1) + Number(so > 2), tong: so + diem }
}

/** Everybody who can exist where two facts are compared or added: 1,440 members. */
export const everybody: readonly Member[] = members(Object.keys(domains)).map(withDerived)

/** One of each who can be told apart otherwise: 360 members. */
export const everyKind: readonly Member[] = everybody.filter(({ diem }) => diem === 0)

/** What decides a complete member: the index of the rule, `-1` for none, `-2` for a conflict. */
export function decides({ tiers }: Ruleset, member: Member): number {
  const holding = [...tiers.rules.keys()].filter((index) => {
    const test = tiers.rules[index]?.test
    return test && holds(test, member)
  })
  const rest = tiers.rules.findIndex(({ test }) => !test)
  if (tiers.hitPolicy === 'first' || holding.length === 0) return holding[0] ?? rest
  const found = new Set(holding.map((index) => tiers.rules[index]?.tier))
  return found.size > 1 ? -2 : (holding[0] ?? -1)
}
