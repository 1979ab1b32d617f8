import type { Ruleset } from '../resolve/ruleset.ts'
import type { Count, Tally } from './tally.ts'

/** The members of one unit in one year, counted for every target and cap, and by conclusion. */
export interface UnitTallies {
  /** The name that the rows give their unit; `null` for rows that name none. */
  readonly unit: string | null
  /** How many rows. */
  readonly members: number
  /** By target: nine numbers, see {@link Tally}. */
  readonly targets: Readonly<Record<string, Tally>>
  /** By cap. */
  readonly caps: Readonly<Record<string, Tally>>
  /** By conclusion: for how many it is settled, and for how many it is possible. */
  readonly conclusions: Readonly<Record<string, Count>>
}

/** One year, by unit: rows that name none first, then by name. */
export interface YearTallies {
  readonly year: number
  readonly units: readonly UnitTallies[]
}

/**
 * Members counted: all that targets, caps and distributions need to know of them. Plain data, of a size that does not grow with
 * the members: it can be written as JSON, sent, and merged with the tallies of other lists.
 */
export interface Tallies {
  /** SHA-256 of the ruleset that they were counted by. Numbers counted by different rules cannot be added. */
  readonly ruleset: string
  /** In rising order. A year that is not here is not known. */
  readonly years: readonly YearTallies[]
}

const addLists = (a: Tally, b: Tally): Tally => a.map((number, at) => number + (b[at] ?? 0))
const addCounts = (a: Count, b: Count): Count => ({ low: a.low + b.low, high: a.high + b.high })

type ById<T> = Readonly<Record<string, T>>

function addEach<T>(a: ById<T>, b: ById<T>, add: (a: T, b: T) => T): ById<T> {
  const sum = new Map(Object.entries(a))
  for (const [id, value] of Object.entries(b)) {
    const before = sum.get(id)
    sum.set(id, before === undefined ? value : add(before, value))
  }
  return Object.fromEntries(sum)
}

/** Nobody, counted for nothing yet. */
export const nobody = (unit: string | null): UnitTallies => ({
  unit,
  members: 0,
  targets: {},
  caps: {},
  conclusions: {},
})

/** Two parts of the population taken together, under the name of the first. */
export const addUnits = (a: UnitTallies, b: UnitTallies): UnitTallies => ({
  unit: a.unit,
  members: a.members + b.members,
  targets: addEach(a.targets, b.targets, addLists),
  caps: addEach(a.caps, b.caps, addLists),
  conclusions: addEach(a.conclusions, b.conclusions, addCounts),
})

/** Units in the order of tallies: without a name first, then by name as plain text. */
export const byUnit = (a: { readonly unit: string | null }, b: { readonly unit: string | null }): number =>
  a.unit === b.unit ? 0 : a.unit === null || (b.unit !== null && a.unit < b.unit) ? -1 : 1

/** Units of the same name taken together, in the order of tallies. */
export function gatherUnits(units: readonly UnitTallies[]): readonly UnitTallies[] {
  const sums = new Map<string | null, UnitTallies>()
  for (const one of units) {
    const before = sums.get(one.unit)
    sums.set(one.unit, before ? addUnits(before, one) : one)
  }
  return [...sums.values()].sort(byUnit)
}

/** Tallies of no list. */
export const emptyTallies = (ruleset: string): Tallies => ({ ruleset, years: [] })

/**
 * Tallies of several lists taken together: files, provinces, results of SQL. The order does not matter.
 *
 * @throws RangeError when they were counted by different rules
 */
export function mergeTallies(first: Tallies, ...others: readonly Tallies[]): Tallies {
  const years = new Map<number, UnitTallies[]>()
  for (const { ruleset, years: more } of [first, ...others]) {
    if (ruleset !== first.ruleset) throw new RangeError(`tallies of rules ${first.ruleset} and ${ruleset}`)
    for (const { year, units } of more) years.set(year, [...(years.get(year) ?? []), ...units])
  }
  const ordered = [...years].sort(([a], [b]) => a - b)
  return { ruleset: first.ruleset, years: ordered.map(([year, units]) => ({ year, units: gatherUnits(units) })) }
}

/**
 * Numbers counted by one ruleset say nothing of another.
 *
 * @throws RangeError when they do not belong together
 */
export function checkRuleset({ identity }: Ruleset, { ruleset }: Tallies): void {
  if (ruleset !== identity.sha256) throw new RangeError(`tallies of rules ${ruleset}, asked of ${identity.sha256}`)
}
