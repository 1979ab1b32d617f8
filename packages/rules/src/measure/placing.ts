import { becomeBy, type OrganisationUnit } from '@neuguong/core'
import { type Diagnostic, finding, type Place } from '../language/diagnostic.ts'
import { suggest } from '../language/suggest.ts'
import { addUnits, gatherUnits, type UnitTallies, type YearTallies } from './tallies.ts'
import type { UnitTree } from './units.ts'

/** Where rows stand in the tree: in the one unit that they name or that took its place, in one of several, or nobody knows where. */
export interface Placing {
  readonly units: readonly string[]
  /** What is to be said of it: how many members, and why. */
  readonly say?: (members: number, place: Place) => Diagnostic
}

/** The rows of one year, placed in the tree. */
export interface PlacedYear {
  readonly year: number
  /** Rows of which the unit is known, by unit. */
  readonly placed: ReadonlyMap<string, UnitTallies>
  /** Rows that belong to one of several units. */
  readonly divided: readonly { readonly units: readonly string[]; readonly tallies: UnitTallies }[]
  /** Rows of which nobody knows the unit. */
  readonly anywhere?: UnitTallies
  /** All rows, under the unit where they stand; without a name where it is not known. */
  readonly all: readonly UnitTallies[]
}

/** Says of the name that rows give their unit (`null`: none) where they stand. */
export type Placer = (name: string | null) => Placing

const known = (unit: string, say?: Placing['say']): Placing => ({ units: [unit], ...(say && { say }) })

/** A unit that does not exist on the day of the tree: its members are with the unit that took its place. */
function placeOfOther({ on, units }: UnitTree, { id, validFrom, validTo = '' }: OrganisationUnit): Placing {
  const [only, ...more] = becomeBy((wanted) => units.get(wanted), id, on).map((unit) => unit.id)
  if (only !== undefined && more.length === 0) {
    const params = { unit: id, successor: only, ended: validTo }
    return known(only, (members, place) => finding('rows-unit-merged', place, { ...params, members }, 'note'))
  }
  const successors = only === undefined ? [] : [only, ...more]
  const say: Placing['say'] =
    validFrom !== undefined && validFrom > on
      ? (members, place) => finding('rows-unit-not-yet', place, { unit: id, members, from: validFrom, on }, 'warning')
      : (members, place) =>
          finding('rows-unit-ended', place, { unit: id, members, ended: validTo, successors }, 'warning')
  return { units: successors, say }
}

/** Says of the name that rows give their unit where they stand on the day of the tree. */
export function placer(tree: UnitTree): Placer {
  const present = new Set(tree.nodes.map(({ unit }) => unit.id))
  const ids = [...tree.units.keys()]
  return (name) => {
    if (name === null)
      return { units: [], say: (members, place) => finding('rows-without-unit', place, { members }, 'warning') }
    if (present.has(name)) return known(name)
    const other = tree.units.get(name)
    if (other) return placeOfOther(tree, other)
    const meant = [...tree.units.values()].find(({ label }) => label === name)?.id ?? suggest(name, ids)
    return {
      units: [],
      say: (members, place) =>
        finding('rows-unit-unknown', place, { unit: name, members, suggestion: meant }, 'warning'),
    }
  }
}

/** Places the rows of a year. */
export function placeYear({ year, units }: YearTallies, placeOf: Placer): PlacedYear {
  const placed = new Map<string, UnitTallies>()
  const divided: { readonly units: readonly string[]; readonly tallies: UnitTallies }[] = []
  let anywhere: UnitTallies | undefined
  for (const tallies of units) {
    const { units: found } = placeOf(tallies.unit)
    const [only] = found
    if (only === undefined) anywhere = anywhere ? addUnits(anywhere, tallies) : tallies
    else if (found.length > 1) divided.push({ units: found, tallies })
    else {
      const before = placed.get(only)
      placed.set(only, { ...(before ? addUnits(before, tallies) : tallies), unit: only })
    }
  }
  const lost = [...divided.map(({ tallies }) => tallies), ...(anywhere ? [anywhere] : [])]
  return {
    year,
    placed,
    divided,
    ...(anywhere && { anywhere }),
    all: gatherUnits([...placed.values(), ...lost.map((tallies) => ({ ...tallies, unit: null }))]),
  }
}
