import type { Cap } from '@neuguong/core'
import type { Ruleset } from '../resolve/ruleset.ts'
import { type MemberView, memberReader } from './members.ts'
import type { MemberRow } from './population.ts'
import { count, emptyTally, type Tally } from './tally.ts'

/** The members of each unit counted for one cap: the denominator and the capped tiers. */
export interface UnitTallies {
  /** Sorted by name. */
  readonly units: readonly { readonly unit: string; readonly tally: Tally }[]
  /** Rows that name no unit. */
  readonly unplaced: Tally
}

const tiersOf = ({ tier }: Cap): readonly string[] => (typeof tier === 'string' ? [tier] : tier)

const countMember = (tally: number[], cap: Cap, { ask, inTiers, rated }: MemberView): void =>
  count(tally, cap.base === 'all-rated' ? rated() : ask(cap.base), inTiers(tiersOf(cap)))

/** Counts rows once for all caps of a ruleset. */
export function tallyCaps(ruleset: Ruleset, rows: Iterable<MemberRow>): (cap: Pick<Cap, 'id'>) => UnitTallies {
  const view = memberReader(ruleset)
  const tallies = new Map(ruleset.caps.map(({ id }) => [id, new Map<string, number[]>()]))
  for (const row of rows) {
    const member = view(row)
    for (const cap of ruleset.caps) {
      const units = tallies.get(cap.id) ?? new Map<string, number[]>()
      const tally = units.get(row.unit ?? '') ?? emptyTally()
      units.set(row.unit ?? '', tally)
      countMember(tally, cap, member)
    }
  }
  return ({ id }) => {
    const found = [...(tallies.get(id) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1))
    return {
      units: found.flatMap(([unit, tally]) => (unit === '' ? [] : [{ unit, tally }])),
      unplaced: tallies.get(id)?.get('') ?? emptyTally(),
    }
  }
}
