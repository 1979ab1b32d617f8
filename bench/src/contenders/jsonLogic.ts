import type { LogicEngine } from 'json-logic-engine'
import { type Comparison, type Condition, fold, otherwise, type Rule } from '../workload/conditions.ts'
import { ruleSets } from '../workload/ruleSets.ts'
import type { Contender, Decider, Verdict } from './contender.ts'

/** Beyond every number of the workload: `null < 40` holds in JsonLogic, so an upper bound must say what missing means. */
const beyond = 1_000

function compare({ fact, operator, value }: Comparison): object {
  const known = { var: fact }
  switch (operator) {
    case 'equal':
      return { '===': [known, value] }
    case 'in':
      return { in: [known, value] }
    case 'contains':
      return { in: [value, known] }
    case 'greaterThan':
      return { '>': [{ var: [fact, -1] }, value] }
    case 'greaterThanInclusive':
      return { '>=': [{ var: [fact, -1] }, value] }
    case 'lessThan':
      return { '<': [{ var: [fact, beyond] }, value] }
    case 'lessThanInclusive':
      return { '<=': [{ var: [fact, beyond] }, value] }
  }
}

const logicOf = (condition: Condition): object =>
  fold<object>(condition, {
    all: (parts) => ({ and: parts }),
    any: (parts) => ({ or: parts }),
    not: (part) => ({ '!': [part] }),
    compare,
  })

/** The rules as one chain of if, else if. */
const chainOf = (rules: readonly Rule[]): object => ({
  if: [...rules.flatMap(({ tier, when }) => [logicOf(when), tier]), otherwise],
})

const loading =
  (build: (engine: LogicEngine, chain: object) => Decider): Contender['load'] =>
  async (size) => {
    const loaded = await import('json-logic-engine')
    return () => build(new loaded.LogicEngine(), chainOf(ruleSets[size]))
  }

/** json-logic-engine, interpreting its rules and building them into a function (which it does with `new Function`). */
export const jsonLogic: readonly Contender[] = [
  {
    id: 'json-logic-interpreted',
    label: 'json-logic-engine interpreted',
    asynchronous: false,
    truths: 2,
    load: loading((engine, chain) => ({ decide: (member) => engine.run(chain, member) as Verdict })),
  },
  {
    id: 'json-logic-built',
    label: 'json-logic-engine built',
    asynchronous: false,
    truths: 2,
    load: loading((engine, chain) => {
      const built = engine.build(chain) as (member: object) => Verdict
      return { decide: (member) => built(member) }
    }),
  },
]
