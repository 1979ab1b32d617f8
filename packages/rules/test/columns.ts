import { type Column, type Columns, emptyColumn, putValue } from '../src/compile/columns.ts'
import { compileColumns, type DecidedColumns, isPossible, outcomes } from '../src/compile/compileColumns.ts'
import { conclusionsOf, type Decision } from '../src/evaluate/decision.ts'
import type { Facts } from '../src/language/value.ts'
import type { Ruleset } from '../src/resolve/ruleset.ts'

/** Members as columns. */
export function columnsOf({ facts }: Ruleset, members: readonly Facts[]): Columns {
  const columns: Record<string, Column> = {}
  for (const [id, fact] of Object.entries(facts)) {
    const column = emptyColumn(fact, members.length)
    for (const [row, member] of members.entries())
      if (Object.hasOwn(member, id)) putValue(fact, column, row, member[id])
    columns[id] = column
  }
  return { rows: members.length, facts: columns }
}

/** What a decision has in columns. */
export const inColumns = ({ tiers }: Ruleset, { outcome, rule, possible }: Decision) => ({
  outcome,
  rule: tiers.rules.findIndex(({ id }) => id === rule),
  possible,
})

/** What the column form says of members, in the shape of `inColumns`. */
export function decidedInColumns(ruleset: Ruleset, members: readonly Facts[]): readonly object[] {
  return rowsOf(ruleset, compileColumns(ruleset).decide(columnsOf(ruleset, members)))
}

/** Decided columns row by row, in the shape of `inColumns`. */
export function rowsOf({ tiers }: Ruleset, decided: DecidedColumns): readonly object[] {
  const conclusions = conclusionsOf(tiers)
  return Array.from(decided.outcome, (code, row) => ({
    outcome: outcomes[code],
    rule: decided.rule[row],
    possible: conclusions.filter((_, conclusion) => isPossible(decided, row, conclusion)),
  }))
}
