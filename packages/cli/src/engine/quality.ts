import { anyOutsideSql, domainOf, type Ruleset, type SqlOptions, toSql } from '@neuguong/rules'
import { at, type Finding } from '../output/finding.ts'
import type { Row } from './duckdb.ts'

/** Asks a query where the members stand. */
type Ask = (sql: string) => Promise<readonly Row[]>

function findingOf(ruleset: Ruleset, table: string, { fact, members, first, last }: Row): Finding[] {
  const id = String(fact)
  const known = ruleset.facts[id]
  if (!known) return []
  const ids = [...new Set([first, last].map(String))]
  const place = { file: table, pointer: `/${id}`, line: 0, column: 1, cell: id }
  return [
    at({ code: 'values-outside', params: { fact: id, count: Number(members), ids, domain: domainOf(known) } }, place),
  ]
}

/** What stands in a table outside the declared domains, by fact. Decisions take it as missing, so this is where it is said. */
export async function findOutside(ruleset: Ruleset, table: string, options: SqlOptions, ask: Ask): Promise<Finding[]> {
  const [any] = await ask(anyOutsideSql(ruleset, options))
  if (any?.outside !== true) return []
  const rows = await ask(toSql(ruleset, { ...options, keys: ['id'] }).quality)
  return rows.filter(({ problem }) => problem === 'outside').flatMap((row) => findingOf(ruleset, table, row))
}
