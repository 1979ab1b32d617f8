import { MISSING } from './codes.ts'

/** The numbers that a fact may have. */
interface Domain {
  readonly min: number
  readonly max: number
  readonly integer: boolean
}

/**
 * Thresholds with what is added to a slot for the numbers below, on and between them (see `stretchOf`). A grid over the thresholds says from
 * which of them the search begins, so that it mostly ends at once.
 */
export interface Stretches {
  readonly thresholds: Float64Array
  readonly digits: Uint16Array
  readonly domain: Domain
  readonly low: number
  readonly scale: number
  readonly starts: Uint16Array
}

/** Lines of the grid. */
const lines = 256

/** Puts thresholds and digits together. */
export function stretchesOf(thresholds: Float64Array, digits: readonly number[], domain: Domain): Stretches {
  const low = thresholds[0] ?? 0
  const width = (thresholds.at(-1) ?? 0) - low
  const scale = Number.isFinite(width) && width > 0 ? (lines - 1) / width : 0
  const lineOf = (value: number): number => ((value - low) * scale) | 0
  // On the line of a value no threshold of an earlier line lies above it.
  const starts = Uint16Array.from({ length: lines }, (_, line) =>
    thresholds.findIndex((value) => lineOf(value) >= line),
  )
  for (const [line, start] of starts.entries()) if (start > thresholds.length) starts[line] = thresholds.length
  return { thresholds, digits: Uint16Array.from(digits), domain, low, scale, starts }
}

/** What is added to the slot for a number; nothing for one that the domain does not have. */
export function digitOfNumber({ thresholds, digits, domain, low, scale, starts }: Stretches, value: number): number {
  if (!(value >= domain.min && value <= domain.max && value - value === 0)) return MISSING
  if (domain.integer && !Number.isInteger(value)) return MISSING
  const count = thresholds.length
  let at =
    value < low
      ? 0
      : value > (thresholds[count - 1] as number)
        ? count
        : (starts[((value - low) * scale) | 0] as number)
  while (at < count && value >= (thresholds[at] as number)) at++
  return digits[at > 0 && thresholds[at - 1] === value ? 2 * at - 1 : 2 * at] as number
}
