import { admitter } from '../evaluate/admit.ts'
import { toNumber } from '../evaluate/exact.ts'
import { isInterval } from '../evaluate/interval.ts'
import { type Values, withDerived } from '../evaluate/values.ts'
import type { Known } from '../language/operators.ts'
import type { Facts, FactValue } from '../language/value.ts'
import { gridOf } from '../resolve/grid.ts'
import type { FactOf } from '../resolve/ruleset.ts'
import { cellOf } from './ask.ts'
import type { Diagram } from './diagram.ts'
import type { Cube } from './regions.ts'
import { otherOf, type Variable } from './variables.ts'

/** How many members are tried at most. */
const tries = 3_000

const isFree = ({ kind }: Variable): boolean => kind === 'derived' || kind === 'pair'

/** The facts behind a fact or derived number. */
const inputsOf = ({ ruleset }: Diagram, id: string): readonly string[] =>
  ruleset.derived[id]?.inputs ?? (ruleset.facts[id] ? [id] : [])

function inputsBehind(diagram: Diagram, { fact, comparisons }: Variable): readonly string[] {
  return [fact, ...comparisons.flatMap((test) => otherOf(test) ?? [])].flatMap((id) => inputsOf(diagram, id))
}

/** Some numbers of a domain: its ends and points between, near what they are compared with; each a value of the fact. */
function spread(fact: FactOf, hints: readonly number[]): readonly number[] {
  const { min, max } = fact
  const low = typeof min === 'number' ? min : Math.min(0, ...hints) - 1
  const high = typeof max === 'number' ? max : Math.max(0, ...hints) + 1
  const grid = gridOf(fact)
  const parts = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1].map((part) => Number((low + (high - low) * part).toPrecision(6)))
  const near = hints.flatMap((hint) => [hint - 1, hint, hint + 1])
  const steps = [...parts, ...near].map((value) => Math.round(value * grid.power))
  return steps.filter((step) => step >= grid.least && step <= grid.greatest).map((step) => step / grid.power)
}

/** The values that are tried of a fact, none outside what the cube allows of it. */
function candidatesOf(diagram: Diagram, cube: Cube, id: string, hints: readonly number[]): readonly FactValue[] {
  const { ruleset, variables } = diagram
  const fact = ruleset.facts[id]
  if (!fact) return []
  const index = variables.findIndex((variable) => variable.kind === 'fact' && variable.fact === id)
  const variable = variables[index]
  const known: readonly Known[] = variable ? variable.cells.flatMap(({ values }) => values) : []
  const numbers = fact.type === 'number' ? spread(fact, [...hints, ...(known as readonly number[])]) : []
  const options = fact.type === 'set' ? [] : fact.options.map(({ id: option }, rank) => (variable ? rank : option))
  const all: readonly Known[] = [...new Set([...known, ...numbers, ...(known.length > 0 ? [] : options)])]
  const allowed = cube.get(index)
  const fits = (value: Known): boolean =>
    !variable || !allowed || allowed.has(cellOf(variable, { [id]: value } as Values))
  return all
    .filter(fits)
    .map((value) => (fact.type === 'level' && typeof value === 'number' ? fact.options[value]?.id : (value as string)))
}

/** How far a member is from the free cells of a cube: 0 when in all of them. */
function distance({ variables }: Diagram, cube: Cube, free: readonly number[], values: Values): number {
  return free.reduce((sum, index) => {
    const variable = variables[index]
    const allowed = cube.get(index)
    if (!variable || !allowed || allowed.has(cellOf(variable, values))) return sum
    const left = values[variable.fact]
    const wanted = [...allowed].map((cell) => variable.cells[cell]?.value)
    const size = isInterval(left) ? toNumber(left.low) : left
    const gaps = wanted.map((value) => (typeof value === 'number' && typeof size === 'number' ? value - size : 1))
    return sum + 1e-3 + Math.min(...gaps.map(Math.abs))
  }, 0)
}

/** Small steps through the same numbers on every run. */
function* steps(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    yield state
  }
}

/** What is left of each limit when another number takes its part: a sum meets a limit exactly there. */
function remainders(
  lists: ReadonlyMap<string, readonly FactValue[]>,
  id: string,
  hints: readonly number[],
): readonly number[] {
  const others = [...lists].flatMap(([other, list]) => (other === id ? [] : list))
  const numbers = [...new Set(others.filter((value) => typeof value === 'number'))].slice(0, 24)
  return numbers.flatMap((value) => [value, ...hints.map((hint) => hint - value)])
}

/**
 * Searches for a member of a cube of whom something is true: the given one first, then by changing, one at a time and from several
 * starts, the facts behind what cannot be chosen freely. Bounded, and the same on every run.
 */
export function search(diagram: Diagram, cube: Cube, start: Facts, shows: (facts: Facts) => boolean) {
  if (shows(start)) return start
  const free = [...cube.keys()].filter((index) => diagram.variables[index] && isFree(diagram.variables[index]))
  const asked = free.flatMap((index) => diagram.variables[index] ?? [])
  const hints = asked.flatMap(({ comparisons }) =>
    comparisons.flatMap(({ value }) => (typeof value === 'number' ? value : [])),
  )
  const inputs = [...new Set(asked.flatMap((variable) => inputsBehind(diagram, variable)))]
  const first = new Map(inputs.map((id) => [id, candidatesOf(diagram, cube, id, hints)]))
  const moves = inputs
    .map((id) => [id, candidatesOf(diagram, cube, id, [...hints, ...remainders(first, id, hints)])] as const)
    .filter(([, list]) => list.length > 1)
  return moves.length > 0 ? climb(diagram, { cube, free, moves, start, shows }) : undefined
}

interface Climb {
  readonly cube: Cube
  readonly free: readonly number[]
  readonly moves: readonly (readonly [string, readonly FactValue[]])[]
  readonly start: Facts
  readonly shows: (facts: Facts) => boolean
}

function climb(diagram: Diagram, { cube, free, moves, start, shows }: Climb): Facts | undefined {
  const admit = admitter(diagram.ruleset)
  const next = steps(1)
  const random = (below: number): number => ((next.next().value ?? 0) >> 8) % below
  const far = (facts: Facts): number => distance(diagram, cube, free, withDerived(diagram.ruleset, admit(facts)))
  let facts = start
  let left = far(facts)
  for (let tried = 0, stuck = 0; tried < tries; tried++) {
    if (left === 0 && shows(facts)) return facts
    const [id, list] = moves[random(moves.length)] ?? ['', []]
    const other = { ...facts, [id]: list[random(list.length)] }
    const after = far(other)
    stuck = after < left ? 0 : stuck + 1
    if (after <= left) [facts, left] = [other, after]
    if (stuck > 60) {
      facts = { ...facts, ...Object.fromEntries(moves.map(([key, values]) => [key, values[random(values.length)]])) }
      ;[left, stuck] = [far(facts), 0]
    }
  }
  return undefined
}
