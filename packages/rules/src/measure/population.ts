import type { Figure } from '@neuguong/core'
import type { FactValue } from '../language/value.ts'

/** One member in one year: an opaque id, the unit, and the facts. */
export interface MemberRow {
  readonly id?: string | undefined
  readonly unit?: string | null | undefined
  readonly year?: number | null | undefined
  readonly [fact: string]: FactValue
}

/** What is known of one year: rows of members, or figures that somebody published, or both. */
export interface YearData {
  readonly year: number
  readonly members?: Iterable<MemberRow>
  /** Members at the start of the year ("tổng số đảng viên đầu năm"). */
  readonly opening?: number | undefined
  /** Published figures of the whole population, by target. They are taken before rows are counted. */
  readonly figures?: Readonly<Record<string, Figure>>
  /** Published figures of units, by unit and target. */
  readonly unitFigures?: Readonly<Record<string, Readonly<Record<string, Figure>>>>
}

/** What somebody published of a year: figures, without rows. */
export type PublishedYear = Omit<YearData, 'members'>

/** A population over the years. A year that is not here is not known. */
export interface Population {
  readonly years: readonly YearData[]
}

/** Sorts rows by year; rows without a year belong to `year`. */
export function populationOf(rows: Iterable<MemberRow>, year: number): Population {
  const years = new Map<number, MemberRow[]>()
  for (const row of rows) {
    const key = row.year ?? year
    const members = years.get(key) ?? []
    members.push(row)
    years.set(key, members)
  }
  return { years: [...years].map(([key, members]) => ({ year: key, members })) }
}
