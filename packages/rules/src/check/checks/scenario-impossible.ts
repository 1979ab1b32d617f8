import type { Diagram } from '../../diagram/diagram.ts'
import { finding } from '../../language/diagnostic.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { Check } from '../check.ts'

/** Every leaf that some complete member reaches. */
function leavesOf({ store, decision }: Diagram): ReadonlySet<number> {
  const seen = new Set<number>()
  const visit = (node: number): void => {
    if (seen.has(node)) return
    seen.add(node)
    for (const child of store.childrenOf(node)) visit(child)
  }
  visit(decision)
  return new Set([...seen].filter(store.isLeaf))
}

interface Reachable {
  readonly tier: ReadonlySet<string>
  readonly rule: ReadonlySet<string>
  readonly outcome: ReadonlySet<string>
}

/** What members can come out as, by the proof. */
function reachable(diagram: Diagram): Reachable {
  const leaves = leavesOf(diagram)
  const rules = diagram.ruleset.tiers.rules.filter((_, index) => leaves.has(index))
  const tiers = new Set(rules.map(({ tier }) => tier))
  const outcomes = [
    'decided',
    'undecided',
    ...(tiers.has('not-rated') ? ['not-rated'] : []),
    ...(leaves.has(diagram.unruled) ? ['unruled'] : []),
    ...(leaves.has(diagram.conflict) ? ['conflict'] : []),
  ]
  return { tier: tiers, rule: new Set(rules.map(({ id }) => id)), outcome: new Set(outcomes) }
}

const keys = ['tier', 'rule', 'outcome'] as const

const impossible = ({ expect }: Scenario, can: Reachable) =>
  keys.flatMap((key) => {
    const expected = expect[key]
    return expected === undefined || can[key].has(expected) ? [] : [{ key, expected }]
  })

/** A scenario that expects what the proof says nobody can get. */
export const scenarioImpossible: Check = {
  code: 'scenario-impossible',
  level: 'error',
  run: ({ diagram, scenarios, ruleset, days = [{ from: ruleset.identity.on, to: ruleset.identity.on }] }) => {
    if (!diagram || !scenarios) return []
    const can = reachable(diagram)
    return scenarios.data.scenarios.flatMap((scenario, index) =>
      !days.some(({ from, to }) => from <= scenario.on && (to === undefined || scenario.on <= to))
        ? []
        : impossible(scenario, can).map(({ key, expected }) => {
            const place = scenarios.source.locate(['scenarios', index, 'expect', key])
            return finding('scenario-impossible', place, { scenario: scenario.id, key, expected })
          }),
    )
  },
}
