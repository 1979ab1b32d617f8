import { conclude, type Decision } from '../evaluate/decision.ts'
import { FALSE, TRUE, UNKNOWN } from '../evaluate/truth.ts'
import type { Ruleset } from '../resolve/ruleset.ts'
import type { Standing } from './standing.ts'

/** Draws conclusions, each situation once. Equal decisions are one, which is frozen and has a number. */
export interface Concluder {
  /** The number of the decision from how the rules stand; what is missing is the caller's. */
  readonly draw: (standing: Standing) => number
  /** The number of the decision where this rule certainly holds and none before it may. */
  readonly drawOne: (rule: number) => number
  /** The decisions by number; there are more of them as members come. */
  readonly decisions: readonly Decision[]
}

/** The longest list of situations. */
const mostNumbers = 2 ** 18

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
  const decisions: Decision[] = []
  const numbers = new Map<string, number>()
  const situations = new Map<string, number>()
  const numberOf = (decision: Decision): number => {
    const key = JSON.stringify(decision)
    const number = numbers.get(key) ?? decisions.push(decision) - 1
    numbers.set(key, number)
    return number
  }
  const drawNew = ({ certain, certains, possible, possibles }: Standing): number => {
    const open = Array.from(possible.subarray(0, possibles), (rule) => standsFor[rule] as number)
    const all = [...certain.subarray(0, certains)]
    const different = [...new Set(open)].sort((a, b) => a - b)
    const key = `${all.join()}?${different.join()}`
    const found = situations.get(key)
    if (found !== undefined) return found
    if (situations.size >= remembered) situations.clear()
    const number = numberOf(drawFrom(ruleset, all, different))
    situations.set(key, number)
    return number
  }
  const alone = new Int32Array(standsFor.length).fill(-1)
  const drawOne = (rule: number): number => {
    const known = alone[rule] as number
    if (known >= 0) return known
    const number = drawNew({ certain: Int32Array.of(rule), certains: 1, possible: new Int32Array(0), possibles: 0 })
    alone[rule] = number
    return number
  }
  const kinds = [...new Set(standsFor)]
  if (standsFor.length * 2 ** kinds.length > mostNumbers) return { decisions, draw: drawNew, drawOne }
  // What rules may hold matters only by kind, and there are few kinds: with the rule that certainly holds they are the place in a list.
  const bitOf = Int32Array.from(standsFor, (rule) => 1 << kinds.indexOf(rule))
  const numbersBySituation = new Int32Array((standsFor.length + 1) << kinds.length).fill(-1)
  const draw = (standing: Standing): number => {
    const { certain, certains, possible, possibles } = standing
    if (certains > 1) return drawNew(standing)
    let place = (certains === 0 ? standsFor.length : (certain[0] as number)) << kinds.length
    for (let index = 0; index < possibles; index++) place |= bitOf[possible[index] as number] as number
    const known = numbersBySituation[place] as number
    if (known >= 0) return known
    const number = drawNew(standing)
    numbersBySituation[place] = number
    return number
  }
  return { decisions, draw, drawOne }
}
