import { admitter } from '../evaluate/admit.ts'
import { type Decision, orderOf } from '../evaluate/decision.ts'
import { addMissing, type Evaluation, type RuleTrace, type TraceNode, traceTest } from '../evaluate/trace.ts'
import { FALSE, negate, TRUE, type Truth, UNKNOWN } from '../evaluate/truth.ts'
import { type ShownValues, shownValues, type Values, withDerived } from '../evaluate/values.ts'
import type { Facts } from '../language/value.ts'
import type { Ruleset, Test } from '../resolve/ruleset.ts'
import { concluder } from './conclusions.ts'
import { standingOf } from './standing.ts'
import {
  bitsOfTruth,
  type Comparisons,
  compareAll,
  how,
  type Inner,
  type Plan,
  planOf,
  type Spot,
  truthOfBits,
} from './tracePlan.ts'

/** Decides members one after another and keeps what an explanation needs: the same as `trace`. */
export type Trace = (facts: Facts) => Evaluation

/** Makes the nodes of a plan for one member after another. */
interface Grower {
  readonly grow: (values: Values, shown: ShownValues) => void
  /** A node of the last member. */
  readonly nodeAt: (spot: Spot) => TraceNode
}

function grower(plan: Plan): Grower {
  const sources = Int32Array.from(plan.sources)
  const places = Int32Array.from(plan.places)
  const truths = new Uint8Array(plan.inner.length)
  // Of what the plan calls source 0, then of the facts.
  const nodesOf: (readonly TraceNode[])[] = [[]]
  const truthsOf: Uint8Array[] = [truths]

  const growOne = ({ test, from, to, how: kind }: Inner, at: number): TraceNode => {
    const parts = new Array<TraceNode>(to - from)
    let least = bitsOfTruth[TRUE] as number
    let greatest = bitsOfTruth[FALSE] as number
    for (let index = from; index < to; index++) {
      const source = sources[index] as number
      const place = places[index] as number
      parts[index - from] = (nodesOf[source] as readonly TraceNode[])[place] as TraceNode
      const part = (truthsOf[source] as Uint8Array)[place] as number
      least &= part
      greatest |= part
    }
    const truth = truthOfBits[kind === how.least ? least : greatest] as Truth
    const own = kind === how.opposite ? negate(truth) : truth
    truths[at] = bitsOfTruth[own] as number
    return { test, parts, truth: own }
  }
  const growAnew = (test: Test, values: Values, shown: ShownValues, at: number): TraceNode => {
    const node = traceTest(test, values, shown)
    truths[at] = bitsOfTruth[node.truth] as number
    return node
  }
  const grow = (values: Values, shown: ShownValues): void => {
    for (let fact = 0; fact < plan.facts.length; fact++) {
      const comparisons = plan.facts[fact] as Comparisons
      const { nodes, truths } = compareAll(comparisons, values[comparisons.fact])
      nodesOf[fact + 1] = nodes
      truthsOf[fact + 1] = truths
    }
    // A new list each time: what is new is cheaper to keep in what is new.
    const nodes = new Array<TraceNode>(plan.inner.length)
    nodesOf[0] = nodes
    for (let at = 0; at < plan.inner.length; at++) {
      const inner = plan.inner[at] as Inner
      nodes[at] = inner.how === how.anew ? growAnew(inner.test, values, shown, at) : growOne(inner, at)
    }
  }
  const nodeAt = ([source, place]: Spot): TraceNode => (nodesOf[source] as readonly TraceNode[])[place] as TraceNode
  return { grow, nodeAt }
}

/** What is known of a rule beforehand, and where its test stands. */
interface Listed {
  readonly rule: string
  readonly tier: string
  readonly spot: Spot | undefined
}

/** Decides from the truths of rules, drawing each conclusion once. */
function decisionOf(ruleset: Ruleset): (rules: readonly RuleTrace[], values: Values) => Decision {
  const { draw, decisions } = concluder(ruleset)
  const first = ruleset.tiers.hitPolicy === 'first'
  const standing = standingOf(ruleset.tiers.rules.length)
  const stand = (rules: readonly RuleTrace[]): void => {
    standing.certains = 0
    standing.possibles = 0
    for (let rule = 0; rule < rules.length; rule++) {
      const { truth, node } = rules[rule] as RuleTrace
      // Where all rules count the rule for the rest is asked only when no other is left.
      if (truth === FALSE || (node === undefined && !first)) continue
      if (truth === UNKNOWN) standing.possible[standing.possibles++] = rule
      else {
        standing.certain[standing.certains++] = rule
        if (first) return
      }
    }
  }
  const order = orderOf(ruleset)
  const missingOf = (rules: readonly RuleTrace[], values: Values): readonly string[] => {
    const found = new Set<string>()
    for (let index = 0; index < standing.possibles; index++)
      addMissing(ruleset, rules[standing.possible[index] as number]?.node as TraceNode, values, found)
    return order.filter((id) => found.has(id))
  }
  return (rules, values) => {
    stand(rules)
    const decision = decisions[draw(standing)] as Decision
    return decision.outcome === 'undecided' ? { ...decision, missing: missingOf(rules, values) } : decision
  }
}

/**
 * Compiles a ruleset for many members whose decisions are to be explained. Comparisons with one value of a fact are made once and shared
 * by all members who have it, so nodes of the trees must not be changed.
 *
 * @param ruleset - from `resolve`
 * @returns a function from facts to all that `trace` finds out
 */
export function compileTrace(ruleset: Ruleset): Trace {
  const admit = admitter(ruleset)
  const tests = [...ruleset.tiers.rules, ...ruleset.groups].flatMap(({ test }) => test ?? [])
  const { plan, spots } = planOf(ruleset, tests)
  const { grow, nodeAt } = grower(plan)
  const decide = decisionOf(ruleset)
  const listed = ruleset.tiers.rules.map(
    ({ id, tier, test }): Listed => ({ rule: id, tier, spot: test && spots.get(test) }),
  )
  const traceRule = ({ rule, tier, spot }: Listed): RuleTrace => {
    if (!spot) return { rule, tier, truth: TRUE }
    const node = nodeAt(spot)
    return { rule, tier, truth: node.truth, node }
  }
  return (facts) => {
    const values = withDerived(ruleset, admit(facts))
    const shown = shownValues(ruleset, values)
    grow(values, shown)
    const rules = listed.map(traceRule)
    const groups = ruleset.groups.map(({ id, test }) => {
      const node = nodeAt(spots.get(test) as Spot)
      return { group: id, truth: node.truth, node }
    })
    return {
      identity: ruleset.identity,
      decision: decide(rules, values),
      groups,
      rules,
      values: shown,
    }
  }
}
