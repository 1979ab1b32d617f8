import type { Facts, FactValue, Ruleset } from '@neuguong/rules'
import { at, type Finding } from '../output/finding.ts'
import { decimalCell } from './decimal.ts'
import type { RawRow } from './row.ts'

/** Decimals by fact that JSON's numbers would not hold, in full: `-12.50`. */
export type Decimals = Readonly<Record<string, string | null>>

/** What the decimals of a row say. */
export interface DecimalFacts {
  readonly facts: Facts
  readonly findings: readonly Finding[]
  /** Facts of which digits were rounded. */
  readonly rounded: readonly string[]
}

/** Reads the decimals of a row digit by digit. */
export function readDecimals({ facts }: Ruleset, decimals: Decimals, placeOf: RawRow['placeOf']): DecimalFacts {
  const values: Record<string, FactValue> = {}
  const findings: Finding[] = []
  const rounded: string[] = []
  for (const [id, digits] of Object.entries(decimals)) {
    const fact = facts[id]
    if (!fact || digits === null) continue
    const cell = decimalCell(id, fact, digits)
    values[id] = 'value' in cell ? cell.value : undefined
    if ('problem' in cell) findings.push(at(cell.problem, placeOf(id)))
    else if (cell.rounded) rounded.push(id)
  }
  return { facts: values, findings, rounded }
}
