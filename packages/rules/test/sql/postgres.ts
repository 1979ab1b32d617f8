import { PGlite } from '@electric-sql/pglite'
import { Client, type ClientBase } from 'pg'
import type { Facts, Ruleset } from '../../src/index.ts'
import { cellOf, type Engine, idOf, type Row } from './engine.ts'

/** A cell as JSON can carry it: PostgreSQL reads what JSON has no number for from text. */
const jsonCell = (cell: unknown): unknown =>
  typeof cell === 'number' && (!Number.isFinite(cell) || Object.is(cell, -0))
    ? Object.is(cell, -0)
      ? '-0'
      : String(cell)
    : cell

const jsonRows = ({ facts }: Ruleset, members: readonly Facts[]): string =>
  JSON.stringify(
    members.map((member, index) => ({
      id: idOf(index),
      ...Object.fromEntries(Object.entries(facts).map(([id, fact]) => [id, jsonCell(cellOf(fact, id, member))])),
    })),
  )

interface Session {
  /** Several statements at once, without parameters. */
  readonly exec: (sql: string) => Promise<unknown>
  readonly query: (sql: string, parameters?: unknown[]) => Promise<{ rows: readonly Row[] }>
}

const table = 'pg_temp.members'

const engineOf = (session: Session, close: () => Promise<void>): Engine => ({
  dialect: 'postgres',
  table,
  run: async (sql) => void (await session.exec(sql)),
  fill: async (ruleset, members) => {
    await session.query(`TRUNCATE ${table}`)
    await session.query(`INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`, [
      jsonRows(ruleset, members),
    ])
  },
  rows: async (sql) => (await session.query(sql)).rows,
  close,
})

/** PostgreSQL compiled to WebAssembly, in this process. */
export async function pgliteEngine(): Promise<Engine> {
  const database = await PGlite.create()
  return engineOf(
    { exec: (sql) => database.exec(sql), query: async (sql, parameters) => database.query<Row>(sql, parameters) },
    () => database.close(),
  )
}

/** A PostgreSQL server; everything happens in temporary tables of this session. */
export async function serverEngine(url: string): Promise<Engine> {
  const client: ClientBase & { end: () => Promise<void> } = new Client({ connectionString: url })
  await client.connect()
  return engineOf(
    { exec: (sql) => client.query(sql), query: (sql, parameters) => client.query<Row>(sql, parameters) },
    () => client.end(),
  )
}
