import type { Compare, Ruleset, Test } from '../resolve/ruleset.ts'
import { type Algebra, type Budget, makeAlgebra, makeStore, type Node, type Store, withinBudget } from './store.ts'
import { comparisonsOf, type Variable } from './variables.ts'

/** Where tests become nodes: the variables in the order of the diagram, and the nodes of named conditions made so far. */
export interface Space {
  readonly ruleset: Ruleset
  readonly store: Store
  readonly algebra: Algebra
  readonly variables: readonly Variable[]
  readonly position: ReadonlyMap<string, number>
  readonly named: Map<string, Node>
}

/** An empty space over variables in this order. */
export function makeSpace(ruleset: Ruleset, variables: readonly Variable[], budget: Budget): Space {
  const store = makeStore(budget)
  const algebra = makeAlgebra(store, (variable) => variables[variable]?.cells.length ?? 0)
  const position = new Map(variables.map(({ key }, index) => [key, index]))
  return { ruleset, store, algebra, variables, position, named: new Map() }
}

/** The tests that decide: those of the rules and those of the groups. */
export const testsOf = ({ tiers, groups }: Ruleset): readonly Test[] => [
  ...tiers.rules.flatMap(({ test }) => test ?? []),
  ...groups.map(({ test }) => test),
]

/** Every comparison of what decides. */
export const comparisonsIn = (ruleset: Ruleset): readonly Compare[] =>
  testsOf(ruleset).flatMap((test) => comparisonsOf(ruleset, test))

type Order = (variables: readonly Variable[]) => readonly Variable[]

const byUse: Order = (variables) => [...variables].sort((a, b) => b.comparisons.length - a.comparisons.length)

/** The orders that are tried: the size of a diagram hangs on it, and no order is good for every regulation. */
const orders: readonly Order[] = [
  (variables) => variables,
  byUse,
  (variables) => [...byUse(variables)].reverse(),
  (variables) => [...variables].sort((a, b) => a.cells.length - b.cells.length),
]

type Growing = { -readonly [K in keyof Budget]: Budget[K] }

/** So many questions a diagram may ask one below the other. */
const mostVariables = 1000

/** How many nodes are spent on each order before a smaller one is looked for among the others, from round to round. */
const rounds = [1 / 64, 1 / 8, 1]

/**
 * Builds something in the order of the variables that makes it smallest: every order gets a little first, so that a bad one costs
 * little where a good one is there. What was built may then grow by the whole budget, because checks go on working with it.
 *
 * @returns `undefined` when every order went over the budget
 */
export function inBestOrder<T extends { readonly store: Store }>(
  variables: readonly Variable[],
  { nodes }: Budget,
  build: (variables: readonly Variable[], budget: Budget) => T,
): T | undefined {
  // Operations go down one variable after another, each within the one before.
  if (variables.length > mostVariables) return undefined
  for (const part of rounds) {
    let best: T | undefined
    let room: Growing = { nodes }
    for (const order of orders) {
      const budget: Growing = { nodes: best ? best.store.size() : Math.ceil(nodes * part) }
      const found = withinBudget(() => build(order(variables), budget))
      if (found) [best, room] = [found, budget]
    }
    if (best) {
      room.nodes = best.store.size() + nodes
      return best
    }
  }
  return undefined
}
