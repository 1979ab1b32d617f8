import { FALSE, TRUE, UNKNOWN } from '../../evaluate/truth.ts'
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

const cell = (among: number, of: number): number => 3 * among + of
const outside = [FALSE, UNKNOWN, TRUE].map((of) => cell(FALSE, of))
const open = [cell(UNKNOWN, UNKNOWN), cell(UNKNOWN, FALSE), cell(UNKNOWN, TRUE), cell(TRUE, UNKNOWN)]

/** Which members a unit is thought to have first: as many as there are of those counted, or of those not counted. */
const extremes = [
  [cell(TRUE, TRUE), ...outside, ...open, cell(TRUE, FALSE)],
  [cell(TRUE, FALSE), ...outside, ...open, cell(TRUE, TRUE)],
] as const

const tallyIn = ({ values }: Mass, at: number): Tally => (values[0] ?? []).slice(at, at + tallyLength)

/** A unit made of members of a pool: all that there are of the first kind, and of the others only those without whom it is too small. */
function made(pool: Tally, known: Tally, { low, high }: Range, [first, ...others]: readonly number[]): Tally {
  const tally = [...known]
  let size = 0
  const take = (at: number | undefined, most: number): void => {
    const number = at === undefined ? 0 : Math.max(0, Math.min(pool[at] ?? 0, most))
    if (at !== undefined) tally[at] = (tally[at] ?? 0) + number
    size += number
  }
  take(first, high)
  for (const at of others) take(at, low - size)
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
  const [most, least] = extremes.map((order) => statusOf(made(tallyIn(pool, at), known, range, order)))
  if (most !== least) return undefined
  const now = statusOf(tallyIn(whole, at))
  const ends = extremes.filter(([first]) => statusOf(only(first)) !== now)
  return (more) => ends.some(([first]) => (tallyIn(more, at)[first] ?? 0) > 0)
}

/** So many members of one kind alone that a conclusion shows which way they pull. */
const only = (at: number): Tally => Array.from({ length: tallyLength }, (_, index) => (index === at ? 1000 : 0))
