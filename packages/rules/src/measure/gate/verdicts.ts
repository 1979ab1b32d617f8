import type { Tally } from '../tally.ts'
import { lessMass, type Mass } from './group.ts'
import type { Range } from './sizes.ts'

/** A conclusion that is printed of a unit: where its tally stands in the values of the year measured, and what follows from it. */
export interface Verdict {
  readonly at: number
  readonly statusOf: (tally: Tally) => string
}

/** How many numbers a tally has. */
export const tallyLength = 9

/** The kinds of members that a tally tells apart, those outside the population first: they weigh least. */
const kinds = Array.from({ length: tallyLength }, (_, at) => at)

const tallyIn = ({ values }: Mass, at: number): Tally => (values[0] ?? []).slice(at, at + tallyLength)

/** A unit made of members of a pool: all that there are of one kind, and of the others only those without whom it is too small. */
function made(pool: Tally, known: Tally, { low, high }: Range, kind: number): Tally {
  const tally = [...known]
  let size = 0
  const take = (at: number, most: number): void => {
    const number = Math.max(0, Math.min(pool[at] ?? 0, most))
    tally[at] = (tally[at] ?? 0) + number
    size += number
  }
  take(kind, high)
  for (const at of kinds) if (at !== kind) take(at, Math.max(low, 1) - size)
  return tally
}

/**
 * What would make the other conclusion thinkable of a unit, where only one is: members of whom the unit could have more. Nothing
 * where both are.
 *
 * @param whole - the unit with everything below it
 * @param unseen - those of it whom no shown line tells of
 * @param pool - everybody whom no shown line tells of
 * @param range - how many of the pool the unit can have
 */
export function oneSided(
  { at, statusOf }: Verdict,
  {
    whole,
    unseen,
    pool,
    range,
  }: { readonly whole: Mass; readonly unseen: Mass; readonly pool: Mass; readonly range: Range },
): ((more: Mass) => boolean) | undefined {
  const known = tallyIn(lessMass(whole, unseen), at)
  const now = statusOf(tallyIn(whole, at))
  if (kinds.some((kind) => statusOf(made(tallyIn(pool, at), known, range, kind)) !== now)) return undefined
  const others = kinds.filter((kind) => statusOf(only(kind)) !== now)
  return (more) => others.some((kind) => (tallyIn(more, at)[kind] ?? 0) > 0)
}

/** So many members of one kind alone that a conclusion shows which way they pull. */
const only = (at: number): Tally => Array.from({ length: tallyLength }, (_, index) => (index === at ? 1000 : 0))
