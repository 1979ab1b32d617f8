import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import type { Decision } from '../src/evaluate/decision.ts'
import type { Evaluation } from '../src/evaluate/trace.ts'
import type { Known } from '../src/language/operators.ts'
import type { Facts } from '../src/language/value.ts'
import type { Ruleset } from '../src/resolve/ruleset.ts'
import { cases } from './effort.ts'
import { anyMember, regulation, rulesetOf } from './random.ts'
import { randomDecimals } from './randomDecimals.ts'
import { knownOf, type Reader, readers, traced } from './readers.ts'
import { thresholdFinder } from './thresholds.ts'

/** The seed of all random tests: of the environment, so that a failure can be repeated, or of the clock. */
export const seed = Number(process.env.NEUGUONG_SEED ?? Date.now() % 2 ** 31)

/** What all readers say of a member, and how much is known of the member. */
export interface Agreed {
  readonly decision: Decision
  readonly known: Readonly<Record<string, Known>>
}

const partOf = ({ part }: Reader, evaluation: Evaluation, ruleset: Ruleset): unknown =>
  part ? part(evaluation, ruleset) : evaluation.decision

/** The decisions about members, on which all readers agree; throws with the first pair on which they do not. */
export async function agreeAbout(ruleset: Ruleset, members: readonly Facts[], file: object): Promise<Agreed[]> {
  const evaluations = traced(ruleset, members)
  for (const reader of readers) {
    const found = await reader.decide(ruleset, members)
    for (const [index, evaluation] of evaluations.entries()) {
      const wanted = partOf(reader, evaluation, ruleset)
      if (!isDeepStrictEqual(found[index], wanted))
        throw new Error(`${reader.name}: ${JSON.stringify([found[index], wanted, members[index], file])}`)
    }
  }
  const known = knownOf(ruleset)
  return evaluations.map(({ decision }, index) => ({ decision, known: known(members[index] ?? {}) }))
}

/** How many pairs of a regulation and a member were compared, and what they were like. */
export interface Agreement {
  readonly generator: keyof typeof generators
  pairs: number
  /** Of whom facts are missing. */
  withMissing: number
  /** Of whom a number, a fact or a derived one, is exactly what it is compared with. */
  onThreshold: number
  readonly outcomes: Record<string, number>
  readonly seconds: number
}

/** A regulation as a file has it, and people. */
export interface Case {
  readonly file: object
  readonly members: readonly Facts[]
}

/** Regulations of every kind, with any members. */
function* anyCases(regulations: number, members: number): Generator<Case> {
  for (const [index, file] of fc.sample(regulation, { numRuns: regulations, seed }).entries())
    yield { file, members: fc.sample(anyMember, { numRuns: members, seed: seed + index }) }
}

/** Regulations about decimals, with members on their thresholds and around them. */
function* decimalCases(regulations: number, members: number): Generator<Case> {
  for (let index = 0; index < regulations; index++) yield randomDecimals(seed + index, members)
}

/** What random regulations are made of. */
export const generators = { any: anyCases, decimals: decimalCases } as const

/** How many pairs are compared: one half of any kind, one half about decimals. */
export const pairsWanted = Number(process.env.NEUGUONG_PAIRS ?? cases(100_000))

/** Compares all readers on random regulations and random members of each. */
export async function agree(generator: keyof typeof generators): Promise<Agreement> {
  const start = performance.now()
  const regulations = Math.max(100, Math.ceil(pairsWanted / 200))
  const members = Math.ceil(pairsWanted / 2 / regulations)
  const found: Agreement = { generator, pairs: 0, withMissing: 0, onThreshold: 0, outcomes: {}, seconds: 0 }
  for (const { file, members: some } of generators[generator](regulations, members)) {
    const ruleset = rulesetOf(file)
    const isOnThreshold = thresholdFinder(ruleset)
    for (const { decision, known } of await agreeAbout(ruleset, some, file)) {
      found.pairs += 1
      found.withMissing += Number(Object.keys(known).length < Object.keys(ruleset.facts).length)
      found.onThreshold += Number(isOnThreshold(known))
      found.outcomes[decision.outcome] = (found.outcomes[decision.outcome] ?? 0) + 1
    }
  }
  return { ...found, seconds: (performance.now() - start) / 1000 }
}
