import type { Rule } from '../workload/conditions.ts'
import { ruleSets } from '../workload/ruleSets.ts'
import type { Contender } from './contender.ts'
import { chainOf } from './zen.expression.ts'
import { tableOf } from './zen.table.ts'

/** A decision graph with one node between input and output. */
const graphOf = (type: string, content: object) => ({
  nodes: [
    { id: 'in', name: 'in', type: 'inputNode' },
    { id: 'middle', name: 'middle', type, content },
    { id: 'out', name: 'out', type: 'outputNode' },
  ],
  edges: [
    { id: 'first', sourceId: 'in', targetId: 'middle', type: 'edge' },
    { id: 'second', sourceId: 'middle', targetId: 'out', type: 'edge' },
  ],
})

const loading =
  (graph: (rules: readonly Rule[]) => object): Contender['load'] =>
  async (size) => {
    const { ZenDecisionContent, ZenEngine } = await import('@gorules/zen-engine')
    return () => {
      const decision = new ZenEngine().createDecision(new ZenDecisionContent(graph(ruleSets[size])))
      return {
        decide: async (member) => (await decision.evaluate(member)).result.tier,
        explain: (member) => decision.evaluate(member, { trace: true }),
      }
    }
  }

const expressionNode = (rules: readonly Rule[]) =>
  graphOf('expressionNode', { expressions: [{ id: 'tier', key: 'tier', value: chainOf(rules) }] })

/** @gorules/zen-engine, with the rules as a decision table and as one expression. */
export const zen: readonly Contender[] = [
  {
    id: 'zen-table',
    label: '@gorules/zen-engine, decision table',
    asynchronous: true,
    truths: 2,
    load: loading((rules) => graphOf('decisionTableNode', tableOf(rules))),
  },
  {
    id: 'zen-expression',
    label: '@gorules/zen-engine, expression',
    asynchronous: true,
    truths: 2,
    load: loading(expressionNode),
  },
]
