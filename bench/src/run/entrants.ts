import { enterColumns, enterColumnsPass } from '../columns/enter.ts'
import { contenderOf } from '../contenders/contenders.ts'
import { enterNobody, enterWith } from '../contenders/enter.ts'
import { enterPass } from '../contenders/pass.ts'
import { enterDuckdb } from '../sql/duckdb.ts'
import { enterPostgres } from '../sql/postgres.ts'
import type { Enter } from './entrant.ts'

/** Entrants that are not asked about one member after another. */
const others: Readonly<Record<string, Enter>> = {
  nobody: enterNobody,
  columns: enterColumns,
  duckdb: enterDuckdb,
  postgres: enterPostgres,
  'hand pass': enterPass('hand'),
  'compile pass': enterPass('compile'),
  'columns pass': enterColumnsPass,
}

/** How the entrant of this id enters. */
export const enterFor = (id: string): Enter => others[id] ?? enterWith(contenderOf(id))
