import type { Diagram } from './diagram.ts'
import { NO, type Node, YES } from './store.ts'
import { type Costs, costsOf } from './usual.ts'

/** Which cells of some variables are allowed; every other variable is free. By index of the variable. */
export type Cube = ReadonlyMap<number, ReadonlySet<number>>

interface Way {
  readonly cost: number
  readonly child: number
}

/** What one more choice costs, so that of equally usual ways the one that says least is taken. */
const step = 0.01

/** The cheapest way from each node to `YES`. */
function cheapest({ store }: Diagram, costs: Costs) {
  const known = new Map<Node, Way | undefined>()
  const costFrom = (node: Node): number | undefined => {
    if (store.isLeaf(node)) return node === YES ? 0 : undefined
    return wayFrom(node)?.cost
  }
  const wayFrom = (node: Node): Way | undefined => {
    if (known.has(node)) return known.get(node)
    let best: Way | undefined
    for (const [child, next] of store.childrenOf(node).entries()) {
      const rest = costFrom(next)
      const cost = rest === undefined ? undefined : rest + step + (costs[store.variableOf(node)]?.[child] ?? 0)
      if (cost !== undefined && (!best || cost < best.cost)) best = { cost, child }
    }
    known.set(node, best)
    return best
  }
  return wayFrom
}

/** The choices of the cheapest way to `YES`, by index of the variable. */
function choicesTo(diagram: Diagram, node: Node, costs: Costs): Map<number, ReadonlySet<number>> {
  const { store } = diagram
  const wayFrom = cheapest(diagram, costs)
  const choices = new Map<number, ReadonlySet<number>>()
  for (let at = node; !store.isLeaf(at); ) {
    const way = wayFrom(at)
    if (!way) return choices
    choices.set(store.variableOf(at), new Set([way.child]))
    at = store.childrenOf(at)[way.child] ?? NO
  }
  return choices
}

/** Whether a yes-or-no node holds everywhere in a cube. */
export function holdsIn({ store }: Diagram, node: Node, cube: Cube): boolean {
  const seen = new Set<Node>()
  const visit = (at: Node): boolean => {
    if (store.isLeaf(at)) return at === YES
    if (seen.has(at)) return true
    seen.add(at)
    const allowed = cube.get(store.variableOf(at))
    const children = store.childrenOf(at)
    return allowed ? [...allowed].every((cell) => visit(children[cell] ?? NO)) : children.every(visit)
  }
  return visit(node)
}

/** Gives every choice up that the node does not need, the most unusual first, then widens the rest cell by cell. */
function widen(diagram: Diagram, node: Node, choices: Map<number, ReadonlySet<number>>, costs: Costs): Cube {
  const cube = new Map(choices)
  const costOf = (variable: number): number => costs[variable]?.[[...(choices.get(variable) ?? [])][0] ?? 0] ?? 0
  const byCost = [...choices.keys()].sort((a, b) => costOf(b) - costOf(a) || b - a)
  for (const variable of byCost) {
    const without = new Map(cube)
    without.delete(variable)
    if (holdsIn(diagram, node, without)) cube.delete(variable)
  }
  // Where a cube holds, it holds with a further cell exactly if it holds with that cell alone.
  for (const [variable, cells] of [...cube]) {
    const wider = new Set(cells)
    for (const cell of (diagram.variables[variable]?.cells ?? []).keys())
      if (holdsIn(diagram, node, new Map(cube).set(variable, new Set([cell])))) wider.add(cell)
    cube.set(variable, wider)
  }
  return cube
}

/** The yes-or-no node of a cube. */
export function nodeOfCube({ store, variables }: Pick<Diagram, 'store' | 'variables'>, cube: Cube): Node {
  const ordered = [...cube].sort(([a], [b]) => b - a)
  return ordered.reduce<Node>(
    (rest, [variable, allowed]) =>
      store.make(variable, variables[variable]?.cells.map((_, cell) => (allowed.has(cell) ? rest : NO)) ?? []),
    YES,
  )
}

/**
 * The regions where a yes-or-no node holds, the most believable first, as cubes that say no more than needed. They may overlap, but
 * each has somebody whom none before it has; together they are the whole node.
 *
 * @throws BudgetError when the diagram grows over its budget
 */
export function* regionsOf(diagram: Diagram, node: Node): Generator<Cube> {
  const { and, not } = diagram.algebra
  const costs = costsOf(diagram)
  for (let rest = node; rest !== NO; ) {
    const cube = widen(diagram, node, choicesTo(diagram, rest, costs), costs)
    yield cube
    rest = and(rest, not(nodeOfCube(diagram, cube)))
  }
}
