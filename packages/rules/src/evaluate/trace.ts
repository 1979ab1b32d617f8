import type { Facts } from '../language/value.ts'
import type { Compare, Ruleset, Test } from '../resolve/ruleset.ts'
import { admitter } from './admit.ts'
import { compare, type Shown } from './compare.ts'
import { conclude, type Decision } from './decision.ts'
import { isInterval, isSettled } from './interval.ts'
import { negate, TRUE, type Truth, UNKNOWN } from './truth.ts'
import { rightOf, type ShownValues, shownValues, truthOf, type Values, withDerived } from './values.ts'

/** A test as it came out for one member: the explanation is this tree. */
export interface TraceNode {
  readonly test: Test
  readonly truth: Truth
  readonly parts: readonly TraceNode[]
  /** Of a comparison: what was known of its two sides. */
  readonly left?: Shown
  readonly right?: Shown
}

/** A rule as it came out. The rule with `otherwise` has no tree. */
export interface RuleTrace {
  readonly rule: string
  readonly tier: string
  readonly truth: Truth
  readonly node?: TraceNode
}

/** Whether a member belongs to a subject group. A member may belong to several, or to none. */
export interface Membership {
  readonly group: string
  readonly truth: Truth
  readonly node: TraceNode
}

/** Everything that was found out about one member. */
export interface Evaluation {
  readonly identity: Ruleset['identity']
  readonly decision: Decision
  readonly groups: readonly Membership[]
  readonly rules: readonly RuleTrace[]
  /** What is known: of a derived number the exact text, or both ends of what is open. */
  readonly values: ShownValues
}

const traceCompare = (test: Compare, values: Values, shown: ShownValues): TraceNode => ({
  test,
  truth: compare(test.operator, values[test.fact], rightOf(test, values)),
  parts: [],
  left: shown[test.fact],
  right: rightOf(test, shown),
})

/**
 * The evaluated tree of a test.
 *
 * @param shown - the same values as results carry them
 */
export function traceTest(test: Test, values: Values, shown: ShownValues): TraceNode {
  switch (test.kind) {
    case 'compare':
      return traceCompare(test, values, shown)
    case 'all':
    case 'any': {
      const parts = test.of.map((part) => traceTest(part, values, shown))
      const truths = parts.map((part) => part.truth)
      return { test, parts, truth: (test.kind === 'all' ? Math.min(...truths) : Math.max(...truths)) as Truth }
    }
    default: {
      const part = traceTest(test.of, values, shown)
      return { test, parts: [part], truth: test.kind === 'not' ? negate(part.truth) : part.truth }
    }
  }
}

const missingSides = ({ fact, value }: Compare): readonly string[] =>
  typeof value === 'object' && 'fact' in value ? [fact, value.fact] : [fact]

/** The missing facts behind a side of a comparison: the fact itself, or the missing inputs of a derived number. */
function missingBehind(ruleset: Ruleset, id: string, values: Values): readonly string[] {
  const derived = ruleset.derived[id]
  if (!derived) return values[id] === undefined ? [id] : []
  const value = values[id]
  if (isInterval(value) && isSettled(value)) return []
  const inputs = derived.inputs.filter((input) => values[input] === undefined)
  return inputs.length > 0 ? inputs : [id]
}

/** The missing facts that keep a test unknown. A part that is settled already does not ask for its facts. */
export function missingOf(ruleset: Ruleset, test: Test, values: Values): readonly string[] {
  if (truthOf(test, values) !== UNKNOWN) return []
  switch (test.kind) {
    case 'compare':
      return missingSides(test).flatMap((id) => missingBehind(ruleset, id, values))
    case 'all':
    case 'any':
      return test.of.flatMap((part) => missingOf(ruleset, part, values))
    default:
      return missingOf(ruleset, test.of, values)
  }
}

/** Adds to `found` the same of an evaluated tree, in which every truth is known already. */
export function addMissing(
  ruleset: Ruleset,
  { test, truth, parts }: TraceNode,
  values: Values,
  found: Set<string>,
): void {
  if (truth !== UNKNOWN) return
  for (const part of parts) addMissing(ruleset, part, values, found)
  if (test.kind !== 'compare') return
  for (const side of missingSides(test)) for (const id of missingBehind(ruleset, side, values)) found.add(id)
}

/** Decides from values and rule truths, and keeps the evaluated trees. */
export function traceValues(ruleset: Ruleset, values: Values, truthAt?: (index: number) => Truth): Evaluation {
  const shown = shownValues(ruleset, values)
  const rules = ruleset.tiers.rules.map(({ id: rule, tier, test }): RuleTrace => {
    if (!test) return { rule, tier, truth: TRUE }
    const node = traceTest(test, values, shown)
    return { rule, tier, truth: node.truth, node }
  })
  const decision = conclude(ruleset, {
    truthOf: truthAt ?? ((index) => rules[index]?.truth ?? UNKNOWN),
    missingOf: (index) => {
      const node = rules[index]?.node
      const found = new Set<string>()
      if (node) addMissing(ruleset, node, values, found)
      return found
    },
  })
  const groups = ruleset.groups.map(({ id, test }) => {
    const node = traceTest(test, values, shown)
    return { group: id, truth: node.truth, node }
  })
  return { identity: ruleset.identity, decision, groups, rules, values: shown }
}

/** What is known of one member: the facts that the declared domains have, and the derived numbers. */
export const readMember = (ruleset: Ruleset, facts: Facts): Values => withDerived(ruleset, admitter(ruleset)(facts))

/**
 * Decides one member at once and keeps everything that an explanation needs.
 *
 * @param ruleset - from `resolve`
 * @param facts - what is known about the member; missing facts may be absent or `null`
 */
export const trace = (ruleset: Ruleset, facts: Facts): Evaluation => traceValues(ruleset, readMember(ruleset, facts))
