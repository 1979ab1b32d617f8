import { edgeOf, type Grid, stepsAt } from '../resolve/grid.ts'
import { MISSING } from './codes.ts'

/**
 * The numbers of a fact, cut where thresholds cut them: below the first, on it, between it and the second, and so on. Each stretch begins at
 * an edge, the least number that reads as a value of it, and has what is added to a slot. A net over the edges says from which of them the
 * search begins, so that it mostly ends at once.
 */
export interface Stretches {
  readonly edges: Float64Array
  readonly digits: Uint16Array
  readonly grid: Grid
  readonly low: number
  readonly scale: number
  readonly starts: Uint16Array
}

/** Lines of the net. */
const lines = 256

/** A value of each stretch, as people write it where there is one. */
export function samplesOf(grid: Grid, thresholds: Float64Array): readonly number[] {
  const first = thresholds[0]
  if (first === undefined) return [0]
  return [
    first - 1,
    ...Array.from(thresholds).flatMap((threshold, at) => {
      const next = thresholds[at + 1] ?? threshold + 2
      const [, above] = stepsAt(grid, threshold)
      const [atNext] = stepsAt(grid, next)
      return [threshold, Math.floor((above + atNext - 1) / 2) / grid.power]
    }),
  ]
}

/** Puts edges and digits together; `digits` has one for each stretch. */
export function stretchesOf(thresholds: Float64Array, digits: readonly number[], grid: Grid): Stretches {
  const steps = Array.from(thresholds).flatMap((threshold) => stepsAt(grid, threshold))
  const edges = Float64Array.from(steps, (step) => edgeOf(grid, step))
  const low = edges[0] ?? 0
  const width = (edges.at(-1) ?? 0) - low
  const scale = Number.isFinite(width) && width > 0 ? (lines - 1) / width : 0
  const lineOf = (value: number): number => ((value - low) * scale) | 0
  // On the line of a value no edge of an earlier line lies above it.
  const starts = Uint16Array.from({ length: lines }, (_, line) => edges.findIndex((value) => lineOf(value) >= line))
  for (const [line, start] of starts.entries()) if (start > edges.length) starts[line] = edges.length
  return { edges, digits: Uint16Array.from(digits), grid, low, scale, starts }
}

/** What is added to the slot for a number; nothing for one that the domain does not have. */
export function digitOfNumber({ edges, digits, grid, low, scale, starts }: Stretches, value: number): number {
  if (!(value >= grid.from && value < grid.below)) return MISSING
  if (grid.declared && Math.round(value * grid.power) / grid.power !== value) return MISSING
  const count = edges.length
  let at =
    value < low ? 0 : value >= (edges[count - 1] as number) ? count : (starts[((value - low) * scale) | 0] as number)
  while (at < count && value >= (edges[at] as number)) at++
  return digits[at] as number
}
