import type { FactOf, Ruleset } from '../resolve/ruleset.ts'
import { type Diagram, diagramIn } from './diagram.ts'
import { comparisonsIn, inBestOrder, makeSpace } from './space.ts'
import type { Budget } from './store.ts'
import { isCount, variablesOf } from './variables.ts'

/** The diagrams of two rulesets over the same variables and in one store, so that their nodes can be put together. */
export interface Joint {
  readonly from: Diagram
  readonly to: Diagram
}

const ids = ({ options }: FactOf): string => options.map(({ id }) => id).join()

/** A fact that means the same in both, over everything that either allows; `undefined` when it does not mean the same. */
function mergedFact(a: FactOf, b: FactOf): FactOf | undefined {
  if (a.type !== b.type || (a.type === 'level' && ids(a) !== ids(b))) return undefined
  const known = new Set(a.options.map(({ id }) => id))
  const [min, max] = [least(a.min, b.min, true), least(a.max, b.max, false)]
  const { min: _, max: __, decimals: ___, ...rest } = b
  const [of, and] = [statedDecimals(a), statedDecimals(b)]
  return {
    ...rest,
    options: [...a.options, ...b.options.filter(({ id }) => !known.has(id))],
    integer: a.integer && b.integer,
    ...(of !== undefined && and !== undefined && { decimals: Math.max(of, and) }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
  }
}

const statedDecimals = ({ decimals, integer }: FactOf): number | undefined => decimals ?? (integer ? 0 : undefined)

type Limit = number | string | undefined

const least = (a: Limit, b: Limit, low: boolean): Limit =>
  a === undefined || b === undefined ? undefined : a < b === low ? a : b

/** A ruleset with the facts and numbers of both; `undefined` when some name stands for different things in the two. */
export function merged(from: Ruleset, to: Ruleset): Ruleset | undefined {
  const facts: Record<string, Ruleset['facts'][string]> = { ...from.facts, ...to.facts }
  for (const [id, fact] of Object.entries(from.facts)) {
    const other = to.facts[id]
    const both = other && mergedFact(fact, other)
    if (other && !both) return undefined
    if (other && both) facts[id] = { ...other, ...both }
  }
  for (const [id, { formula }] of Object.entries(from.derived)) {
    const other = to.derived[id]?.formula
    // Counts are unfolded, each by its own ruleset; of other numbers the name must mean one thing.
    const same = !other || isCount(formula) || isCount(other) || JSON.stringify(formula) === JSON.stringify(other)
    if (!same) return undefined
  }
  return { ...to, facts, derived: { ...from.derived, ...to.derived } }
}

/** Builds the diagrams of two rulesets together; `undefined` when they grow over the budget or speak of different facts. */
export function jointDiagram(from: Ruleset, to: Ruleset, budget: Budget = { nodes: 200_000 }): Joint | undefined {
  const both = merged(from, to)
  if (!both) return undefined
  const variables = variablesOf(both, [...comparisonsIn(from), ...comparisonsIn(to)])
  const built = inBestOrder(variables, budget, (order, limit) => {
    const space = makeSpace(from, order, limit)
    return {
      store: space.store,
      from: diagramIn(space),
      to: diagramIn({ ...space, ruleset: to, named: new Map() }),
    }
  })
  return built && { from: built.from, to: built.to }
}
