import { tierFact } from '../resolve/facts.ts'
import { type Ruleset, type Test, TIER, type TiersOf } from '../resolve/ruleset.ts'
import { comparisonsIn, inBestOrder, makeSpace, type Space } from './space.ts'
import type { Algebra, Budget, Node, Store } from './store.ts'
import { toNode } from './toNode.ts'
import { type Variable, variablesOf } from './variables.ts'

export type { Budget } from './store.ts'

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

/** `first`: from the last rule to the first, each taking what it holds for. */
function firstDecision(algebra: Algebra, rules: readonly Node[]): Node {
  return rules.reduceRight<Node>((rest, node, index) => algebra.choose(node, index, rest), rules.length)
}

/** `unique`: rules with one conclusion may hold together, rules with two are a conflict; the rest goes to `otherwise`. */
function uniqueDecision(algebra: Algebra, { rules: list }: TiersOf, rules: readonly Node[]): Node {
  const [unruled, conflict] = [rules.length, rules.length + 1]
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

/** Which rule decides, when the rules hold where these nodes say. */
export const decisionOf = (algebra: Algebra, tiers: TiersOf, rules: readonly Node[]): Node =>
  tiers.hitPolicy === 'first' ? firstDecision(algebra, rules) : uniqueDecision(algebra, tiers, rules)

/** The diagram of the ruleset of a space. */
export function diagramIn(space: Space): Diagram {
  const { ruleset, store, algebra, variables, named } = space
  const rules = ruleset.tiers.rules.map(({ test }) => (test ? toNode(space, test) : 1))
  const groups = ruleset.groups.map(({ test }) => toNode(space, test))
  const [unruled, conflict] = [rules.length, rules.length + 1]
  const decision = decisionOf(algebra, ruleset.tiers, rules)
  const nodeOf = (test: Test): Node => toNode(space, test)
  return { ruleset, variables, store, algebra, rules, groups, conditions: named, decision, unruled, conflict, nodeOf }
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

/**
 * Builds the diagram of a ruleset, trying several orders of the facts and keeping the smallest.
 *
 * @param ruleset - from `resolve`
 * @param budget - inner nodes over all intermediate results
 * @returns the diagram, or `undefined` when every order went over the budget
 */
export function diagram(ruleset: Ruleset, budget: Budget = { nodes: 200_000 }): Diagram | undefined {
  const variables = variablesOf(ruleset, comparisonsIn(ruleset))
  return inBestOrder(variables, budget, (order, limit) => diagramIn(makeSpace(ruleset, order, limit)))
}

/**
 * A diagram over tests alone, in its `groups`: for tests that the rules and groups do not ask, such as those of targets. They may ask
 * for the tier, which is then as free as any fact.
 */
export function diagramOfTests(ruleset: Ruleset, tests: readonly Test[], budget?: Budget): Diagram | undefined {
  const [group] = ruleset.groups
  const origin = group?.origin ?? { regulation: '', file: '', pointer: '', line: 1, column: 1 }
  const shared = { label: '', scopes: [], cite: '', authority: 'illustrative', origin } as const
  const facts = { ...ruleset.facts, [TIER]: { ...tierFact(ruleset.tiers.scale), id: TIER, origin } }
  const groups = tests.map((test, index) => ({ ...shared, id: String(index), test }))
  return diagram({ ...ruleset, facts, groups, tiers: { ...ruleset.tiers, rules: [] } }, budget)
}
