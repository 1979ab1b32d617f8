import { agreement } from '../agree.ts'
import { columnDisagreements } from '../columns/agree.ts'
import { contenders } from '../contenders/contenders.ts'
import { sqlDisagreements } from '../sql/agree.ts'
import { prepareByHand } from '../sql/compact.ts'
import { ourSql } from '../sql/duckdb.ts'
import { handSql } from '../sql/hand.ts'
import { openTable } from '../sql/table.ts'
import { members } from '../workload/members.ts'
import { type Size, sizes } from '../workload/ruleSets.ts'
import type { Effort } from './effort.ts'

function refuse(who: string, size: Size, disagreements: readonly unknown[]): void {
  if (disagreements.length === 0) return
  throw new Error(`${who}, ${size} rules: ${disagreements.length} differ, as ${JSON.stringify(disagreements[0])}`)
}

async function statementsAgree(size: Size, count: number): Promise<number> {
  const connection = await openTable(count)
  await prepareByHand(connection)
  const statements = [handSql(size, 'members'), handSql(size, 'compact'), await ourSql(size)]
  for (const statement of statements) refuse('DuckDB', size, await sqlDisagreements(connection, statement, size))
  return count * statements.length
}

/** Holds everybody to the reference before anything is timed; throws where somebody differs. Says how many answers agreed. */
export async function agreeAll({ agreeing }: Effort): Promise<number> {
  let agreed = 0
  for (const size of sizes) {
    const people = members(agreeing[size])
    for (const contender of contenders) {
      const { compared, disagreements } = await agreement(contender, size, people)
      refuse(contender.id, size, disagreements)
      agreed += compared
    }
    agreed += await statementsAgree(size, agreeing[size])
    refuse('columns', size, columnDisagreements(size, agreeing[size]))
    agreed += agreeing[size]
  }
  return agreed
}
