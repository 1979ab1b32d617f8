import { UNKNOWN } from '../evaluate/truth.ts'
import type { PlacedYear } from './placing.ts'
import { addUnits, nobody, type UnitTallies } from './tallies.ts'
import type { Tally } from './tally.ts'
import type { UnitNode, UnitTree } from './units.ts'

/** What a unit has of a year, with everything below it. */
export interface NodeTallies {
  /** Rows that belong to it or to a unit below it. */
  readonly certain: UnitTallies
  /** Rows that belong to the unit itself, not to one below it. */
  readonly own: UnitTallies
  /** Rows that may belong to it: those of units that were divided, and those whose unit nobody knows. */
  readonly possible: UnitTallies | undefined
  /** How many of the possible rows are those of divided units. */
  readonly divided: number
}

/** The units from the root to one unit. */
function pathTo(parents: ReadonlyMap<string, string | undefined>, id: string): string[] {
  const path: string[] = []
  for (let at: string | undefined = id; at !== undefined; at = parents.get(at)) path.unshift(at)
  return path
}

const inAll = ([first = [], ...others]: readonly (readonly string[])[]): readonly string[] =>
  first.filter((id, depth) => others.every((path) => path[depth] === id))

/** The lowest unit that all of these are in or are. */
export function commonTo({ nodes }: UnitTree, units: readonly string[]): string | undefined {
  const parents = new Map(nodes.map(({ unit, parent }) => [unit.id, parent]))
  return inAll(units.map((id) => pathTo(parents, id))).at(-1)
}

interface Sums {
  /** By unit: rows of its own. */
  readonly own: Map<string, UnitTallies>
  /** By unit: rows of divided units that may belong to it. */
  readonly perhaps: Map<string, UnitTallies>
}

function addTo(sums: Map<string, UnitTallies>, id: string, tallies: UnitTallies): void {
  const before = sums.get(id)
  sums.set(id, before ? addUnits(before, tallies) : { ...tallies, unit: id })
}

/**
 * Rows of a unit that was divided belong to whatever all its successors belong to, and may belong to each unit on the way from there to
 * a successor.
 */
function divide(
  { own, perhaps }: Sums,
  paths: readonly (readonly string[])[],
  { certain, possible }: { readonly certain: UnitTallies; readonly possible: UnitTallies },
): void {
  const common = inAll(paths)
  const lowest = common.at(-1)
  if (lowest !== undefined) addTo(own, lowest, certain)
  const below = new Set(paths.flatMap((path) => path.slice(common.length)))
  for (const id of below) addTo(perhaps, id, possible)
}

const sum = (a: UnitTallies | undefined, b: UnitTallies | undefined): UnitTallies | undefined =>
  a && b ? addUnits(a, b) : (a ?? b)

/** Adds every unit to the one above it, from the bottom up: the list has the units above first. */
function addUpwards(nodes: readonly UnitNode[], own: ReadonlyMap<string, UnitTallies>): Map<string, UnitTallies> {
  const certain = new Map(own)
  for (const { unit, parent } of [...nodes].reverse()) {
    const found = certain.get(unit.id)
    if (parent !== undefined && found) addTo(certain, parent, found)
  }
  return certain
}

const spread = (length: number, members: number): Tally =>
  Array.from({ length }, (_, cell) => (cell === 3 * UNKNOWN + UNKNOWN ? members : 0))

const each = <T, U>(values: Readonly<Record<string, T>>, make: (value: T) => U): Readonly<Record<string, U>> =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, make(value)]))

/**
 * Rows that may belong to a unit widen its bounds, and the width would tell what is true of them. Where they are too few, everything
 * about them is taken as not known: the bounds stay true, and say no more than how many they are.
 */
function blurred(tallies: UnitTallies, minCell: number): UnitTallies {
  const { members, targets, caps, conclusions } = tallies
  if (members >= minCell) return tallies
  return {
    ...tallies,
    targets: each(targets, ({ length }) => spread(length, members)),
    caps: each(caps, ({ length }) => spread(length, members)),
    conclusions: each(conclusions, () => ({ low: 0, high: members })),
  }
}

/**
 * Adds a year up the tree in one pass: what each unit certainly has, and what it may have.
 *
 * @param minCell - of fewer rows that may belong to a unit nothing is told
 */
export function nodeTallies({ nodes }: UnitTree, year: PlacedYear, minCell: number): ReadonlyMap<string, NodeTallies> {
  const parents = new Map(nodes.map(({ unit, parent }) => [unit.id, parent]))
  const sums: Sums = { own: new Map(year.placed), perhaps: new Map() }
  for (const { units, tallies } of year.divided)
    divide(
      sums,
      units.map((id) => pathTo(parents, id)),
      { certain: tallies, possible: blurred(tallies, minCell) },
    )
  const anywhere = year.anywhere && blurred(year.anywhere, minCell)
  const certain = addUpwards(nodes, sums.own)
  return new Map(
    nodes.map(({ unit: { id } }) => {
      const perhaps = sums.perhaps.get(id)
      return [
        id,
        {
          certain: certain.get(id) ?? nobody(id),
          own: sums.own.get(id) ?? nobody(id),
          possible: sum(perhaps, anywhere),
          divided: perhaps?.members ?? 0,
        },
      ]
    }),
  )
}
