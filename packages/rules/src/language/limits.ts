/** What a regulation, or any other file in JSON, may need at most. Each is a number that a caller may raise. */
export interface Limits {
  /** Brackets within brackets in a file. */
  readonly depth: number
  /** Characters of a file. */
  readonly characters: number
  /** Steps from a condition or a number over those that it refers to, down to the facts. */
  readonly references: number
  /** Parts of one condition once everything that it refers to is written out: a reference that stands twice counts twice. */
  readonly parts: number
}

/** The name of a limit. */
export type LimitName = keyof Limits

/** The limits where nobody says otherwise: a hundred times what the regulations that we know need. */
export const limits: Limits = { depth: 200, characters: 20_000_000, references: 200, parts: 10_000 }

/** The largest numbers that a limit may be raised to: beyond them the program itself would not hold out. */
export const mostLimits: Limits = { depth: 400, characters: 200_000_000, references: 400, parts: 1_000_000 }

/**
 * Limits with some of them raised or lowered.
 *
 * @throws RangeError when one is no whole number from 1 to the largest that is possible
 *
 * @example
 * ```ts
 * limitsWith({ depth: 300 }).depth // => 300
 * ```
 */
export function limitsWith(own: Partial<Limits> = {}): Limits {
  for (const [name, value] of Object.entries(own)) {
    const most = Object.hasOwn(mostLimits, name) ? mostLimits[name as LimitName] : 0
    if (!Number.isInteger(value) || value < 1 || value > most)
      throw new RangeError(`limits.${name} must be a whole number from 1 to ${most}, not ${value}`)
  }
  return { ...limits, ...own }
}

/** Where a text goes beyond a limit. */
export interface Beyond {
  readonly limit: LimitName
  readonly most: number
  /** The position of what is too much. */
  readonly offset: number
}

const skipped = /"(?:[^"\\\n]|\\.)*"?|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|[[\]{}]/g

/** Whether a JSON text is too long or nested too deep to be read; looked at without reading it, so that nothing can run over. */
export function beyondLimits(text: string, { characters, depth: deepest }: Limits = limits): Beyond | undefined {
  if (text.length > characters) return { limit: 'characters', most: characters, offset: characters }
  let depth = 0
  for (const { 0: sign, index } of text.matchAll(skipped)) {
    if (sign === '[' || sign === '{') depth++
    if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1)
    if (depth > deepest) return { limit: 'depth', most: deepest, offset: index }
  }
  return undefined
}
