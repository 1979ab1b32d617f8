import { asWritten } from '../diagram/condition.ts'
import { NO, YES } from '../diagram/store.ts'
import { FALSE, TRUE } from '../evaluate/truth.ts'
import { truthOf, withDerived } from '../evaluate/values.ts'
import type { Place } from '../language/diagnostic.ts'
import type { SaidComparison, Where } from '../language/proof.ts'
import type { Compare, Ruleset, Test } from '../resolve/ruleset.ts'
import type { Checked } from './check.ts'
import { allComparisons, bodyOf, placeIn, placeOf } from './places.ts'
import { testsDiagram } from './prove.ts'

/** A test that comes out the same for everybody. */
export interface Settled {
  readonly holds: boolean
  readonly where: Where
  readonly id: string
  readonly label: string
  readonly comparison?: SaidComparison
  readonly place: Place
}

/** Whether a test holds for everybody, or for nobody; `undefined` when for some. */
function settledBy(ruleset: Ruleset, test: Test): boolean | undefined {
  // With no fact known, what is certain follows from the declared domains alone: that settles sums out of reach.
  const truth = truthOf(test, withDerived(ruleset, {}))
  if (truth === TRUE || truth === FALSE) return truth === TRUE
  const [node] = testsDiagram(ruleset, [test]).groups
  return node === YES ? true : node === NO ? false : undefined
}

/** What a comparison holds a fact against, in words. */
function valuesOf({ facts, derived, parameters }: Ruleset, test: Compare): SaidComparison['values'] {
  const { fact, value, parameter } = test
  if (parameter !== undefined) return [parameters[parameter]?.label ?? parameter]
  if (typeof value === 'object' && 'fact' in value)
    return [facts[value.fact]?.label ?? derived[value.fact]?.label ?? value.fact]
  const { type, options = [] } = facts[fact] ?? {}
  const items = (Array.isArray(value) ? value : [value]) as readonly (string | number | boolean)[]
  return items.map((item) => {
    const option = type === 'level' ? options[Number(item)] : options.find(({ id }) => id === item)
    return option?.label ?? item
  })
}

/** A comparison for the sentence that speaks of it. */
function saidOf(ruleset: Ruleset, test: Compare): SaidComparison {
  const { fact, operator } = test
  const known = ruleset.facts[fact] ?? ruleset.derived[fact]
  return {
    ...{ fact, label: known?.label ?? fact, operator, isDay: ruleset.facts[fact]?.type === 'day' },
    ...{ values: valuesOf(ruleset, test), unit: known?.unit },
  }
}

function settledComparisons(checked: Checked): readonly Settled[] {
  const { ruleset } = checked
  const known = new Map<string, boolean | undefined>()
  return allComparisons(ruleset).flatMap(({ test, origin, path }) => {
    const id = JSON.stringify(asWritten(ruleset, test))
    if (!known.has(id)) known.set(id, settledBy(ruleset, test))
    const holds = known.get(id)
    if (holds === undefined) return []
    const comparison = saidOf(ruleset, test)
    const place = placeIn(checked, origin, path)
    return [{ holds, where: 'comparison', id, label: comparison.label, comparison, place }]
  })
}

function settledElements({ ruleset }: Checked): readonly Settled[] {
  const conditions = Object.values(ruleset.conditions).map((element) => ['condition', element] as const)
  const groups = ruleset.groups.map((element) => ['group', element] as const)
  const rules = ruleset.tiers.rules.map((element) => ['rule', element] as const)
  return [...conditions, ...groups, ...rules].flatMap(([where, { id, label, test, origin }]) => {
    // Of a single comparison or a named condition it is said where that is written.
    const body = test && bodyOf(where === 'condition' ? id : '', test)
    const holds = body && body.kind !== 'compare' && body.kind !== 'named' ? settledBy(ruleset, body) : undefined
    return holds === undefined ? [] : [{ holds, where, id, label, place: placeOf(origin) }]
  })
}

const found = new WeakMap<Checked, readonly Settled[]>()

/** Every comparison, named condition, group and rule that comes out the same for everybody. */
export function settledIn(checked: Checked): readonly Settled[] {
  const settled = found.get(checked) ?? [...settledComparisons(checked), ...settledElements(checked)]
  found.set(checked, settled)
  return settled
}
