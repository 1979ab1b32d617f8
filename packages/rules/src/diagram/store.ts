/** Raised when a diagram grows over its budget; the caller then says what was proved and what was not. */
export class BudgetError extends Error {
  override readonly name = 'BudgetError'
}

/** What something that works with a diagram comes to; `undefined` where the diagram grew over its budget. The one guard of `BudgetError`. */
export function withinBudget<T>(make: () => T): T | undefined {
  try {
    return make()
  } catch (error) {
    if (error instanceof BudgetError) return undefined
    throw error
  }
}

/** A node: an inner one, or a leaf (leaves are small numbers, see `Store.isLeaf`). */
export type Node = number

/** The leaf of what does not hold. */
export const NO: Node = 0
/** The leaf of what holds. */
export const YES: Node = 1

const FIRST_INNER = 1 << 20

/** Nodes stay far below this, so two of them fit into one number that is exact. */
const SPAN = 2 ** 26

/** Numbers for pairs of numbers, the same for the same pair: a map with numbers for keys is several times faster than one with texts. */
function makePairs(): (a: number, b: number) => number {
  const known = new Map<number, number>()
  return (a, b) => {
    const key = a * SPAN + b
    const found = known.get(key)
    if (found !== undefined) return found
    known.set(key, known.size)
    return known.size - 1
  }
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

const allSame = (children: readonly Node[]): boolean => {
  for (const child of children) if (child !== children[0]) return false
  return true
}

/** A store that refuses to grow over what its budget says at the time. */
export function makeStore(budget: Budget): Store {
  const variables: number[] = []
  const childLists: (readonly Node[])[] = []
  const known = new Map<number, Node>()
  const pair = makePairs()
  /** One number for a list of children. A fact with a thousand cells has few that differ from the one before, so runs are taken whole. */
  const keyOf = (variable: number, children: readonly Node[]): number => {
    // Below 0 a variable is no pair and a length no child, so two lists never come to one key by different ways.
    let key = -1 - variable
    for (let at = 0; at < children.length; ) {
      const child = children[at] ?? NO
      const start = at
      do at++
      while (at < children.length && children[at] === child)
      key = pair(key, child)
      if (at - start > 1) key = pair(key, start - at)
    }
    return key
  }
  const add = (variable: number, children: readonly Node[], key: number): Node => {
    if (variables.length >= budget.nodes) throw new BudgetError(`more than ${budget.nodes} nodes`)
    const node = FIRST_INNER + variables.length
    variables.push(variable)
    childLists.push(children)
    known.set(key, node)
    return node
  }
  return {
    make: (variable, children) => {
      const [first = NO] = children
      if (allSame(children)) return first
      const key = keyOf(variable, children)
      return known.get(key) ?? add(variable, children, key)
    },
    isLeaf: (node) => node < FIRST_INNER,
    variableOf: (node) =>
      node < FIRST_INNER ? Number.POSITIVE_INFINITY : (variables[node - FIRST_INNER] ?? Number.POSITIVE_INFINITY),
    childrenOf: (node) => (node < FIRST_INNER ? [] : (childLists[node - FIRST_INNER] ?? [])),
    size: () => variables.length,
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
  const { variableOf, childrenOf, isLeaf, make } = store
  const chosen = new Map<number, Node>()
  const pair = makePairs()
  const below = (node: Node, variable: number, child: number): Node =>
    variableOf(node) === variable ? (childrenOf(node)[child] ?? NO) : node
  const choose = (test: Node, yes: Node, no: Node): Node => {
    if (test === YES || yes === no) return yes
    if (test === NO) return no
    if (yes === YES && no === NO) return test
    const key = pair(yes, no) * SPAN + test
    const known = chosen.get(key)
    if (known !== undefined) return known
    const variable = Math.min(variableOf(test), variableOf(yes), variableOf(no))
    const children: Node[] = []
    for (let child = 0; child < arity(variable); child++)
      children.push(choose(below(test, variable, child), below(yes, variable, child), below(no, variable, child)))
    const node = make(variable, children)
    chosen.set(key, node)
    return node
  }
  const join = (a: Node, b: Node, leaf: (a: number, b: number) => number): Node => {
    const seen = new Map<number, Node>()
    const visit = (x: Node, y: Node): Node => {
      if (isLeaf(x) && isLeaf(y)) return leaf(x, y)
      const known = seen.get(x * SPAN + y)
      if (known !== undefined) return known
      const variable = Math.min(variableOf(x), variableOf(y))
      const children: Node[] = []
      for (let child = 0; child < arity(variable); child++)
        children.push(visit(below(x, variable, child), below(y, variable, child)))
      const node = make(variable, children)
      seen.set(x * SPAN + y, node)
      return node
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
