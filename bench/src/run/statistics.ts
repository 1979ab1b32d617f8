/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const [low = Number.NaN, high = Number.NaN] = [sorted[middle - 1], sorted[middle]]
  return sorted.length % 2 === 1 ? high : (low + high) / 2
}

/** The median of some rounds, and between what they lay. */
export interface Measured {
  readonly median: number
  readonly least: number
  readonly most: number
  readonly rounds: readonly number[]
}

/** Sums up some rounds. */
export const measured = (rounds: readonly number[]): Measured => ({
  median: median(rounds),
  least: Math.min(...rounds),
  most: Math.max(...rounds),
  rounds,
})

/** How many times as long as another, round by round: what slows the machine for a while slows both. */
export const ratio = (rounds: readonly number[], of: readonly number[]): Measured =>
  measured(rounds.map((round, index) => round / (of[index] ?? Number.NaN)))
