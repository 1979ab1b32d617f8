/** A stream of numbers from 0 (inclusive) to 1 (exclusive); the same seed gives the same stream everywhere. */
export type Random = () => number

/** mulberry32: small, fast and good enough to draw people from. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Draws an index, each with the weight given. */
export function pick(random: Random, weights: readonly number[]): number {
  const drawn = random()
  let sum = 0
  for (const [index, weight] of weights.entries()) {
    sum += weight
    if (drawn <= sum) return index
  }
  return weights.length - 1
}

/** An integer between two bounds, both included. */
export const between = (random: Random, low: number, high: number): number =>
  low + Math.floor(random() * (high - low + 1))

/** The nearest value within two bounds. */
export const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value))
