import { conclude, type Decision } from '../evaluate/decision.ts'
import { FALSE, TRUE, UNKNOWN } from '../evaluate/truth.ts'
import type { Ruleset } from '../resolve/ruleset.ts'

/** Draws conclusions, each situation once. Equal decisions are one, which is frozen and has a number. */
export interface Concluder {
  /** The number of the decision from the rules that certainly hold and those that possibly do; what is missing is the caller's. */
  readonly draw: (certain: readonly number[], possible: readonly number[]) => number
  /** The decisions by number; there are more of them as members come. */
  readonly decisions: readonly Decision[]
}

/** How many bits a number has room for beside the index of a rule. */
const mostBits = 30

/** How many situations are remembered before all are forgotten. */
const remembered = 10_000

/**
 * Of rules that possibly hold, only the tier and the authority matter for the conclusion: the first rule with these stands for all, so
 * that members are in few different situations.
 */
export function representatives({ tiers: { rules } }: Ruleset): readonly number[] {
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
  const decisions: Decision[] = []
  const numbers = new Map<string, number>()
  const situations = new Map<string, number>()
  const numberOf = (decision: Decision): number => {
    const key = JSON.stringify(decision)
    const number = numbers.get(key) ?? decisions.push(decision) - 1
    numbers.set(key, number)
    return number
  }
  /** The representatives of the rules that possibly hold, as bits: of few, which is what there is, a number is enough of a key. */
  const kinds = [...new Set(standsFor)]
  const bitOf = standsFor.map((rule) => kinds.indexOf(rule))
  const quick = new Map<number, number>()
  const drawNew = (certain: readonly number[], possible: readonly number[]): number => {
    const open = [...new Set(possible.map((rule) => standsFor[rule] as number))].sort((a, b) => a - b)
    const key = `${certain.join()}?${open.join()}`
    const found = situations.get(key)
    if (found !== undefined) return found
    if (situations.size >= remembered) situations.clear()
    const number = numberOf(drawFrom(ruleset, certain, open))
    situations.set(key, number)
    return number
  }
  const draw = (certain: readonly number[], possible: readonly number[]): number => {
    if (certain.length > 1 || kinds.length > mostBits) return drawNew(certain, possible)
    let bits = 0
    for (const rule of possible) bits |= 1 << (bitOf[rule] as number)
    const key = bits * (standsFor.length + 1) + (certain[0] ?? standsFor.length)
    const found = quick.get(key)
    if (found !== undefined) return found
    if (quick.size >= remembered) quick.clear()
    const number = drawNew(certain, possible)
    quick.set(key, number)
    return number
  }
  return { decisions, draw }
}
