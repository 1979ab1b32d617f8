import { conclusionsOf } from '../evaluate/decision.ts'
import { questionsOf } from '../resolve/questions.ts'
import type { Ruleset } from '../resolve/ruleset.ts'
import type { TalliesSql } from '../sql/targets.ts'
import { gatherUnits, type Tallies, type UnitTallies } from './tallies.ts'
import { emptyTally } from './tally.ts'

/** A row of a database: counts come as numbers, as big integers or as their digits. */
export type DatabaseRow = Readonly<Record<string, unknown>>

function whole(row: DatabaseRow, column: string): number {
  const value = row[column]
  const number =
    typeof value === 'number' || typeof value === 'bigint' || typeof value === 'string' ? Number(value) : NaN
  if (!Number.isSafeInteger(number)) throw new RangeError(`column ${column} holds ${String(value)}, not a count`)
  return number
}

function unitOf(ruleset: Ruleset, { columns }: TalliesSql, row: DatabaseRow): UnitTallies {
  const ofKind = (kind: 'target' | 'cap') =>
    Object.fromEntries(questionsOf(ruleset).flatMap((one) => (one.kind === kind ? [[one.id, emptyTally()]] : [])))
  const [targets, caps] = [ofKind('target'), ofKind('cap')]
  const conclusions = Object.fromEntries(conclusionsOf(ruleset.tiers).map((id) => [id, { low: 0, high: 0 }]))
  for (const meaning of columns) {
    const count = whole(row, meaning.column)
    if (meaning.kind === 'conclusion') {
      const found = conclusions[meaning.id]
      if (found) found[meaning.side] = count
    } else {
      const tally = (meaning.kind === 'target' ? targets : caps)[meaning.id]
      if (tally) tally[3 * meaning.among + meaning.of] = count
    }
  }
  const unit = row.unit === null || row.unit === undefined || row.unit === '' ? null : String(row.unit)
  return { unit, members: whole(row, 'members'), targets, caps, conclusions }
}

/**
 * Tallies made of the rows that the statement of `talliesSql` gives, in any database.
 *
 * @param ruleset - the one that the statement was made of
 * @param statement - the statement, which says what its columns count
 * @param rows - all rows of its result
 * @throws RangeError when a row lacks a column, or holds something else than a count
 */
export function talliesFrom(ruleset: Ruleset, statement: TalliesSql, rows: Iterable<DatabaseRow>): Tallies {
  const years = new Map<number, UnitTallies[]>()
  for (const row of rows) {
    const year = whole(row, 'year')
    const units = years.get(year)
    if (units) units.push(unitOf(ruleset, statement, row))
    else years.set(year, [unitOf(ruleset, statement, row)])
  }
  return {
    ruleset: ruleset.identity.sha256,
    years: [...years].sort(([a], [b]) => a - b).map(([year, units]) => ({ year, units: gatherUnits(units) })),
  }
}
