import type { DuckDBConnection } from '@duckdb/node-api'
import { trace } from '@neuguong/rules'
import { member } from '../workload/members.ts'
import { rulesetOf } from '../workload/regulation.ts'
import type { Size } from '../workload/ruleSets.ts'

/** What a statement must say of one member, as JSON has it. */
interface Answer {
  readonly outcome: string
  readonly tier: string | null
  readonly rule: string | null
  readonly possible: readonly string[]
}

/** Holds a statement that decides `members` to our reference: outcome, tier, rule and what is still possible, member by member. */
export async function sqlDisagreements(connection: DuckDBConnection, statement: string, size: Size) {
  const ruleset = rulesetOf(size)
  const reader = await connection.runAndReadAll(
    `SELECT id, outcome, tier, rule, possible FROM (${statement}) AS decided ORDER BY id`,
  )
  return reader.getRowObjectsJson().flatMap((row) => {
    const { id, ...found } = row as unknown as Answer & { id: number }
    const { outcome, tier, rule, possible } = trace(ruleset, member(Number(id))).decision
    const wanted: Answer = { outcome, tier, rule, possible }
    return JSON.stringify(found) === JSON.stringify(wanted) ? [] : [{ id, found, wanted }]
  })
}
