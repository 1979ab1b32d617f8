import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import { compile } from '../src/compile/compile.ts'
import { admitter } from '../src/evaluate/admit.ts'
import type { Decision } from '../src/evaluate/decision.ts'
import { evaluate } from '../src/evaluate/evaluate.ts'
import { trace } from '../src/evaluate/trace.ts'
import type { Facts } from '../src/language/value.ts'
import type { Ruleset } from '../src/resolve/ruleset.ts'
import { decidedInColumns, inColumns } from './columns.ts'
import { anyMember, regulation, rulesetOf } from './random.ts'
import { refer } from './reference.ts'

/** The seed of all random tests: of the environment, so that a failure can be repeated, or of the clock. */
export const seed = Number(process.env.NEUGUONG_SEED ?? Date.now() % 2 ** 31)

/** How many pairs were compared, and what they were like. */
export interface Agreement {
  pairs: number
  withMissing: number
  readonly outcomes: Record<string, number>
}

/** One decision by every reader of one member; throws with the pair when two of them differ. */
async function agreeOn(ruleset: Ruleset, decide: (facts: Facts) => Decision, facts: Facts, file: object) {
  const known = admitter(ruleset)(facts)
  const { authority, ...wanted } = trace(ruleset, facts).decision
  const readers = {
    reference: { ...refer(ruleset, known), authority },
    engine: (await evaluate(ruleset, facts)).decision,
    closures: decide(facts),
  }
  for (const [reader, decision] of Object.entries(readers))
    if (!isDeepStrictEqual(decision, { ...wanted, authority }))
      throw new Error(`${reader}: ${JSON.stringify([decision, wanted, known, file])}`)
  return { decision: { ...wanted, authority }, missing: Object.keys(known).length < Object.keys(ruleset.facts).length }
}

/** The decisions about members, on which all readers agree, columns among them; throws with the first pair on which they do not. */
export async function agreeAbout(ruleset: Ruleset, members: readonly Facts[], file: object) {
  const decide = compile(ruleset)
  const agreed: Awaited<ReturnType<typeof agreeOn>>[] = []
  for (const facts of members) agreed.push(await agreeOn(ruleset, decide, facts, file))
  for (const [row, found] of decidedInColumns(ruleset, members).entries()) {
    const wanted = agreed[row] && inColumns(ruleset, agreed[row].decision)
    if (!isDeepStrictEqual(found, wanted))
      throw new Error(`columns: ${JSON.stringify([found, wanted, members[row], file])}`)
  }
  return agreed
}

/** Compares all readers on random regulations and random members of each. */
export async function agree(regulations: number, members: number): Promise<Agreement> {
  const found: Agreement = { pairs: 0, withMissing: 0, outcomes: {} }
  for (const [index, file] of fc.sample(regulation, { numRuns: regulations, seed }).entries()) {
    const some = fc.sample(anyMember, { numRuns: members, seed: seed + index })
    for (const { decision, missing } of await agreeAbout(rulesetOf(file), some, file)) {
      found.pairs += 1
      found.withMissing += Number(missing)
      found.outcomes[decision.outcome] = (found.outcomes[decision.outcome] ?? 0) + 1
    }
  }
  return found
}
