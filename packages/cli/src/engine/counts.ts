import type { Ruleset } from '@neuguong/rules'
import { emptyTally, type Tally } from '../summary/tally.ts'
import type { Row } from './duckdb.ts'

/** The query of how many members have which conclusion, from a table of proposals. */
export const countProposals = (from: string): string =>
  `SELECT coalesce(tier, outcome) AS conclusion, authority, groups, count(*) AS members FROM ${from} GROUP BY 1, 2, 3`

/** What counts came to, as the tally of the same members one by one would; facts that are missing are not counted. */
export function tallyOf(ruleset: Ruleset, rows: readonly Row[]): Tally {
  const tally = emptyTally(ruleset)
  const add = (counts: Tally['all'] | undefined, conclusion: string, members: number): void => {
    if (!counts) return
    counts.total += members
    counts.byConclusion.set(conclusion, (counts.byConclusion.get(conclusion) ?? 0) + members)
  }
  for (const row of rows) {
    const [conclusion, members] = [String(row.conclusion), Number(row.members)]
    const own = Array.isArray(row.groups) ? row.groups.map(String) : []
    add(tally.all, conclusion, members)
    for (const group of own.length > 0 ? own : ['']) add(tally.groups.get(group), conclusion, members)
    if (row.authority === 'illustrative') tally.illustrative = true
  }
  return tally
}
