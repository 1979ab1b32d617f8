import { domainOf, type FactOf, type Facts, type FactValue, type Ruleset } from '@neuguong/rules'
import { at, type Finding } from '../output/finding.ts'
import type { Cell } from './cell.ts'
import { decimalCell } from './decimal.ts'
import { longest } from './numberCell.ts'
import type { RawRow } from './row.ts'
import { plainDigits } from './writtenNumbers.ts'

/** Decimals by key that JSON's numbers would not hold, as they were written: `-12.50`, `125e-30`. */
export type Decimals = Readonly<Record<string, string | null>>

/** What the decimals of a row say. */
export interface DecimalFacts {
  readonly facts: Facts
  readonly findings: readonly Finding[]
  /** Facts of which digits were rounded. */
  readonly rounded: readonly string[]
}

function readWritten(id: string, fact: FactOf, written: string): Cell {
  if (written.length > longest)
    return { problem: { code: 'number-unreadable', params: { found: `${written.slice(0, 57)}…` } } }
  if (!Number.isFinite(Number(written)))
    return { problem: { code: 'fact-outside-domain', params: { fact: id, found: written, domain: domainOf(fact) } } }
  const digits = plainDigits(written)
  return decimalCell(id, fact, digits, digits === written ? {} : { found: written })
}

/** Reads the decimals of a row digit by digit. */
export function readDecimals({ facts }: Ruleset, decimals: Decimals, placeOf: RawRow['placeOf']): DecimalFacts {
  const values: Record<string, FactValue> = {}
  const findings: Finding[] = []
  const rounded: string[] = []
  for (const [id, digits] of Object.entries(decimals)) {
    const fact = Object.hasOwn(facts, id) ? facts[id] : undefined
    if (fact?.type !== 'number' || digits === null) continue
    const cell = readWritten(id, fact, digits)
    values[id] = 'value' in cell ? cell.value : undefined
    if ('problem' in cell) findings.push(at(cell.problem, placeOf(id)))
    else if (cell.rounded) rounded.push(id)
  }
  return { facts: values, findings, rounded }
}
