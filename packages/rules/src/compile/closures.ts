import { admitter } from '../evaluate/admit.ts'
import { compare, type Value } from '../evaluate/compare.ts'
import { conclude, type Decision } from '../evaluate/decision.ts'
import { missingOf } from '../evaluate/trace.ts'
import { FALSE, negate, TRUE, type Truth, truth, UNKNOWN } from '../evaluate/truth.ts'
import { countInterval, derivedValue, type Values } from '../evaluate/values.ts'
import { type Known, operatorRow } from '../language/operators.ts'
import type { Facts } from '../language/value.ts'
import type { Compare, FormulaOf, Ruleset, Test } from '../resolve/ruleset.ts'

/** Says of one member, once read, whether something holds. */
export type Ask = (values: Values) => Truth

/** Conditions that many rules share are compiled once. */
type Named = Map<string, Ask>

function compileCompare(ruleset: Ruleset, { fact, operator, value }: Compare): Ask {
  if (typeof value === 'object' && 'fact' in value)
    return (values) => compare(operator, values[fact], values[value.fact])
  if (fact in ruleset.derived) return (values) => compare(operator, values[fact], value)
  const { holds } = operatorRow(operator)
  return (values) => {
    const known = values[fact]
    return known === undefined ? UNKNOWN : truth(holds(known as Known, value))
  }
}

function compileAll(parts: readonly Ask[], settled: Truth): Ask {
  const better = settled === FALSE ? Math.min : Math.max
  return (values) => {
    let sum: Truth = negate(settled)
    for (const ask of parts) {
      sum = better(sum, ask(values)) as Truth
      if (sum === settled) return sum
    }
    return sum
  }
}

function compileTest(ruleset: Ruleset, test: Test, named: Named): Ask {
  switch (test.kind) {
    case 'compare':
      return compileCompare(ruleset, test)
    case 'all':
    case 'any': {
      const parts = test.of.map((part) => compileTest(ruleset, part, named))
      return compileAll(parts, test.kind === 'all' ? FALSE : TRUE)
    }
    case 'not': {
      const part = compileTest(ruleset, test.of, named)
      return (values) => negate(part(values))
    }
    case 'named': {
      const ask = named.get(test.name) ?? compileTest(ruleset, test.of, named)
      named.set(test.name, ask)
      return ask
    }
    default:
      return compileTest(ruleset, test.of, named)
  }
}

/** A formula as a function of what is known; counts, the usual ones, ask their conditions directly. */
function compileFormula(ruleset: Ruleset, formula: FormulaOf, named: Named): (values: Values) => Value {
  if (formula.kind !== 'count') return (values) => derivedValue(ruleset, formula, values)
  const asks = formula.of.map((test) => compileTest(ruleset, test, named))
  return (values) => {
    let low = 0
    let high = 0
    for (const ask of asks) {
      const value = ask(values)
      if (value === TRUE) low++
      if (value !== FALSE) high++
    }
    return countInterval(low, high)
  }
}

/** The parts of a compiled ruleset: read a member once, then decide and ask any named condition. */
export interface Reader {
  readonly read: (facts: Facts) => Values
  readonly decide: (values: Values) => Decision
  /** The named conditions by id. */
  readonly tests: Readonly<Record<string, Ask>>
  /** The subject groups by id: whether a member belongs to each. */
  readonly groups: Readonly<Record<string, Ask>>
}

type WithTest = { readonly id: string; readonly test: Test }

const compileTests = (ruleset: Ruleset, list: readonly WithTest[], named: Named): Readonly<Record<string, Ask>> =>
  Object.fromEntries(list.map(({ id, test }) => [id, compileTest(ruleset, test, named)]))

/** Compiles a ruleset to closures, in parts: for callers who want more of each member than the decision. */
export function compileReader(ruleset: Ruleset): Reader {
  const named: Named = new Map()
  const admit = admitter(ruleset)
  const { rules } = ruleset.tiers
  const derived = Object.entries(ruleset.derived).map(
    ([id, { formula }]) => [id, compileFormula(ruleset, formula, named)] as const,
  )
  const asks = rules.map(({ test }): Ask => (test ? compileTest(ruleset, test, named) : () => TRUE))
  const conditions = Object.values(ruleset.conditions)
  const missingAt = (index: number, values: Values): readonly string[] => {
    const test = rules[index]?.test
    return test ? missingOf(ruleset, test, values) : []
  }
  return {
    read: (facts) => {
      const values: Record<string, Value> = admit(facts)
      for (const [id, value] of derived) values[id] = value(values)
      return values
    },
    decide: (values) =>
      conclude(ruleset, {
        truthOf: (index) => asks[index]?.(values) ?? UNKNOWN,
        missingOf: (index) => missingAt(index, values),
      }),
    tests: compileTests(ruleset, conditions, named),
    groups: compileTests(ruleset, ruleset.groups, named),
  }
}
