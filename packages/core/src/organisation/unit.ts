import * as z from 'zod'
import type { Day } from '../date/day.ts'
import { ElementId } from '../element/id.ts'
import { strict } from '../schema/strict.ts'
import { nfcText } from '../text/nfc.ts'
import { Level } from './level.ts'
import { asOf, Validity } from './validity.ts'

/**
 * One organisation in the tree of a province, from the provincial committee down to a chi bộ.
 *
 * It cites nothing: units come from an organisation's own records, not from a regulation.
 *
 * @example
 * ```ts
 * OrganisationUnit.parse({ id: 'cb-12', label: 'Chi bộ 12', level: 'chi-bo-truc-thuoc', parent: 'db-3' }).parent // => 'db-3'
 * ```
 */
export const OrganisationUnit = strict({
  id: ElementId,
  label: nfcText,
  level: Level,
  /** Id of the unit directly above; absent at the root of the tree. */
  parent: ElementId.optional(),
  ...Validity.shape,
})

/** A value that {@link OrganisationUnit} accepts. */
export type OrganisationUnit = z.infer<typeof OrganisationUnit>

/**
 * The file `units.json`: the units of a committee, those that have ended included, in the order of reports.
 *
 * @example
 * ```ts
 * OrganisationUnits.parse([{ id: 'db-3', label: 'Đảng bộ 3', level: 'co-so' }]).length // => 1
 * ```
 */
export const OrganisationUnits = z.array(OrganisationUnit)

/** A value that {@link OrganisationUnits} accepts. */
export type OrganisationUnits = z.infer<typeof OrganisationUnits>

/**
 * The unit, or the units that it has become, on a day; see `asOf`.
 *
 * @example
 * ```ts
 * const district = OrganisationUnit.parse({
 *   id: 'huyen-1', label: 'Huyện ủy 1', level: 'huyen-va-tuong-duong', validTo: '2025-06-30', succeededBy: ['xa-1'],
 * })
 * const commune = OrganisationUnit.parse({ id: 'xa-1', label: 'Đảng ủy xã 1', level: 'co-so', validFrom: '2025-07-01' })
 * unitAsOf([district, commune], 'huyen-1', '2025-07-01').map(({ id }) => id) // => ['xa-1']
 * ```
 */
export function unitAsOf(units: readonly OrganisationUnit[], id: ElementId, day: Day): OrganisationUnit[] {
  return asOf(units, id, day)
}

/**
 * The unit and everything below it, as the tree stands in the list.
 *
 * @example
 * ```ts
 * const root = OrganisationUnit.parse({ id: 'db-3', label: 'Đảng bộ 3', level: 'co-so' })
 * const cell = OrganisationUnit.parse({ id: 'cb-12', label: 'Chi bộ 12', level: 'chi-bo-truc-thuoc', parent: 'db-3' })
 * unitsUnder([root, cell], 'db-3').map(({ id }) => id) // => ['db-3', 'cb-12']
 * ```
 */
export function unitsUnder(units: readonly OrganisationUnit[], id: ElementId): OrganisationUnit[] {
  const found = units.filter((unit) => unit.id === id)
  // The list grows while it is walked, and takes no unit twice: a cycle in the records ends the walk.
  for (const above of found) found.push(...units.filter((unit) => unit.parent === above.id && !found.includes(unit)))
  return found
}
