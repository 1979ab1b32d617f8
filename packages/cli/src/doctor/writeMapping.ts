import type { MappedColumn } from '@neuguong/core'
import type { Ruleset } from '@neuguong/rules'
import type { Session } from '../app/session.ts'
import { writeWhole } from '../files/writeWhole.ts'
import { type Column, isUnnamed } from '../members/columns.ts'
import { suggestFact } from '../members/table/recognise.ts'
import { jsonText } from '../output/json.ts'
import type { Diagnosis } from './examine.ts'

function entryOf(ruleset: Ruleset, { target, mapped, heading }: Column): MappedColumn {
  if (Object.keys(mapped).length > 0) return mapped
  if (target.kind === 'fact') return { fact: target.fact }
  if (target.kind === 'ignored') return { ignore: true }
  if (target.kind !== 'unknown') return { row: target.kind }
  const perhaps = suggestFact(ruleset, heading)
  return { fact: null, ...(perhaps !== undefined && { perhaps }) }
}

/** Writes a mapping of the columns that were recognised, with the others in it for a person to decide. */
export async function writeMapping(
  session: Session,
  file: string,
  ruleset: Ruleset,
  { tables, groups }: Diagnosis,
): Promise<void> {
  // Without headings there is nothing to match, and what stands in their place may be somebody's row.
  if (groups.some(({ finding }) => finding.code === 'header-none')) return
  const columns: Record<string, MappedColumn> = {}
  for (const { table } of tables)
    for (const column of table.columns) if (!isUnnamed(column.name)) columns[column.name] ??= entryOf(ruleset, column)
  const mapping = { regulation: ruleset.identity.regulation, columns }
  await writeWhole(session, file, [`${jsonText(mapping, 2)}\n`])
  const open = Object.values(columns).filter(({ fact }) => fact === null).length
  session.io.stderr.write(`${session.words.doctor.mappingWritten(file, open)}\n`)
}
