import { Dialect, transpile } from '@polyglot-sql/sdk'
import { duckdbEngine } from './duckdb.ts'
import type { Engine } from './engine.ts'

/** Functions that the translator leaves as they are; each means in DuckDB what the manual of its engine says. */
const macros = {
  spark: [
    'CREATE MACRO element_at(items, place) AS list_extract(items, place)',
    'CREATE MACRO arrays_overlap(a, b) AS list_has_any(a, b)',
  ],
  trino: [
    'CREATE MACRO element_at(items, place) AS list_extract(items, place)',
    'CREATE MACRO arrays_overlap(a, b) AS list_has_any(a, b)',
    'CREATE MACRO bitwise_and(a, b) AS a & b',
    'CREATE MACRO bit_count(number, bits) AS system.main.bit_count(number)',
  ],
}

function backToDuckdb(sql: string, dialect: 'spark' | 'trino'): string {
  const {
    success,
    sql: statements,
    error,
  } = transpile(sql, dialect === 'spark' ? Dialect.Spark : Dialect.Trino, Dialect.DuckDB)
  if (!success || statements?.length !== 1) throw new Error(`${error}\n${sql}`)
  return statements[0] ?? ''
}

/** DuckDB, asked in another dialect: its statements are translated back. */
export async function translating(dialect: 'spark' | 'trino'): Promise<Engine> {
  const engine = await duckdbEngine()
  for (const macro of macros[dialect]) await engine.run(macro)
  return { ...engine, dialect, rows: (sql) => engine.rows(backToDuckdb(sql, dialect)) }
}
