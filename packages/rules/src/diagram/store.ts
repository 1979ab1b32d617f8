/** Raised when a diagram grows over its budget; the caller then says what was proved and what was not. */
export class BudgetError extends Error {
  override readonly name = 'BudgetError'
}

/** A node: an inner one, or a leaf (leaves are small numbers, see `Store.leafOf`). */
export type Node = number

/** The two leaves of a yes-or-no diagram. */
export const NO: Node = 0
export const YES: Node = 1

const FIRST_INNER = 1 << 20

interface Inner {
  readonly variable: number
  readonly children: readonly Node[]
}

/**
 * Shared nodes of ordered multi-valued decision diagrams. Equal parts are one node, so two diagrams mean the same exactly when they
 * are the same number.
 */
export interface Store {
  /** The node that asks a variable; its only child when all children are one. */
  readonly make: (variable: number, children: readonly Node[]) => Node
  readonly isLeaf: (node: Node) => boolean
  /** The variable that an inner node asks. */
  readonly variableOf: (node: Node) => number
  readonly childrenOf: (node: Node) => readonly Node[]
  /** Inner nodes made so far. */
  readonly size: () => number
}

/** How large a diagram may grow, in inner nodes over all intermediate results. */
export interface Budget {
  readonly nodes: number
}

/** A store that refuses to grow over what its budget says at the time. */
export function makeStore(budget: Budget): Store {
  const nodes: Inner[] = []
  const known = new Map<string, Node>()
  const inner = (node: Node): Inner => nodes[node - FIRST_INNER] as Inner
  const add = (variable: number, children: readonly Node[], key: string): Node => {
    if (nodes.length >= budget.nodes) throw new BudgetError(`more than ${budget.nodes} nodes`)
    const node = FIRST_INNER + nodes.length
    nodes.push({ variable, children })
    known.set(key, node)
    return node
  }
  return {
    make: (variable, children) => {
      const [first = NO] = children
      if (children.every((child) => child === first)) return first
      const key = `${variable}:${children.join()}`
      return known.get(key) ?? add(variable, children, key)
    },
    isLeaf: (node) => node < FIRST_INNER,
    variableOf: (node) => (node < FIRST_INNER ? Number.POSITIVE_INFINITY : inner(node).variable),
    childrenOf: (node) => (node < FIRST_INNER ? [] : inner(node).children),
    size: () => nodes.length,
  }
}

/** Operations over the nodes of one store; each remembers what it was asked. */
export interface Algebra {
  /** Where `test` says yes take `yes`, elsewhere `no`. */
  readonly choose: (test: Node, yes: Node, no: Node) => Node
  readonly and: (a: Node, b: Node) => Node
  readonly or: (a: Node, b: Node) => Node
  readonly not: (a: Node) => Node
  /** Puts another leaf in the place of each leaf. */
  readonly map: (node: Node, leaf: (leaf: number) => number) => Node
  /** Joins two diagrams leaf by leaf. */
  readonly join: (a: Node, b: Node, leaf: (a: number, b: number) => number) => Node
}

/** The operations over a store. */
export function makeAlgebra(store: Store, arity: (variable: number) => number): Algebra {
  const chosen = new Map<string, Node>()
  const below = (node: Node, variable: number, child: number): Node =>
    store.variableOf(node) === variable ? (store.childrenOf(node)[child] ?? NO) : node
  const branch = (nodes: readonly Node[], next: (parts: readonly Node[]) => Node): Node => {
    const variable = Math.min(...nodes.map(store.variableOf))
    const children = Array.from({ length: arity(variable) }, (_, child) =>
      next(nodes.map((node) => below(node, variable, child))),
    )
    return store.make(variable, children)
  }
  const choose = (test: Node, yes: Node, no: Node): Node => {
    if (test === YES || yes === no) return yes
    if (test === NO) return no
    if (yes === YES && no === NO) return test
    const key = `${test},${yes},${no}`
    const known = chosen.get(key)
    if (known !== undefined) return known
    const node = branch([test, yes, no], ([t = NO, y = NO, n = NO]) => choose(t, y, n))
    chosen.set(key, node)
    return node
  }
  const join = (a: Node, b: Node, leaf: (a: number, b: number) => number): Node => {
    const seen = new Map<string, Node>()
    const visit = (x: Node, y: Node): Node => {
      if (store.isLeaf(x) && store.isLeaf(y)) return leaf(x, y)
      const key = `${x},${y}`
      const known = seen.get(key) ?? branch([x, y], ([p = NO, q = NO]) => visit(p, q))
      seen.set(key, known)
      return known
    }
    return visit(a, b)
  }
  return {
    choose,
    join,
    and: (a, b) => choose(a, b, NO),
    or: (a, b) => choose(a, YES, b),
    not: (a) => choose(a, NO, YES),
    map: (node, leaf) => join(node, NO, (value) => leaf(value)),
  }
}
