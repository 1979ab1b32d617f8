import { type Ruleset, tableName } from '@neuguong/rules'
import type { Session } from '../app/session.ts'
import { UsageError } from '../app/usageError.ts'
import { type FileColumn, type Header, readHeader } from './header.ts'
import type { Database } from './postgres.ts'

/** A table of a database: its name as a person writes it, and as SQL. */
export interface TableName {
  readonly shown: string
  readonly sql: string
}

/** Reads `members` or `schema.members`. Everything else is part of a name. */
export function parseTable(name: string): TableName {
  const [schema, ...rest] = name.split('.')
  const path = rest.length > 0 ? [schema ?? '', rest.join('.')] : [name]
  return { shown: name, sql: tableName('postgres', ...path) }
}

/** What the types of PostgreSQL are called where columns are held against kinds of facts. */
const types: Readonly<Record<string, string>> = {
  bool: 'BOOLEAN',
  int2: 'SMALLINT',
  int4: 'INTEGER',
  int8: 'BIGINT',
  float4: 'FLOAT',
  float8: 'DOUBLE',
  numeric: 'DECIMAL()',
  date: 'DATE',
  text: 'VARCHAR',
  varchar: 'VARCHAR',
  bpchar: 'VARCHAR',
  name: 'VARCHAR',
  uuid: 'UUID',
  _text: 'VARCHAR[]',
  _varchar: 'VARCHAR[]',
  _bpchar: 'VARCHAR[]',
}

const columnsOf = `SELECT attname AS name, CASE WHEN typtype = 'e' THEN 'ENUM()' WHEN typtype = 'd' THEN (SELECT base.typname FROM pg_type base WHERE base.oid = pg_type.typbasetype) ELSE typname END AS type,
CASE WHEN typtype = 'd' THEN format_type(typbasetype, typtypmod) ELSE format_type(atttypid, atttypmod) END AS declared
FROM pg_attribute JOIN pg_type ON pg_type.oid = atttypid
WHERE attrelid = to_regclass($1) AND attnum > 0 AND NOT attisdropped ORDER BY attnum`

/** Whether there is a table, a view or anything else of this name. */
export const tableExists = async ({ rows }: Database, { sql }: TableName): Promise<boolean> =>
  (await rows('SELECT 1 WHERE to_regclass($1) IS NOT NULL', [sql])).length > 0

/** Whether two names lead to one table, however they are written. */
export const areOneTable = async ({ rows }: Database, one: TableName, other: TableName): Promise<boolean> =>
  (await rows('SELECT 1 WHERE to_regclass($1) = to_regclass($2)', [one.sql, other.sql])).length > 0

/**
 * Reads the columns of the table of members.
 *
 * @throws UsageError when there is no such table
 */
export async function readTable(
  session: Session,
  database: Database,
  ruleset: Ruleset,
  table: TableName,
): Promise<Header> {
  if (!(await tableExists(database, table))) throw new UsageError(session.words.engines.noTable(table.shown))
  const rows = await database.rows(columnsOf, [table.sql])
  const columns = rows.map(
    ({ name, type, declared }): FileColumn => ({
      name: String(name),
      type: types[String(type)] ?? String(type),
      declared: String(declared),
    }),
  )
  return readHeader(ruleset, table.shown, columns, 'postgres')
}
