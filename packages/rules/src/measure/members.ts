import { compileReader } from '../compile/closures.ts'
import { CONFLICT, UNRULED } from '../evaluate/decision.ts'
import { TRUE, type Truth, truth, UNKNOWN } from '../evaluate/truth.ts'
import type { Values } from '../evaluate/values.ts'
import type { Facts } from '../language/value.ts'
import { tierFact } from '../resolve/facts.ts'
import { rankOfOption } from '../resolve/operand.ts'
import { NOT_RATED } from '../resolve/rules.ts'
import { type PopulationOf, type Ruleset, TIER } from '../resolve/ruleset.ts'

/** A member without a tier: every comparison of `tier` with a value is false, and its complement by `not…` true. */
const NO_TIER = Number.NaN

/** Says of one member whether each named condition holds. */
export type Ask = (condition: string) => Truth

function tierRanks(ruleset: Ruleset): (conclusion: string) => readonly number[] {
  const fact = tierFact(ruleset.tiers.scale)
  const all = [...fact.options.map((_, rank) => rank), NO_TIER]
  return (conclusion) => {
    if (conclusion === UNRULED || conclusion === CONFLICT) return all
    return conclusion === NOT_RATED ? [NO_TIER] : [rankOfOption(fact, conclusion)]
  }
}

const agree = (truths: readonly Truth[]): Truth => {
  const [first = UNKNOWN] = truths
  return truths.every((value) => value === first) ? first : UNKNOWN
}

/** What targets and caps ask about one member. */
export interface MemberView {
  readonly ask: Ask
  /** Whether the conclusion is one of these tiers. */
  readonly inTiers: (tiers: readonly string[]) => Truth
  /** Whether the conclusion is a tier at all. */
  readonly rated: () => Truth
}

/**
 * Reads members for targets and caps. A condition on the conclusion holds when it holds for every conclusion still possible; a
 * member whom no rule rates (a defect of the regulation) may have any tier.
 */
export function memberReader(ruleset: Ruleset): (facts: Facts) => MemberView {
  const { read, decide, tests } = compileReader(ruleset)
  const ranks = tierRanks(ruleset)
  const scale = tierFact(ruleset.tiers.scale)
  const truthIn = (condition: string, values: Values): Truth => tests[condition]?.(values) ?? UNKNOWN
  return (facts) => {
    const values = read(facts)
    const known = new Map<string, Truth>()
    let possible: readonly number[] | undefined
    const tiers = (): readonly number[] => {
      possible ??= decide(values).possible.flatMap(ranks)
      return possible
    }
    const find = (condition: string): Truth => {
      if (!ruleset.conditions[condition]?.usesTier) return truthIn(condition, values)
      return agree(tiers().map((rank) => truthIn(condition, { ...values, [TIER]: rank })))
    }
    return {
      ask: (condition) => {
        const found = known.get(condition) ?? find(condition)
        known.set(condition, found)
        return found
      },
      inTiers: (ids) => {
        const wanted = ids.map((id) => rankOfOption(scale, id))
        return agree(tiers().map((rank) => truth(wanted.includes(rank))))
      },
      rated: () => agree(tiers().map((rank) => truth(!Number.isNaN(rank)))),
    }
  }
}

/** Whether a member belongs to a population: of everybody, of a condition, or the numerator of another target. */
export function populationTruth(ruleset: Ruleset, population: PopulationOf, ask: Ask): Truth {
  if (population === 'all') return TRUE
  if ('condition' in population) return ask(population.condition)
  const target = ruleset.targets.find(({ id }) => id === population.target)
  return target ? (Math.min(ask(target.of), populationTruth(ruleset, target.among, ask)) as Truth) : UNKNOWN
}
