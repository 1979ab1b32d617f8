import type { Ruleset, Test } from '../resolve/ruleset.ts'
import { type Algebra, BudgetError, makeAlgebra, makeStore, type Node, type Store } from './store.ts'
import { type Space, toNode } from './toNode.ts'
import { comparisonsOf, type Variable, variablesOf } from './variables.ts'

/**
 * The decision for a complete member as one ordered diagram. A leaf of `decision` is the index of the rule that decides, or one of
 * the two leaves after the last rule.
 */
export interface Diagram {
  readonly ruleset: Ruleset
  readonly variables: readonly Variable[]
  readonly store: Store
  readonly algebra: Algebra
  /** Whether each rule's condition holds (`YES` for the rule that takes the rest). */
  readonly rules: readonly Node[]
  /** Whether a member belongs to each subject group. */
  readonly groups: readonly Node[]
  /** Named conditions by id. */
  readonly conditions: ReadonlyMap<string, Node>
  readonly decision: Node
  /** The leaf of members whom no rule rates. */
  readonly unruled: number
  /** The leaf of members for whom rules with different conclusions hold, where at most one may. */
  readonly conflict: number
  /** Any test as a node of this diagram; it may ask only for what the rules and groups ask for. */
  readonly nodeOf: (test: Test) => Node
}

/** How large a diagram may grow, in inner nodes over all intermediate results. */
export interface Budget {
  readonly nodes: number
}

const testsOf = ({ tiers, groups }: Ruleset): readonly Test[] => [
  ...tiers.rules.flatMap(({ test }) => test ?? []),
  ...groups.map(({ test }) => test),
]

type Order = (ruleset: Ruleset, variables: readonly Variable[]) => readonly Variable[]

/** How often each fact is asked for. */
function uses(ruleset: Ruleset): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const test of testsOf(ruleset))
    for (const { fact } of comparisonsOf(ruleset, test)) counts.set(fact, (counts.get(fact) ?? 0) + 1)
  return counts
}

const byUse: Order = (ruleset, variables) => {
  const counts = uses(ruleset)
  return [...variables].sort((a, b) => (counts.get(b.fact) ?? 0) - (counts.get(a.fact) ?? 0))
}

/** The orders that are tried: the size of a diagram hangs on it, and no order is good for every regulation. */
const orders: readonly Order[] = [
  (_, variables) => variables,
  byUse,
  (ruleset, variables) => [...byUse(ruleset, variables)].reverse(),
  (_, variables) => [...variables].sort((a, b) => a.cells.length - b.cells.length),
]

/** `first`: from the last rule to the first, each taking what it holds for. */
function firstDecision({ algebra }: Space, rules: readonly Node[], unruled: number): Node {
  return rules.reduceRight<Node>((rest, node, index) => algebra.choose(node, index, rest), unruled)
}

/** `unique`: rules with one conclusion may hold together, rules with two are a conflict; the rest goes to `otherwise`. */
function uniqueDecision({ algebra, ruleset }: Space, rules: readonly Node[], unruled: number, conflict: number): Node {
  const list = ruleset.tiers.rules
  const tested = list.map((_, index) => index).filter((index) => list[index]?.test)
  const rest = list.findIndex(({ test }) => !test)
  const together = (index: number) => (leaf: number) =>
    leaf === unruled ? index : leaf !== conflict && list[leaf]?.tier === list[index]?.tier ? leaf : conflict
  const decided = tested.reduce<Node>(
    (sum, index) => algebra.choose(rules[index] ?? 0, algebra.map(sum, together(index)), sum),
    unruled,
  )
  return rest < 0 ? decided : algebra.map(decided, (leaf) => (leaf === unruled ? rest : leaf))
}

function build(ruleset: Ruleset, variables: readonly Variable[], budget: Budget): Diagram {
  const store = makeStore(budget.nodes)
  const algebra = makeAlgebra(store, (variable) => variables[variable]?.cells.length ?? 0)
  const position = new Map(variables.map(({ key }, index) => [key, index]))
  const space: Space = { ruleset, store, algebra, variables, position, named: new Map() }
  const rules = ruleset.tiers.rules.map(({ test }) => (test ? toNode(space, test) : 1))
  const groups = ruleset.groups.map(({ test }) => toNode(space, test))
  const unruled = rules.length
  const conflict = rules.length + 1
  const decision =
    ruleset.tiers.hitPolicy === 'first'
      ? firstDecision(space, rules, unruled)
      : uniqueDecision(space, rules, unruled, conflict)
  const nodeOf = (test: Test): Node => toNode(space, test)
  return {
    ruleset,
    variables,
    store,
    algebra,
    rules,
    groups,
    conditions: space.named,
    decision,
    unruled,
    conflict,
    nodeOf,
  }
}

/** Number of nodes that a diagram itself has. */
export function sizeOf({ store }: Pick<Diagram, 'store'>, root: Node): number {
  const seen = new Set<Node>()
  const visit = (node: Node): void => {
    if (store.isLeaf(node) || seen.has(node)) return
    seen.add(node)
    for (const child of store.childrenOf(node)) visit(child)
  }
  visit(root)
  return seen.size
}

function attempt(ruleset: Ruleset, variables: readonly Variable[], budget: Budget): Diagram | undefined {
  try {
    return build(ruleset, variables, budget)
  } catch (error) {
    if (error instanceof BudgetError) return undefined
    throw error
  }
}

/**
 * Builds the diagram of a ruleset, trying several orders of the facts and keeping the smallest.
 *
 * @param ruleset - from `resolve`
 * @param budget - inner nodes over all intermediate results
 * @returns the diagram, or `undefined` when every order went over the budget
 */
export function diagram(ruleset: Ruleset, budget: Budget = { nodes: 200_000 }): Diagram | undefined {
  const variables = variablesOf(ruleset, testsOf(ruleset))
  let best: Diagram | undefined
  for (const order of orders) {
    const limit = best ? best.store.size() : budget.nodes
    const found = attempt(ruleset, order(ruleset, variables), { nodes: limit })
    if (found) best = found
  }
  return best
}
