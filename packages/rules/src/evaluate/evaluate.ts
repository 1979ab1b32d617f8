import type { Almanac, Engine, Fact as EngineFact } from 'json-rules-engine'
import type { FactValue } from '../language/value.ts'
import type { FactOf, Ruleset } from '../resolve/ruleset.ts'
import { admitterOf } from './admit.ts'
import { askFor, buildEngine } from './engine.ts'
import { Fact } from './jsonRulesEngine.ts'
import { type Evaluation, traceValues } from './trace.ts'
import { between, type Truth } from './truth.ts'
import { withDerived } from './values.ts'

/** A fact that is looked up when a rule first asks for it, and at most once in a run. */
export type AsyncFact = () => FactValue | Promise<FactValue>

/** What is known about one member, some of it only on request (a database, a service). */
export type AsyncFacts = Readonly<Record<string, FactValue | AsyncFact>>

/**
 * Idle engines by ruleset. An engine runs one member at a time: two runs in flight share one `status`, and the one that
 * ends first makes the other skip rules without a word (json-rules-engine issues 303 and 360).
 */
const idle = new WeakMap<Ruleset, Engine[]>()

function takeEngine(ruleset: Ruleset): Engine {
  const engines = idle.get(ruleset) ?? []
  idle.set(ruleset, engines)
  return engines.pop() ?? buildEngine(ruleset)
}

function factFor(id: string, fact: FactOf, value: FactValue | AsyncFact): EngineFact | undefined {
  if (typeof value === 'function') return new Fact(id, async () => admitterOf(fact)(await value()))
  const known = admitterOf(fact)(value)
  return known === undefined ? undefined : new Fact(id, known)
}

function factsFor(ruleset: Ruleset, facts: AsyncFacts): Record<string, EngineFact> {
  const given: Record<string, EngineFact> = {}
  for (const [id, fact] of Object.entries(ruleset.facts)) {
    const known = Object.hasOwn(facts, id) ? factFor(id, fact, facts[id]) : undefined
    if (known) given[id] = known
  }
  return given
}

/** Every fact is asked for, because the explanation says why not each better tier, and which groups. */
const valuesOf = async (ruleset: Ruleset, almanac: Almanac) =>
  withDerived(ruleset, await askFor(almanac, Object.keys(ruleset.facts)))

/**
 * Decides one member with json-rules-engine. Facts may be functions that look a value up when it is needed.
 *
 * @param ruleset - from `resolve`
 * @param facts - what is known; absent, `null` and values outside the declared domain are missing (see `checkFacts`)
 * @returns the proposed decision with the evaluated trees; the promise is rejected when a lookup fails
 */
export async function evaluate(ruleset: Ruleset, facts: AsyncFacts): Promise<Evaluation> {
  const engine = takeEngine(ruleset)
  const { almanac, results } = await engine.run(factsFor(ruleset, facts))
  idle.get(ruleset)?.push(engine)
  const fired = new Set(results.map(({ name }) => name))
  const truthAt = (index: number): Truth => between(fired.has(`${index}:certainly`), fired.has(`${index}:possibly`))
  return traceValues(ruleset, await valuesOf(ruleset, almanac), truthAt)
}
