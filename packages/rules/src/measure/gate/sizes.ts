import type { Group } from './group.ts'
import type { Hidden } from './hide.ts'

/** The least and the greatest number of members that a reader can think possible. */
export interface Range {
  readonly low: number
  readonly high: number
}

/** A hidden part of a pool, with what can be thought of its size. */
interface Part extends Range {
  readonly group: Group
  readonly parts: readonly Part[]
}

const sum = (parts: readonly Part[], end: 'low' | 'high'): number => parts.reduce((total, part) => total + part[end], 0)

/** What the printed reason says of the size: of a small unit that it is small, of another hidden one that it is not. */
function labelled(group: Group, why: Hidden | undefined, minCell: number, shown: number): Range {
  const size = group.mass.sizes[0] ?? 0
  if (group.kind === 'loose') return { low: size, high: size }
  // A unit may be small in another year than the one whose members are printed.
  if (group.kind === 'own' || group.mass.sizes.length > 1) return { low: group.told, high: Infinity }
  if (why === 'small') return { low: Math.min(group.told, size), high: minCell - 1 }
  return { low: Math.max(group.told, minCell - shown), high: Infinity }
}

function partOf(group: Group, hidden: ReadonlyMap<Group, Hidden>, minCell: number): Part {
  const inside = group.below.filter((one) => hidden.has(one))
  const parts = inside.map((one) => partOf(one, hidden, minCell))
  const shown = group.below.filter((one) => !hidden.has(one)).reduce((n, { mass }) => n + (mass.sizes[0] ?? 0), 0)
  const { low, high } = labelled(group, hidden.get(group), minCell, shown)
  if (group.below.length === 0) return { group, parts, low, high }
  return { group, parts, low: Math.max(low, sum(parts, 'low')), high: Math.min(high, sum(parts, 'high')) }
}

/** Sums of the others for each part, where some parts may be of any size. */
function sumsOfOthers(parts: readonly Part[], end: 'low' | 'high'): (part: Part) => number {
  const finite = parts.filter((part) => part[end] !== Infinity)
  const [total, endless] = [sum(finite, end), parts.length - finite.length]
  return (part) => {
    if (part[end] === Infinity) return endless > 1 ? Infinity : total
    return endless > 0 ? Infinity : total - part[end]
  }
}

function rangesIn(parts: readonly Part[], { low, high }: Range): readonly (readonly [Group, Range])[] {
  const [lows, highs] = [sumsOfOthers(parts, 'low'), sumsOfOthers(parts, 'high')]
  return parts.flatMap((part) => {
    const range = { low: Math.max(part.low, low - highs(part)), high: Math.min(part.high, high - lows(part)) }
    return [[part.group, range] as const, ...rangesIn(part.parts, range)]
  })
}

/**
 * How many members no shown line tells of each hidden group below a shown one can have, as far as it follows from what is printed:
 * the sums, the reasons, and what is said of rows that could not be placed.
 */
export function sizesOf(
  top: Group,
  hidden: ReadonlyMap<Group, Hidden>,
  minCell: number,
): readonly (readonly [Group, Range])[] {
  const inside = top.below.filter((one) => hidden.has(one))
  const shown = top.below.filter((one) => !hidden.has(one)).reduce((n, { mass }) => n + (mass.sizes[0] ?? 0), 0)
  const left = (top.mass.sizes[0] ?? 0) - shown - shownInside(inside, hidden)
  const parts = inside.map((one) => partOf(one, hidden, minCell))
  return rangesIn(parts, { low: left, high: left })
}

/** Members of units that are shown below hidden ones. */
const shownInside = (groups: readonly Group[], hidden: ReadonlyMap<Group, Hidden>): number =>
  groups.reduce(
    (total, { below }) =>
      total +
      below.reduce((n, one) => n + (hidden.has(one) ? shownInside([one], hidden) : (one.mass.sizes[0] ?? 0)), 0),
    0,
  )
