import { conclude, type Decision } from '../evaluate/decision.ts'
import { FALSE, TRUE, UNKNOWN } from '../evaluate/truth.ts'
import type { Ruleset } from '../resolve/ruleset.ts'

/** Draws conclusions, each situation once. Equal decisions are one object, which is frozen. */
export interface Concluder {
  /** The rules that certainly hold, and those that possibly do; what is missing is the caller's. */
  readonly draw: (certain: readonly number[], possible: readonly number[]) => Decision
}

/** How many situations are remembered before all are forgotten. */
const remembered = 10_000

/**
 * Of rules that possibly hold, only the tier and the authority matter for the conclusion: the first rule with these stands for all, so
 * that members are in few different situations.
 */
function representatives({ tiers: { rules } }: Ruleset): readonly number[] {
  const first = new Map<string, number>()
  return rules.map(({ tier, rests }, rule) => {
    const key = `${rests} ${tier}`
    const known = first.get(key) ?? rule
    first.set(key, known)
    return known
  })
}

function drawFrom(ruleset: Ruleset, certain: readonly number[], possible: readonly number[]): Decision {
  const truthOf = (rule: number) => (certain.includes(rule) ? TRUE : possible.includes(rule) ? UNKNOWN : FALSE)
  const decision = conclude(ruleset, { truthOf, missingOf: () => [] })
  Object.freeze(decision.possible)
  Object.freeze(decision.missing)
  return Object.freeze(decision)
}

/** Remembers what `conclude` drew from each situation. */
export function concluder(ruleset: Ruleset): Concluder {
  const standsFor = representatives(ruleset)
  const known = new Map<string, Decision>()
  const seen = new Uint8Array(standsFor.length)
  const distinct = (possible: readonly number[]): number[] => {
    const found: number[] = []
    for (const rule of possible) {
      const first = standsFor[rule] as number
      if (seen[first] === 0) found.push(first)
      seen[first] = 1
    }
    for (const rule of found) seen[rule] = 0
    return found.sort((a, b) => a - b)
  }
  return {
    draw: (certain, possible) => {
      const open = distinct(possible)
      const key = `${certain.join()}?${open.join()}`
      const found = known.get(key)
      if (found) return found
      if (known.size >= remembered) known.clear()
      const decision = drawFrom(ruleset, certain, open)
      known.set(key, decision)
      return decision
    },
  }
}
