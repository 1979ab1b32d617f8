import type { Known } from '../language/operators.ts'
import type { FactValue } from '../language/value.ts'
import type { Ruleset } from '../resolve/ruleset.ts'
import type { Diagram } from './diagram.ts'
import type { Node } from './store.ts'
import type { Variable } from './variables.ts'

/** A member made up to show something. Only what the diagram asked on the way is in `asked`. */
export interface Witness {
  /** Every fact, as a member's row would have it. */
  readonly facts: Readonly<Record<string, FactValue>>
  /** The facts that matter. */
  readonly asked: readonly string[]
  /** Whether the way asks something that cannot be chosen freely (a derived number, two facts compared). */
  readonly free: boolean
}

interface Way {
  readonly cost: number
  readonly child: number
}

/** The cheapest way from each node to a leaf that is wanted. */
function cheapest({ store, variables }: Diagram, wanted: (leaf: number) => boolean) {
  const known = new Map<Node, Way | undefined>()
  const costOf = (node: Node): number | undefined =>
    store.isLeaf(node) ? (wanted(node) ? 0 : undefined) : wayFrom(node)?.cost
  const wayFrom = (node: Node): Way | undefined => {
    if (known.has(node)) return known.get(node)
    let best: Way | undefined
    for (const [child, next] of store.childrenOf(node).entries()) {
      const rest = costOf(next)
      const cost =
        rest === undefined ? undefined : rest + 0.01 + (variables[store.variableOf(node)]?.cells[child]?.cost ?? 0)
      if (cost !== undefined && (!best || cost < best.cost)) best = { cost, child }
    }
    known.set(node, best)
    return best
  }
  return { costOf, wayFrom }
}

/** The choices made on the cheapest way from a node to a wanted leaf; `undefined` when there is none. */
export function wayTo(
  diagram: Diagram,
  root: Node,
  wanted: (leaf: number) => boolean,
): ReadonlyMap<number, number> | undefined {
  const { store } = diagram
  const { costOf, wayFrom } = cheapest(diagram, wanted)
  if (costOf(root) === undefined) return undefined
  const choices = new Map<number, number>()
  for (let node = root; !store.isLeaf(node); ) {
    const way = wayFrom(node)
    if (!way) return undefined
    choices.set(store.variableOf(node), way.child)
    node = store.childrenOf(node)[way.child] ?? 0
  }
  return choices
}

const usual = ({ cells }: Variable): number =>
  cells.reduce((best, cell, index) => (cell.cost < (cells[best]?.cost ?? 0) ? index : best), 0)

/** A value as a member's row has it: levels by the id of the option. */
function asWritten(ruleset: Ruleset, fact: string, value: Known): FactValue {
  const declared = ruleset.facts[fact]
  return declared?.type === 'level' ? (declared.options[value as number]?.id ?? null) : (value as FactValue)
}

/** A usual value of a fact that no rule asks for. */
function anyValue(ruleset: Ruleset, id: string): FactValue {
  const { type, options, min } = ruleset.facts[id] ?? { type: 'boolean', options: [], min: 0 }
  switch (type) {
    case 'boolean':
      return false
    case 'number':
      return typeof min === 'number' ? min : 0
    case 'day':
      return typeof min === 'string' ? min : '1970-01-01'
    case 'set':
      return []
    default:
      return options[0]?.id ?? null
  }
}

/** The person that choices stand for: the cells chosen, and the usual value of everything else. */
export function personOf({ ruleset, variables }: Diagram, choices: ReadonlyMap<number, number>): Witness {
  const facts: Record<string, FactValue> = Object.fromEntries(
    Object.keys(ruleset.facts).map((id) => [id, anyValue(ruleset, id)]),
  )
  for (const [index, variable] of variables.entries()) {
    const cell = variable.cells[choices.get(index) ?? usual(variable)]
    if (variable.kind === 'fact' && cell) facts[variable.fact] = asWritten(ruleset, variable.fact, cell.value)
    if (variable.kind === 'option' && cell?.value === true && variable.option !== undefined)
      facts[variable.fact] = [...(facts[variable.fact] as readonly string[]), variable.option]
  }
  const on = [...choices.keys()].flatMap((index) => variables[index] ?? [])
  return {
    facts,
    asked: [...new Set(on.map(({ fact }) => fact))],
    free: on.some(({ kind }) => kind === 'derived' || kind === 'pair'),
  }
}

/** The most believable person who reaches a wanted leaf from a node. */
export function witness(diagram: Diagram, root: Node, wanted: (leaf: number) => boolean): Witness | undefined {
  const choices = wayTo(diagram, root, wanted)
  return choices && personOf(diagram, choices)
}
