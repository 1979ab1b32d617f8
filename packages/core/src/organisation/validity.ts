import * as z from 'zod'
import { Day } from '../date/day.ts'
import { Element } from '../element/element.ts'
import { ElementId } from '../element/id.ts'
import { strict } from '../schema/strict.ts'

/**
 * When something existed and what took its place.
 *
 * Both ends are optional because sources state few of them. In 2025 provinces merged, the district level ended and
 * Party bodies were dissolved, so nothing in this folder may be taken as permanent.
 *
 * @example
 * ```ts
 * Validity.parse({ validTo: '2025-06-30', succeededBy: ['can-tho-2025'] }).validTo // => '2025-06-30'
 * ```
 */
export const Validity = strict({
  /** First day; absent: not stated by the sources. */
  validFrom: Day.optional(),
  /** Last day; absent: still exists as far as the sources tell. */
  validTo: Day.optional(),
  /** Ids of what took its place; absent: nothing of its own kind. */
  succeededBy: z.array(ElementId).min(1).optional(),
})

/** A value that {@link Validity} accepts. */
export type Validity = z.infer<typeof Validity>

/** A cited element that exists for a period, such as a place or a body. */
export const DatedElement = strict({ ...Element.shape, ...Validity.shape })

/** A value that {@link DatedElement} accepts. */
export type DatedElement = z.infer<typeof DatedElement>

/**
 * Whether something exists on a day; an end that no source states does not exclude it.
 *
 * @example
 * ```ts
 * existsOn({ validTo: '2025-06-30' }, '2025-06-30') // => true
 * existsOn({ validTo: '2025-06-30' }, '2025-07-01') // => false
 * ```
 */
export function existsOn({ validFrom, validTo }: Validity, day: Day): boolean {
  return (validFrom === undefined || validFrom <= day) && (validTo === undefined || day <= validTo)
}

/**
 * What took the place of the thing with this id: its direct successors, in the order in which it names them.
 *
 * @example
 * ```ts
 * successorsOf(places, 'hau-giang').map(({ label }) => label) // => ['Thành phố Cần Thơ']
 * successorsOf(places, 'dong-nai-2025') // => []
 * ```
 */
export function successorsOf<T extends Validity & { readonly id: string }>(things: readonly T[], id: string): T[] {
  const ids = things.find((thing) => thing.id === id)?.succeededBy ?? []
  return ids.flatMap((successor) => things.find((thing) => thing.id === successor) ?? [])
}

/**
 * What stands for the thing with this id on a day: itself, or whatever its successors have become by then.
 *
 * Empty when it does not exist yet, or ended without a successor: whether a regulation still binds its members is a
 * legal question, not answered here.
 *
 * @example
 * ```ts
 * asOf(places, 'binh-thuan', '2014-08-18').map(({ id }) => id) // => ['binh-thuan']
 * asOf(places, 'binh-thuan', '2025-07-01').map(({ id }) => id) // => ['lam-dong-2025']
 * ```
 */
export function asOf<T extends Validity & { readonly id: string }>(things: readonly T[], id: string, day: Day): T[] {
  return becomeBy((wanted) => things.find((thing) => thing.id === wanted), id, day)
}

/**
 * What stands for the thing with this id on a day, see {@link asOf}, of things that are looked up: for lists too long to be walked
 * again and again.
 *
 * @example
 * ```ts
 * const byId = new Map(places.map((place) => [place.id, place]))
 * becomeBy((id) => byId.get(id), 'binh-thuan', '2025-07-01').map(({ id }) => id) // => ['lam-dong-2025']
 * ```
 */
export function becomeBy<T extends Validity & { readonly id: string }>(
  find: (id: string) => T | undefined,
  id: string,
  day: Day,
): T[] {
  const first = find(id)
  const met = first ? [first] : []
  // The list grows while it is walked and takes nothing twice, so records that succeed each other end the walk.
  for (const thing of met)
    if (hasEnded(thing, day))
      for (const successor of (thing.succeededBy ?? []).map(find))
        if (successor && !met.includes(successor)) met.push(successor)
  return met.filter((thing) => existsOn(thing, day))
}

const hasEnded = ({ validTo }: Validity, day: Day): boolean => validTo !== undefined && validTo < day
