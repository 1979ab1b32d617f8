import type { DuckDBConnection } from '@duckdb/node-api'
import { loadOurs } from '../contenders/ours.ts'
import type { Enter } from '../run/entrant.ts'
import type { Task } from '../run/task.ts'
import type { Size } from '../workload/ruleSets.ts'
import { prepareByHand } from './compact.ts'
import { handSql } from './hand.ts'
import { openTable } from './table.ts'

/** Reads every column of every answer without bringing millions of rows into this process. */
const consume = (statement: string): string =>
  `SELECT count(*), sum(length(outcome)), sum(length(tier)), sum(length(rule)), sum(len(possible)) FROM (${statement})`

function statementTask(connection: DuckDBConnection, statement: string, threads: number): Task {
  return {
    step: async () => {
      await connection.run(`SET threads = ${threads}`)
      const [row = []] = (await connection.runAndReadAll(consume(statement))).getRows()
      const [members = 0, ...sums] = row.map(Number)
      return { members, sum: sums.reduce((a, b) => a + b, 0) }
    },
  }
}

/** Our statement for the table `members`. */
export async function ourSql(size: Size): Promise<string> {
  const { rules, ruleset } = await loadOurs(size)
  return rules.toSql(ruleset, {
    dialect: 'duckdb',
    from: rules.tableName('duckdb', 'members'),
    keys: ['id'],
    values: 'declared',
  }).decisions
}

/** DuckDB in this process: our statement and the one by hand, with one thread and with two. */
export const enterDuckdb: Enter = async (size, members) => {
  const connection = await openTable(members)
  await prepareByHand(connection)
  const statements = {
    ours: await ourSql(size),
    hand: handSql(size, 'members'),
    ...(size === 400 ? {} : { 'hand compact': handSql(size, 'compact') }),
  }
  return {
    build: async () =>
      new Map(
        Object.entries(statements).flatMap(([name, statement]) =>
          [1, 2].map((threads) => [`${name}, ${threads}`, statementTask(connection, statement, threads)] as const),
        ),
      ),
  }
}
