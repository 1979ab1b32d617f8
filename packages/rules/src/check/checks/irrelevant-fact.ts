import type { Diagram } from '../../diagram/diagram.ts'
import type { Node } from '../../diagram/store.ts'
import { otherOf, type Variable } from '../../diagram/variables.ts'
import { finding } from '../../language/diagnostic.ts'
import { factsOfTest } from '../../resolve/derived.ts'
import type { Ruleset, Test } from '../../resolve/ruleset.ts'
import { byTier } from '../cover.ts'
import { placeOf } from '../places.ts'
import { check, diagramOf } from '../prove.ts'

const behind = ({ derived }: Ruleset, ids: readonly string[]): readonly string[] =>
  ids.flatMap((id) => derived[id]?.inputs ?? [id])

/** The facts that a node asks on some way. */
function factsOf({ ruleset, store, variables }: Diagram, node: Node): ReadonlySet<string> {
  const seen = new Set<Node>([node])
  for (const at of seen) for (const child of store.childrenOf(at)) seen.add(child)
  const asked = new Set([...seen].flatMap((at) => variables[store.variableOf(at)] ?? []))
  const named = ({ fact, comparisons }: Variable) => [fact, ...comparisons.flatMap((test) => otherOf(test) ?? [])]
  return new Set([...asked].flatMap((variable) => behind(ruleset, named(variable))))
}

/** The facts that a test mentions, and those that its derived numbers are made of. */
const mentioned = (ruleset: Ruleset, tests: readonly Test[]): readonly string[] =>
  behind(ruleset, tests.flatMap(factsOfTest))

/** The conditions whose people targets count. */
function targetTests({ conditions, targets, caps }: Ruleset): readonly Test[] {
  const named = JSON.stringify([targets.map(({ of, among, base }) => [of, among, base]), caps])
  return Object.values(conditions).flatMap(({ id, test }) => (named.includes(JSON.stringify(id)) ? [test] : []))
}

/** Facts that rules or groups ask for and that yet never change a tier or a group. */
export const irrelevantFact = check('irrelevant-fact', 'warning', (checked, level) => {
  const { ruleset } = checked
  const diagram = diagramOf(checked)
  const { rules } = ruleset.tiers
  const matter = new Set(
    [byTier(diagram, diagram.decision), ...diagram.groups].flatMap((node) => [...factsOf(diagram, node)]),
  )
  const elsewhere = new Set(mentioned(ruleset, targetTests(ruleset)))
  const tests = [...rules, ...ruleset.groups].flatMap(({ test }) => test ?? [])
  return [...new Set(mentioned(ruleset, tests))].flatMap((id) => {
    const fact = ruleset.facts[id]
    if (!fact || matter.has(id) || elsewhere.has(id)) return []
    return [finding('irrelevant-fact', placeOf(fact.origin), { fact: id, label: fact.label }, level)]
  })
})
