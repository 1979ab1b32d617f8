import type { DuckDBConnection } from '@duckdb/node-api'
import { type FactDeclaration, facts } from '../workload/facts.ts'

const quoted = (options: readonly string[]): string => options.map((option) => `'${option}'`).join(', ')

/** A set as a mask with a bit for each option. */
const mask = (id: string, { options }: FactDeclaration): string =>
  `list_reduce(list_prepend(0::UINTEGER, list_transform("${id}", item -> (1::UINTEGER << (list_position([${quoted(options)}], item) - 1)))), (a, b) -> a | b)`

function compactOf(id: string, fact: FactDeclaration): string {
  const column = `"${id}"`
  if (fact.kind === 'choice') return `${column}::ENUM(${quoted(fact.options)})`
  if (fact.kind === 'number') return `${column}::${fact.decimals > 0 ? 'FLOAT' : 'UTINYINT'}`
  return fact.kind === 'set' ? `CASE WHEN ${column} IS NOT NULL THEN ${mask(id, fact)} END` : column
}

/** The same members in the smallest types that hold them: a table `compact`, as somebody writes it who wants it fast. */
export async function makeCompact(connection: DuckDBConnection): Promise<void> {
  const columns = Object.entries(facts).map(([id, fact]) => `${compactOf(id, fact)} AS "${id}"`)
  await connection.run(`CREATE OR REPLACE TABLE compact AS SELECT id, ${columns.join(', ')} FROM members`)
}
