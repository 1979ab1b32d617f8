import type { Condition } from '../language/condition.ts'
import { type Known, operatorRow } from '../language/operators.ts'
import type { Literal, Operand } from '../language/value.ts'
import type { Compare, Ruleset } from '../resolve/ruleset.ts'
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
function statementsOf(variable: Variable): readonly Stated[] {
  const asked = variable.kind === 'option' || variable.kind === 'pair'
  const holdsOf = (test: Compare, positive: boolean): readonly boolean[] =>
    asked ? variable.cells.map(({ value }) => value === positive) : cellsWhere(variable.cells, test)
  const stated = variable.comparisons.flatMap((test) => {
    return [
      { test, holds: holdsOf(test, true) },
      { test: complementOf(test), holds: holdsOf(test, false) },
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

/** What a cube asks of one variable. */
function conditionsFor(ruleset: Ruleset, variable: Variable, allowed: ReadonlySet<number>): readonly Condition[] {
  const tests = exactly(variable, allowed)
  if (tests) return tests.map((test) => asWritten(ruleset, test))
  const ways = [...allowed].map((cell) => conditionsFor(ruleset, variable, new Set([cell])))
  return [{ any: ways.map(all) }]
}

/** The condition that holds exactly in a cube, in the comparisons that the regulation itself uses. */
export function conditionOf({ ruleset, variables }: Diagram, cube: Cube): Condition {
  const parts = [...cube].flatMap(([index, allowed]) => {
    const variable = variables[index]
    return variable ? conditionsFor(ruleset, variable, allowed) : []
  })
  return all(parts)
}
