import { admitter } from '../evaluate/admit.ts'
import { compare, type Value } from '../evaluate/compare.ts'
import { type Evaluation, type TraceNode, traceTest, traceValues } from '../evaluate/trace.ts'
import { FALSE, negate, TRUE, type Truth, UNKNOWN } from '../evaluate/truth.ts'
import { type Values, withDerived } from '../evaluate/values.ts'
import type { Facts } from '../language/value.ts'
import type { Compare, Ruleset, Test } from '../resolve/ruleset.ts'

/** Decides members one after another and keeps what an explanation needs: the same as `trace`. */
export type Trace = (facts: Facts) => Evaluation

/** The comparisons of one fact with what is written in the rules, and what they came to for the member at hand. */
interface Compared {
  readonly fact: string
  readonly tests: Compare[]
  readonly known: Map<Value, readonly TraceNode[]>
  nodes: readonly TraceNode[]
}

/** Makes the tree of one test for the member at hand. */
type Grow = () => TraceNode

/** How many values of a fact are remembered with their comparisons. */
const remembered = 500

const none: readonly TraceNode[] = []

function nodesFor({ tests, known }: Compared, left: Value): readonly TraceNode[] {
  // A map takes -0 for 0, and a trace keeps what it was given.
  const found = Object.is(left, -0) ? undefined : known.get(left)
  if (found) return found
  const nodes = tests.map((test): TraceNode => {
    const right = test.value as Value
    return { test, truth: compare(test.operator, left, right), parts: none, left, right }
  })
  // Lists and intervals are new objects for each member, never met again.
  if (known.size < remembered && typeof left !== 'object' && !Object.is(left, -0)) known.set(left, nodes)
  return nodes
}

/** A comparison of a declared fact with a literal: of equal values the trees are one. */
const isPlain = ({ facts }: Ruleset, { fact, value }: Compare): boolean =>
  fact in facts && !(typeof value === 'object' && 'fact' in value)

/**
 * Compiles a ruleset for many members whose decisions are to be explained. Comparisons with one value of a fact are made once and shared
 * by all members who have it, so nodes of the trees must not be changed.
 *
 * @param ruleset - from `resolve`
 * @returns a function from facts to all that `trace` finds out
 */
export function compileTrace(ruleset: Ruleset): Trace {
  const admit = admitter(ruleset)
  const byFact = new Map<string, Compared>()
  const trees = new Map<Test, Grow>()
  let values: Values = {}

  const comparedOf = (fact: string): Compared => {
    const compared = byFact.get(fact) ?? { fact, tests: [], known: new Map(), nodes: none }
    byFact.set(fact, compared)
    return compared
  }
  const ofCompare = (test: Compare): Grow => {
    const shared = sharedBy(test)
    return shared ? () => shared.of.nodes[shared.at] as TraceNode : () => traceTest(test, values)
  }
  /** Where the node of a comparison is found that members with one value share. */
  const sharedBy = (test: Test): { readonly of: Compared; readonly at: number } | undefined => {
    if (test.kind !== 'compare' || !isPlain(ruleset, test)) return undefined
    const of = comparedOf(test.fact)
    return { of, at: of.tests.push(test) - 1 }
  }
  const ofParts = (test: Test, of: readonly Test[], decides: Truth): Grow => {
    // Most parts are comparisons: looking their nodes up at once saves a call for each.
    const shared = of.map(sharedBy)
    const growing = of.map((part, at) => (shared[at] ? undefined : grow(part)))
    return () => {
      const parts = new Array<TraceNode>(shared.length)
      let truth: Truth = negate(decides)
      for (let at = 0; at < shared.length; at++) {
        const source = shared[at]
        const node = (source ? source.of.nodes[source.at] : growing[at]?.()) as TraceNode
        parts[at] = node
        if (node.truth === decides) truth = decides
        else if (node.truth === UNKNOWN && truth !== decides) truth = UNKNOWN
      }
      return { test, parts, truth }
    }
  }
  const grow = (test: Test): Grow => {
    switch (test.kind) {
      case 'compare':
        return ofCompare(test)
      case 'all':
      case 'any':
        return ofParts(test, test.of, test.kind === 'all' ? FALSE : TRUE)
      default: {
        const part = grow(test.of)
        return () => {
          const node = part()
          return { test, parts: [node], truth: test.kind === 'not' ? negate(node.truth) : node.truth }
        }
      }
    }
  }
  for (const { test } of [...ruleset.tiers.rules, ...ruleset.groups]) if (test) trees.set(test, grow(test))
  const treeOf = (test: Test): TraceNode => (trees.get(test) as Grow)()
  return (facts) => {
    values = withDerived(ruleset, admit(facts))
    for (const compared of byFact.values()) compared.nodes = nodesFor(compared, values[compared.fact])
    return traceValues(ruleset, values, undefined, treeOf)
  }
}
