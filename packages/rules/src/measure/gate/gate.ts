import type { UnitTallies } from '../tallies.ts'
import { addMass, type Group, isEmpty, type Mass } from './group.ts'
import { type Hidden, hide } from './hide.ts'
import { type Asking, figuresAsked, massOf, verdictsAsked } from './masses.ts'

/** Where members of a list stand: in units, each in the one above it, and rows that are in none or in one of several. */
export interface Standing {
  /** Those above come first; a unit without a parent stands directly in the list. */
  readonly units: readonly { readonly id: string; readonly parent?: string | undefined }[]
  /** The rows of a unit itself in a year. */
  readonly ownIn: (unit: string, year: number) => UnitTallies | undefined
  /** How many rows may belong to a unit in a year, besides those that nobody can place. */
  readonly perhapsIn: (unit: string, year: number) => number
  /** How many of its own members are told of elsewhere, in the year that is measured. */
  readonly toldOf: (unit: string) => number
  /** Rows that may belong to several units: below which unit, or nowhere, and what they are in a year. */
  readonly loose: readonly { readonly within?: string; readonly inYear: (year: number) => UnitTallies | undefined }[]
}

/** What may be printed of units. */
export interface Gate {
  /** Why the figures of a unit with everything below it are not shown. */
  readonly whyHidden: (unit: string) => Hidden | undefined
  /** Whether those of the unit itself, without what is below it, are not shown. */
  readonly hidesOwn: (unit: string) => boolean
}

/** The gate that hides nothing. */
export const openGate: Gate = { whyHidden: () => undefined, hidesOwn: () => false }

interface Built {
  readonly list: Group
  readonly units: ReadonlyMap<string, Group>
  readonly own: ReadonlyMap<string, Group>
}

const leaf = (id: string, kind: Group['kind'], mass: Mass, told = 0): Group => ({
  id,
  kind,
  mass,
  perhaps: [],
  told,
  below: [],
})

const within = (parts: readonly Group[], none: Mass): Mass => parts.reduce((sum, { mass }) => addMass(sum, mass), none)

/** The groups of a list, from the bottom up. Where nothing is below a unit its own rows are all that it has. */
function build({ units, ownIn, perhapsIn, toldOf, loose }: Standing, asking: Asking): Built {
  const none = massOf(asking, () => undefined)
  const inside = new Map<string, Group[]>()
  const put = (parent: string, group: Group): void => void inside.set(parent, [...(inside.get(parent) ?? []), group])
  const own = new Map<string, Group>()
  const built = new Map<string, Group>()
  const parents = new Set(units.map(({ parent }) => parent))
  for (const { within: unit = '', inYear } of loose) {
    const mass = massOf(asking, inYear)
    if (!isEmpty(mass)) put(unit, leaf(unit, 'loose', mass))
  }
  for (const { id, parent = '' } of [...units].reverse()) {
    const alone = massOf(asking, (year) => ownIn(id, year))
    const perhaps = asking.years.map((year) => perhapsIn(id, year))
    const apart = parents.has(id) || inside.has(id)
    if (apart && !isEmpty(alone)) {
      const group = leaf(id, 'own', alone, toldOf(id))
      own.set(id, group)
      put(id, group)
    }
    const below = inside.get(id) ?? []
    const mass = apart ? within(below, none) : alone
    const unit: Group = { id, kind: 'unit', mass, perhaps, told: apart ? 0 : toldOf(id), below }
    if (!apart) own.set(id, unit)
    built.set(id, unit)
    put(parent, unit)
  }
  const below = inside.get('') ?? []
  return { list: { ...leaf('', 'list', within(below, none)), below }, units: built, own }
}

/**
 * The one gate that every printed count of units passes: it looks at all that one run prints together.
 *
 * @param standing - where the members stand
 * @param asking - what is printed
 * @param minCell - of fewer members nothing is told; 1 hides nothing
 */
export function gateOf(standing: Standing, asking: Asking, minCell: number): Gate {
  if (minCell <= 1) return openGate
  const { list, units, own } = build(standing, asking)
  const hidden = hide(list, { minCell, figures: figuresAsked(asking), verdicts: verdictsAsked(asking) })
  const whyOf = (group: Group | undefined): Hidden | undefined => group && hidden.get(group)
  return { whyHidden: (unit) => whyOf(units.get(unit)), hidesOwn: (unit) => whyOf(own.get(unit)) !== undefined }
}
