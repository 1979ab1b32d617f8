/** A stream of numbers in [0, 1), the same for the same seed. */
export type Random = () => number

/**
 * The generator mulberry32: 32 bits of state, which is plenty for example data and nothing to keep a secret with.
 *
 * @example
 * ```ts
 * mulberry32(7)() === mulberry32(7)() // => true
 * ```
 */
export function mulberry32(seed: number): Random {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/**
 * One seed out of several numbers, so that a member keeps its lasting traits whatever the size of the committee.
 *
 * @example
 * ```ts
 * seedOf(2016, 1) === seedOf(2016, 2) // => false
 * ```
 */
export function seedOf(...parts: readonly number[]): number {
  return parts.reduce((hash, part) => {
    const mixed = Math.imul((hash ^ part) + 0x9e3779b9, 0x85ebca6b)
    return Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) ^ (mixed >>> 16)
  }, 0)
}

/** A number of the standard normal distribution (Box and Muller). */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}

/**
 * One of the names, each as likely as its weight says; what the weights leave up to 1 falls to `otherwise`.
 *
 * @example
 * ```ts
 * pick(() => 0.5, { capTruong: 0.2, capPho: 0.4 }, 'khong') // => 'capPho'
 * ```
 */
export function pick(random: Random, weights: Readonly<Record<string, number>>, otherwise: string): string {
  let left = random()
  for (const [name, weight] of Object.entries(weights)) {
    if (left < weight) return name
    left -= weight
  }
  return otherwise
}
