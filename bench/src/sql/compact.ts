import type { DuckDBConnection } from '@duckdb/node-api'
import { type FactDeclaration, facts } from '../workload/facts.ts'
import { annexTable } from './hand.annexTable.ts'

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

/**
 * What statements by hand read besides `members`: the same members in the smallest types that hold them (`compact`), and the
 * rules of the annexes as data.
 */
export async function prepareByHand(connection: DuckDBConnection): Promise<void> {
  const columns = Object.entries(facts).map(([id, fact]) => `${compactOf(id, fact)} AS "${id}"`)
  await connection.run(`CREATE OR REPLACE TABLE compact AS SELECT id, ${columns.join(', ')} FROM members`)
  await connection.run(annexTable)
}
