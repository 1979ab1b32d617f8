import type { Diagram } from '../diagram/diagram.ts'
import { factsIn } from '../diagram/person.ts'
import { type Cube, regionsOf } from '../diagram/regions.ts'
import { NO, type Node, YES } from '../diagram/store.ts'
import { trace } from '../evaluate/trace.ts'
import type { Facts } from '../language/value.ts'
import type { Ruleset } from '../resolve/ruleset.ts'
import type { Scenario } from './scenario.ts'

/** Every inner node of the decision with one way that leads to it. */
function waysTo({ store, decision }: Diagram): ReadonlyMap<Node, Cube> {
  const ways = new Map<Node, Cube>([[decision, new Map()]])
  for (const [node, way] of ways)
    for (const [cell, child] of store.childrenOf(node).entries())
      if (!ways.has(child)) ways.set(child, new Map([...way, [store.variableOf(node), new Set([cell])]]))
  return ways
}

/** Two made-up members who differ in one cell of one variable, and in what is decided. */
function pairAt(diagram: Diagram, node: Node, way: Cube, cell: number): readonly Facts[] {
  const { store, algebra } = diagram
  const [one = NO, other = NO] = store.childrenOf(node).slice(cell, cell + 2)
  const differ = algebra.join(one, other, (a, b) => (a === b ? NO : YES))
  if (one === other || differ === NO) return []
  const { value: rest } = regionsOf(diagram, differ).next()
  const variable = store.variableOf(node)
  return [cell, cell + 1].map((chosen) =>
    factsIn(diagram, new Map([...way, ...((rest as Cube | undefined) ?? []), [variable, new Set([chosen])]])),
  )
}

function pairsFor(diagram: Diagram, ways: ReadonlyMap<Node, Cube>, variable: number): readonly Facts[] {
  const nodes = [...ways].filter(([node]) => diagram.store.variableOf(node) === variable)
  const cells = diagram.variables[variable]?.cells ?? []
  return cells.slice(1).flatMap((_, cell) => {
    for (const [node, way] of nodes) {
      const pair = pairAt(diagram, node, way, cell)
      if (pair.length > 0) return pair
    }
    return []
  })
}

function scenarioOf(ruleset: Ruleset, facts: Facts, index: number): Scenario {
  const { decision } = trace(ruleset, facts)
  const { outcome, tier, rule } = decision
  const label = ruleset.tiers.rules.find(({ id }) => id === rule)?.label ?? outcome
  const expect = { outcome, ...(tier && { tier }), ...(rule && { rule }) }
  const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
  return { id: `mau-${index + 1}`, label, on: ruleset.identity.on, facts: known as Scenario['facts'], expect }
}

/**
 * Writes a small suite of scenarios in which every comparison that matters decides once each way: pairs of members who differ
 * in one fact and in the conclusion. It shows what the rules do today; whether they should is for people to agree.
 */
export function writeScenarios(ruleset: Ruleset, diagram: Diagram): readonly Scenario[] {
  const ways = waysTo(diagram)
  const people = diagram.variables.flatMap((_, variable) => pairsFor(diagram, ways, variable))
  const unlike = new Map(people.map((facts) => [JSON.stringify(facts), facts]))
  return [...unlike.values()].map((facts, index) => scenarioOf(ruleset, facts, index))
}
