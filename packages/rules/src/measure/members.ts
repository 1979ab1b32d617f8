import { compileReader } from '../compile/closures.ts'
import { CONFLICT, type Decision, UNRULED } from '../evaluate/decision.ts'
import { TRUE, type Truth, truth, UNKNOWN } from '../evaluate/truth.ts'
import type { Values } from '../evaluate/values.ts'
import type { Facts } from '../language/value.ts'
import { tierFact } from '../resolve/facts.ts'
import { rankOfOption } from '../resolve/operand.ts'
import type { Asked } from '../resolve/questions.ts'
import { NOT_RATED } from '../resolve/rules.ts'
import { type Ruleset, type Test, TIER } from '../resolve/ruleset.ts'

/** A member without a tier: every comparison of `tier` with a value is false, and its complement by `not…` true. */
const NO_TIER = Number.NaN

/** A member as read: what is known, what is proposed, and the ranks of the tiers still possible. */
export interface Member {
  readonly values: Values
  readonly decision: Decision
  readonly ranks: readonly number[]
}

/** Answers one question about a member. */
export type Ask = (member: Member) => Truth

/** Reads members, and makes the answers to what targets and caps ask. */
export interface MemberReader {
  readonly read: (facts: Facts) => Member
  readonly ask: (asked: Asked) => Ask
}

function tierRanks(ruleset: Ruleset): (conclusion: string) => readonly number[] {
  const fact = tierFact(ruleset.tiers.scale)
  const all = [...fact.options.map((_, rank) => rank), NO_TIER]
  const known = new Map(fact.options.map(({ id }, rank) => [id, [rank]]))
  return (conclusion) => {
    if (conclusion === UNRULED || conclusion === CONFLICT) return all
    return conclusion === NOT_RATED ? [NO_TIER] : (known.get(conclusion) ?? all)
  }
}

/** The truth that every rank still possible gives; unknown where they differ. */
function agree(ranks: readonly number[], truthAt: (rank: number) => Truth): Truth {
  const [first] = ranks
  if (first === undefined) return UNKNOWN
  const found = truthAt(first)
  return ranks.every((rank) => truthAt(rank) === found) ? found : UNKNOWN
}

/** Targets share conditions: each is asked once of a member. */
function once(ask: Ask): Ask {
  let last: Member | undefined
  let found: Truth = UNKNOWN
  return (member) => {
    if (member !== last) {
      found = ask(member)
      last = member
    }
    return found
  }
}

/** Whether a condition asks for nothing but the conclusion: then its answer depends on the rank alone. */
function asksOnlyTier(test: Test): boolean {
  switch (test.kind) {
    case 'compare':
      return test.fact === TIER && typeof test.value !== 'object'
    case 'all':
    case 'any':
      return test.of.every(asksOnlyTier)
    default:
      return asksOnlyTier(test.of)
  }
}

type Truths = (values: Values) => Truth

/** A condition on the conclusion holds when it holds for every conclusion still possible. */
function askTier(truths: Truths, onlyTier: boolean): Ask {
  if (!onlyTier) return ({ ranks, values }) => agree(ranks, (rank) => truths({ ...values, [TIER]: rank }))
  const known = new Map<number, Truth>()
  const truthAt = (rank: number): Truth => {
    const found = known.get(rank) ?? truths({ [TIER]: rank })
    known.set(rank, found)
    return found
  }
  return ({ ranks }) => agree(ranks, truthAt)
}

/** The least of several truths. */
const every =
  (asks: readonly Ask[]): Ask =>
  (member) =>
    asks.reduce<Truth>((least, ask) => Math.min(least, ask(member)) as Truth, TRUE)

/** The answers to named conditions, each made once and asked once of a member. */
function conditionAsker(ruleset: Ruleset, tests: Readonly<Record<string, Truths>>): (id: string) => Ask {
  const known = new Map<string, Ask>()
  const make = (id: string): Ask => {
    const truths = tests[id]
    const condition = ruleset.conditions[id]
    if (!truths || !condition) return () => UNKNOWN
    return once(condition.usesTier ? askTier(truths, asksOnlyTier(condition.test)) : ({ values }) => truths(values))
  }
  return (id) => {
    const ask = known.get(id) ?? make(id)
    known.set(id, ask)
    return ask
  }
}

function asker(ruleset: Ruleset, askCondition: (id: string) => Ask): (asked: Asked) => Ask {
  const scale = tierFact(ruleset.tiers.scale)
  const ask = (asked: Asked): Ask => {
    switch (asked.kind) {
      case 'everybody':
        return () => TRUE
      case 'rated':
        return ({ ranks }) => agree(ranks, (rank) => truth(!Number.isNaN(rank)))
      case 'tiers': {
        const wanted = new Set(asked.tiers.map((id) => rankOfOption(scale, id)))
        return ({ ranks }) => agree(ranks, (rank) => truth(wanted.has(rank)))
      }
      case 'condition':
        return askCondition(asked.condition)
      case 'every':
        return asked.of.length === 0 ? () => UNKNOWN : every(asked.of.map(ask))
    }
  }
  return ask
}

/**
 * Reads members for targets and caps. A member whom no rule rates (a defect of the regulation) may have any tier. Answers are
 * remembered for the member read last, so members are to be asked about one after another.
 */
export function memberReader(ruleset: Ruleset): MemberReader {
  const { read, decide, tests } = compileReader(ruleset)
  const ranksOf = tierRanks(ruleset)
  return {
    ask: asker(ruleset, conditionAsker(ruleset, tests)),
    read: (facts) => {
      const values = read(facts)
      const decision = decide(values)
      const [only] = decision.possible
      const single = decision.possible.length === 1 && only !== undefined
      return { values, decision, ranks: single ? ranksOf(only) : decision.possible.flatMap(ranksOf) }
    },
  }
}
