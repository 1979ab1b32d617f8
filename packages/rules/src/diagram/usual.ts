import type { Diagram } from './diagram.ts'
import type { Node } from './store.ts'
import type { Variable } from './variables.ts'

/** For each variable what each of its cells costs a made-up member: 0 is usual. */
export type Costs = readonly (readonly number[])[]

/** How bad each conclusion is, from 0 for the best tier; one that is no tier is taken as middling. */
function badnessOf({ ruleset }: Diagram): (leaf: number) => number {
  const { scale, rules } = ruleset.tiers
  const last = Math.max(1, scale.levels.length - 1)
  return (leaf) => {
    const rank = scale.levels.findIndex(({ id }) => id === rules[leaf]?.tier)
    return rank < 0 ? 0.5 : rank / last
  }
}

/** The inner nodes of the decision, each before those below it. */
function nodesFrom({ store, decision }: Diagram): readonly Node[] {
  const seen = new Set<Node>([decision])
  for (const node of seen) for (const child of store.childrenOf(node)) if (!store.isLeaf(child)) seen.add(child)
  return [...seen].filter((node) => !store.isLeaf(node)).sort((a, b) => store.variableOf(a) - store.variableOf(b))
}

/** How bad the conclusion of each cell is on average, when every cell of everything else is as likely as another. */
function meanBadness(diagram: Diagram): readonly (readonly number[])[] {
  const { store, variables, decision } = diagram
  const nodes = nodesFrom(diagram)
  const badness = badnessOf(diagram)
  const below = new Map<Node, number>()
  const meanOf = (node: Node): number => (store.isLeaf(node) ? badness(node) : (below.get(node) ?? 0))
  for (const node of [...nodes].reverse()) {
    const children = store.childrenOf(node)
    below.set(node, children.reduce((sum, child) => sum + meanOf(child), 0) / children.length)
  }
  const reached = new Map<Node, number>([[decision, 1]])
  const sums = variables.map(({ cells }) => cells.map(() => 0))
  for (const node of nodes) {
    const chance = reached.get(node) ?? 0
    const children = store.childrenOf(node)
    const sum = sums[store.variableOf(node)] ?? []
    for (const [index, child] of children.entries()) {
      sum[index] = (sum[index] ?? 0) + chance * meanOf(child)
      reached.set(child, (reached.get(child) ?? 0) + chance / children.length)
    }
  }
  return sums
}

/** The usual cell: "no" and the first option of a choice; of numbers, levels and days the one that the rules reward most. */
function usualOf({ ruleset }: Diagram, { kind, fact }: Variable, badness: readonly number[]): number {
  const type = ruleset.facts[fact]?.type
  if (kind !== 'fact' || type === 'boolean' || type === 'choice') return 0
  const least = Math.min(...badness)
  return Math.max(
    0,
    badness.findIndex((mean) => mean <= least + 1e-9),
  )
}

const known = new WeakMap<Diagram, Costs>()

/**
 * How unusual each cell is, so that made-up members are believable: somebody who does well, holds no post and did nothing special.
 * A usual cell costs nothing, any other one half and more, the farther the more.
 */
export function costsOf(diagram: Diagram): Costs {
  const found = known.get(diagram)
  if (found) return found
  const badness = meanBadness(diagram)
  const costs = diagram.variables.map((variable, index) => {
    const usual = usualOf(diagram, variable, badness[index] ?? [])
    const last = Math.max(1, variable.cells.length - 1)
    return variable.cells.map((_, cell) => (cell === usual ? 0 : 0.5 + (0.5 * Math.abs(cell - usual)) / last))
  })
  known.set(diagram, costs)
  return costs
}
