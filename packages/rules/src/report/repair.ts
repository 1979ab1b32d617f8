const digit = /\d/

/**
 * Every figure that is one digit away from a figure as written; no other digit, comma or dot moves, and no number
 * begins with a new zero.
 *
 * @example
 * ```ts
 * oneDigitAway('10').length // => 17
 * oneDigitAway('0,5').includes('0,7') // => true
 * ```
 */
export function oneDigitAway(written: string): string[] {
  const first = written.search(digit)
  return [...written].flatMap((old, at) => {
    if (!digit.test(old)) return []
    const least = at === first && /^\d/.test(written.slice(at + 1)) ? 1 : 0
    return otherDigits(old, least).map((next) => `${written.slice(0, at)}${next}${written.slice(at + 1)}`)
  })
}

const otherDigits = (old: string, least: number): string[] =>
  Array.from({ length: 10 - least }, (_, index) => String(index + least)).filter((next) => next !== old)
