import type { Almanac, Engine as RulesEngine } from 'json-rules-engine'
import { type Operator, operators } from '../language/operators.ts'
import type { Ruleset } from '../resolve/ruleset.ts'
import { compare, type Value } from './compare.ts'
import { Engine } from './jsonRulesEngine.ts'
import { toEngineRules } from './questions.ts'
import { TRUE, UNKNOWN } from './truth.ts'
import { type Values, withDerived } from './values.ts'

/** json-rules-engine hands the inner operator's answer on as it is, so ours answer with a truth value, not a boolean. */
type Answer = (fact: unknown, value: unknown, next: (fact: unknown, value: unknown) => unknown) => boolean

const certainly: Answer = (fact, value, next) => next(fact, value) === TRUE
const possibly: Answer = (fact, value, next) => (next(fact, value) as number) >= UNKNOWN

function addOperators(engine: RulesEngine): void {
  for (const name of Object.keys(operators) as Operator[])
    engine.addOperator(name, ((fact: Value, value: Value) => compare(name, fact, value)) as never)
  engine.addOperatorDecorator('certainly', certainly)
  engine.addOperatorDecorator('possibly', possibly)
}

/** Conditions have no paths. The engine's own resolver reads a language of queries that can run code; it is never reached. */
const noPath = (): undefined => undefined

/** What an almanac knows of the facts asked for. */
export async function askFor(almanac: Almanac, ids: readonly string[]): Promise<Values> {
  const values = await Promise.all(ids.map((id) => almanac.factValue<Value>(id)))
  return Object.fromEntries(ids.map((id, index) => [id, values[index]]))
}

/** An engine for a ruleset: our operators, the two decorators, the derived numbers as computed facts, and the rules. */
export function buildEngine(ruleset: Ruleset): RulesEngine {
  const engine = new Engine([], { allowUndefinedFacts: true, pathResolver: noPath })
  addOperators(engine)
  for (const [id, { inputs }] of Object.entries(ruleset.derived))
    engine.addFact(id, async (_params, almanac) => withDerived(ruleset, await askFor(almanac, inputs))[id])
  for (const rule of toEngineRules(ruleset)) engine.addRule(rule)
  return engine
}
