import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api'
import { type FactDeclaration, factIds, facts } from '../workload/facts.ts'
import { type Code, memberCodes, province } from '../workload/members.ts'

/** Distinct members of a table; larger tables repeat them, as only their number matters there. */
export const distinct = province

const duckdb = () => import('@duckdb/node-api')
type DuckDB = Awaited<ReturnType<typeof duckdb>>

/** Types as `toSql` expects them. */
const natural: Readonly<Record<FactDeclaration['kind'], string>> = {
  boolean: 'BOOLEAN',
  number: 'DOUBLE',
  choice: 'VARCHAR',
  set: 'VARCHAR[]',
}

const typeOf = ({ kind }: FactDeclaration, { BOOLEAN, DOUBLE, LIST, VARCHAR }: DuckDB) =>
  ({ boolean: BOOLEAN, number: DOUBLE, choice: VARCHAR, set: LIST(VARCHAR) })[kind]

function sqlValue({ kind, options }: FactDeclaration, code: Code, { listValue }: DuckDB): DuckDBValue {
  if (code === undefined) return null
  if (typeof code === 'object') return listValue(code.map((option) => options[option] ?? null))
  if (kind === 'boolean') return code === 1
  return kind === 'choice' ? (options[code] ?? null) : code
}

/** Rows that DuckDB takes at once. */
const chunkRows = 2_048

async function append(connection: DuckDBConnection, count: number): Promise<void> {
  const loaded = await duckdb()
  const declared = Object.values(facts)
  const types = [loaded.INTEGER, ...declared.map((fact) => typeOf(fact, loaded))]
  const appender = await connection.createAppender('members')
  for (let from = 0; from < count; from += chunkRows) {
    const rows = Array.from({ length: Math.min(chunkRows, count - from) }, (_, index) => memberCodes(from + index))
    const chunk = loaded.DuckDBDataChunk.create(types, rows.length)
    chunk.setColumnValues(
      0,
      rows.map((_, index) => from + index),
    )
    for (const [column, fact] of declared.entries())
      chunk.setColumnValues(
        column + 1,
        rows.map((codes) => sqlValue(fact, codes[column], loaded)),
      )
    appender.appendDataChunk(chunk)
  }
  appender.closeSync()
}

/** A database in memory with a table `members`: types as in people's files, a missing fact is NULL. */
export async function openTable(count: number): Promise<DuckDBConnection> {
  const { DuckDBInstance } = await duckdb()
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const columns = factIds.map((id) => `"${id}" ${natural[facts[id]?.kind ?? 'choice']}`)
  await connection.run(`CREATE TABLE members (id INTEGER, ${columns.join(', ')})`)
  await append(connection, Math.min(count, distinct))
  for (let from = distinct; from < count; from += distinct)
    await connection.run(
      `INSERT INTO members SELECT * REPLACE (id + ${from} AS id) FROM members WHERE id < ${Math.min(distinct, count - from)}`,
    )
  return connection
}
