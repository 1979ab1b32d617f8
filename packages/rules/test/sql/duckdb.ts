import {
  BOOLEAN,
  DATE,
  DOUBLE,
  DuckDBDataChunk,
  DuckDBDateValue,
  DuckDBInstance,
  type DuckDBType,
  type DuckDBValue,
  LIST,
  listValue,
  VARCHAR,
} from '@duckdb/node-api'
import type { FactOf } from '../../src/resolve/ruleset.ts'
import { cellOf, type Engine, idOf } from './engine.ts'

const types: Readonly<Record<FactOf['type'], DuckDBType>> = {
  boolean: BOOLEAN,
  number: DOUBLE,
  day: DATE,
  choice: VARCHAR,
  level: VARCHAR,
  set: LIST(VARCHAR),
}

const DAY = 86_400_000

const valueFor = (type: FactOf['type'], cell: unknown): DuckDBValue => {
  if (cell === null) return null
  if (type === 'day') return new DuckDBDateValue(Date.parse(String(cell)) / DAY)
  return type === 'set' ? listValue(cell as string[]) : (cell as DuckDBValue)
}

/** DuckDB in this process, in memory. */
export async function duckdbEngine(): Promise<Engine> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  return {
    dialect: 'duckdb',
    table: 'members',
    run: async (sql) => void (await connection.run(sql)),
    fill: async ({ facts }, members) => {
      const ids = Object.keys(facts)
      await connection.run('DELETE FROM members')
      const columns = Object.values(facts).map(({ type }) => types[type])
      const chunk = DuckDBDataChunk.create([VARCHAR, ...columns], members.length)
      chunk.setColumnValues(
        0,
        members.map((_, index) => idOf(index)),
      )
      for (const [at, id] of ids.entries()) {
        const fact = facts[id]
        if (fact)
          chunk.setColumnValues(
            at + 1,
            members.map((member) => valueFor(fact.type, cellOf(fact, id, member))),
          )
      }
      const appender = await connection.createAppender('members')
      appender.appendDataChunk(chunk)
      appender.closeSync()
    },
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson(),
    close: async () => connection.closeSync(),
  }
}
