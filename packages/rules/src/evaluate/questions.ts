import type { ConditionProperties, RuleProperties, TopLevelCondition } from 'json-rules-engine'
import { operatorRow } from '../language/operators.ts'
import type { Compare, Ruleset, Test } from '../resolve/ruleset.ts'

type Side = 'certainly' | 'possibly'
type JsonCondition = TopLevelCondition | ConditionProperties

const comparison = (test: Compare, side: Side, negated: boolean): ConditionProperties => ({
  fact: test.fact,
  operator: `${side}:${negated ? operatorRow(test.operator).complement : test.operator}`,
  value: test.value,
})

/**
 * A test as a json-rules-engine condition of which one side is asked. `not` is pushed down to the comparisons and removed by
 * their complements first, because "certainly not" is not the negation of "certainly".
 */
function toCondition(test: Test, side: Side, negated = false): JsonCondition {
  switch (test.kind) {
    case 'compare':
      return comparison(test, side, negated)
    case 'all':
    case 'any': {
      const parts = test.of.map((part) => toCondition(part, side, negated))
      return (test.kind === 'all') === negated ? { any: parts } : { all: parts }
    }
    case 'not':
      return toCondition(test.of, side, !negated)
    default:
      return toCondition(test.of, side, negated)
  }
}

const topLevel = (condition: JsonCondition): TopLevelCondition =>
  'fact' in condition ? { all: [condition] } : condition

/**
 * The rules of a ruleset in json-rules-engine's format: two for each of ours, one that fires when it certainly holds and one
 * when it possibly does. Their names are `<index>:certainly` and `<index>:possibly`.
 */
export const toEngineRules = ({ tiers }: Ruleset): RuleProperties[] =>
  tiers.rules.flatMap(({ test, tier, id }, index) =>
    test
      ? (['certainly', 'possibly'] as const).map((side) => ({
          name: `${index}:${side}`,
          conditions: topLevel(toCondition(test, side)),
          event: { type: side, params: { rule: id, tier } },
        }))
      : [],
  )
