import type { Condition } from '../language/condition.ts'
import { type Known, operatorRow } from '../language/operators.ts'
import type { Literal, Operand } from '../language/value.ts'
import type { Compare, FactOf, Ruleset } from '../resolve/ruleset.ts'
import { cellsWhere } from './cells.ts'
import type { Diagram } from './diagram.ts'
import type { Cube } from './regions.ts'
import type { Variable } from './variables.ts'

/** A comparison and in which cells of its variable it holds. */
interface Stated {
  readonly test: Compare
  readonly holds: readonly boolean[]
}

const complementOf = (test: Compare): Compare => ({ ...test, operator: operatorRow(test.operator).complement })

/** What can be said of a variable in the words of the regulation: its own comparisons and their opposites, plain ones first. */
function statementsOf({ kind, cells, comparisons }: Variable): readonly Stated[] {
  const asked = kind === 'option' || kind === 'pair'
  const stated = comparisons.flatMap((test) => {
    const opposite = complementOf(test)
    const [yes, no] = [cells.map(({ value }) => value === true), cells.map(({ value }) => value === false)]
    return [
      { test, holds: asked ? yes : cellsWhere(cells, test) },
      { test: opposite, holds: asked ? no : cellsWhere(cells, opposite) },
    ]
  })
  const plain = ({ test }: Stated): number => (test.operator === 'equal' ? 0 : test.operator === 'notEqual' ? 2 : 1)
  return stated.sort((a, b) => plain(a) - plain(b))
}

const matches = (parts: readonly Stated[], cells: number, allowed: ReadonlySet<number>): boolean =>
  Array.from({ length: cells }, (_, cell) => cell).every(
    (cell) => parts.every(({ holds }) => holds[cell]) === allowed.has(cell),
  )

/** The fewest comparisons that together hold in exactly these cells; `undefined` when no list of them does. */
function exactly(variable: Variable, allowed: ReadonlySet<number>): readonly Compare[] | undefined {
  const size = variable.cells.length
  let parts = statementsOf(variable).filter(({ holds }) => [...allowed].every((cell) => holds[cell]))
  if (!matches(parts, size, allowed)) return undefined
  for (const part of [...parts].reverse()) {
    const fewer = parts.filter((other) => other !== part)
    if (matches(fewer, size, allowed)) parts = fewer
  }
  return parts.map(({ test }) => test)
}

function literalOf(ruleset: Ruleset, fact: string, value: Known): Literal {
  const declared = ruleset.facts[fact]
  const written = (item: string | number | boolean) =>
    declared?.type === 'level' ? (declared.options[item as number]?.id ?? item) : item
  return Array.isArray(value) ? value.map((item) => written(item) as string) : written(value as string)
}

/** A comparison as a regulation writes it. */
export function asWritten(ruleset: Ruleset, { fact, operator, value, parameter }: Compare): Condition {
  const operand: Operand =
    parameter === undefined
      ? typeof value === 'object' && 'fact' in value
        ? value
        : literalOf(ruleset, fact, value as Known)
      : { parameter }
  return { fact, operator, value: operand }
}

const all = (parts: readonly Condition[]): Condition => {
  const [first] = parts
  return parts.length === 1 && first ? first : { all: [...parts] }
}

/** What is asked of a fact whose values can be listed, as people would write it. */
function listed(fact: string, { type, options }: FactOf, values: readonly Known[]): Condition {
  const written = values.map((value) => (type === 'level' ? (options[value as number]?.id ?? '') : (value as string)))
  const [only = ''] = written
  if (values.length === 1) return { fact, operator: 'equal', value: only }
  const ranks = [...(values as readonly number[])].sort((a, b) => a - b)
  const [low = 0, high = 0] = [ranks[0], ranks.at(-1)]
  const whole = type === 'level' && high - low === ranks.length - 1
  if (whole && high === options.length - 1)
    return { fact, operator: 'greaterThanInclusive', value: options[low]?.id ?? '' }
  if (whole && low === 0) return { fact, operator: 'lessThanInclusive', value: options[high]?.id ?? '' }
  return { fact, operator: 'in', value: written }
}

/** What a cube asks of one variable. */
function conditionsFor(ruleset: Ruleset, variable: Variable, allowed: ReadonlySet<number>): readonly Condition[] {
  const declared = variable.kind === 'fact' ? ruleset.facts[variable.fact] : undefined
  const values = [...allowed].flatMap((cell) => variable.cells[cell]?.values ?? [])
  if (declared && ['boolean', 'choice', 'level'].includes(declared.type))
    return [listed(variable.fact, declared, values)]
  const tests = exactly(variable, allowed)
  if (tests) return tests.map((test) => asWritten(ruleset, test))
  const ways = [...allowed].map((cell) => conditionsFor(ruleset, variable, new Set([cell])))
  return [{ any: ways.map(all) }]
}

/** The options that a set must not have, in one comparison for each set. */
function withoutOptions(ruleset: Ruleset, parts: readonly Compare[]): readonly Condition[] {
  return [...new Set(parts.map(({ fact }) => fact))].map((fact) => {
    const tests = parts.filter((part) => part.fact === fact)
    const [first] = tests
    if (tests.length === 1 && first) return asWritten(ruleset, first)
    return { fact, operator: 'containsNone', value: tests.map(({ value }) => value as string) }
  })
}

/** The condition that holds exactly in a cube, in the comparisons that the regulation itself uses. */
export function conditionOf({ ruleset, variables }: Diagram, cube: Cube): Condition {
  const without: Compare[] = []
  const parts = [...cube].flatMap(([index, allowed]) => {
    const variable = variables[index]
    if (!variable) return []
    const [contains] = variable.comparisons
    if (variable.kind !== 'option' || allowed.has(1) || !contains) return conditionsFor(ruleset, variable, allowed)
    without.push(complementOf(contains))
    return []
  })
  return all([...parts, ...withoutOptions(ruleset, without)])
}
