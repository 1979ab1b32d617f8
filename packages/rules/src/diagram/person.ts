import { exactOf, exactText } from '../evaluate/exact.ts'
import { isInterval, isSettled, pointOf } from '../evaluate/interval.ts'
import { type Evaluation, readMember, trace } from '../evaluate/trace.ts'
import type { Values } from '../evaluate/values.ts'
import type { Known } from '../language/operators.ts'
import type { Person, Trait } from '../language/proof.ts'
import type { Facts, FactValue } from '../language/value.ts'
import { gridOf } from '../resolve/grid.ts'
import type { FactOf, Ruleset } from '../resolve/ruleset.ts'
import type { Diagram } from './diagram.ts'
import type { Cube } from './regions.ts'
import { search } from './search.ts'
import { costsOf } from './usual.ts'
import { otherOf, type Variable } from './variables.ts'

/** A value as a member's row has it: levels by the id of the option. */
export function written(fact: FactOf | undefined, value: Known): FactValue {
  return fact?.type === 'level' ? (fact.options[value as number]?.id ?? null) : (value as FactValue)
}

/** The least number of a fact, or of one that has no least the number nearest to nought. */
function anyNumber(fact: FactOf): number {
  const { least, greatest, power } = gridOf(fact)
  return (fact.min === undefined ? Math.min(0, greatest) : least) / power
}

/** A usual value of a fact that no rule asks for. */
function anyValue(fact: FactOf): FactValue {
  const { type, options, min } = fact
  switch (type) {
    case 'boolean':
      return false
    case 'number':
      return anyNumber(fact)
    case 'day':
      return typeof min === 'string' ? min : '1970-01-01'
    case 'set':
      return []
    default:
      return options[0]?.id ?? null
  }
}

/** Of the cells that a cube allows, the most usual one. */
export function chosenCell(diagram: Diagram, cube: Cube, index: number): number {
  const costs = costsOf(diagram)[index] ?? []
  const allowed = cube.get(index) ?? new Set(costs.keys())
  return [...allowed].reduce(
    (best, cell) => ((costs[cell] ?? 0) < (costs[best] ?? 0) ? cell : best),
    [...allowed][0] ?? 0,
  )
}

/** The most usual member of a cube, as a row. What cannot be chosen freely is left as it comes. */
export function factsIn(diagram: Diagram, cube: Cube): Facts {
  const { ruleset, variables } = diagram
  const facts: Record<string, FactValue> = Object.fromEntries(
    Object.entries(ruleset.facts).map(([id, fact]) => [id, anyValue(fact)]),
  )
  for (const [index, variable] of variables.entries()) {
    const cell = variable.cells[chosenCell(diagram, cube, index)]
    if (variable.kind === 'fact' && cell) facts[variable.fact] = written(ruleset.facts[variable.fact], cell.value)
    if (variable.kind === 'option' && cell?.value === true && variable.option !== undefined)
      facts[variable.fact] = [...((facts[variable.fact] as readonly string[] | undefined) ?? []), variable.option]
  }
  return facts
}

function labelled({ options }: Pick<FactOf, 'options'>, id: string): string {
  return options.find((option) => option.id === id)?.label ?? id
}

function traitOf(ruleset: Ruleset, fact: string, facts: Facts, values: Values): Trait[] {
  const declared = ruleset.facts[fact]
  if (!declared) {
    const { label = fact, unit } = ruleset.derived[fact] ?? {}
    const value = values[fact]
    const known = typeof value === 'number' ? pointOf(exactOf(value)) : value
    return isInterval(known) && isSettled(known)
      ? [{ fact, label, type: 'number', value: exactText(known.low), unit }]
      : []
  }
  const { type, label, unit } = declared
  const value = facts[fact]
  if (value === null || value === undefined) return []
  if (Array.isArray(value))
    return [{ fact, label, type, value: (value as readonly string[]).map((id) => labelled(declared, id)) }]
  const known = value as boolean | number | string
  return [{ fact, label, type, value: typeof known === 'string' ? labelled(declared, known) : known, unit }]
}

const factsAsked = ({ fact, comparisons }: Variable): readonly string[] => [
  fact,
  ...comparisons.flatMap((test) => otherOf(test) ?? []),
]

/** What matters about somebody in a cube, in the order of the regulation. */
function traitsOf({ ruleset, variables }: Diagram, cube: Cube, facts: Facts, values: Values): readonly Trait[] {
  const asked = new Set([...cube.keys()].flatMap((index) => (variables[index] ? factsAsked(variables[index]) : [])))
  const order = [...Object.keys(ruleset.facts), ...Object.keys(ruleset.derived)].filter((id) => asked.has(id))
  return order.flatMap((id) => traitOf(ruleset, id, facts, values))
}

/** The derived numbers that a cube asks for, whether or not anybody reaches them. */
function claimed(diagram: Diagram, cube: Cube): Values {
  const asked = [...cube.keys()].flatMap((index) => {
    const variable = diagram.variables[index]
    const cell = variable?.cells[chosenCell(diagram, cube, index)]
    return variable?.kind === 'derived' && cell ? [[variable.fact, cell.value] as const] : []
  })
  return Object.fromEntries(asked)
}

/** Says of an evaluated member whether a finding is true of them. */
export type Shows = (evaluation: Evaluation, facts: Facts) => boolean

/**
 * A believable member of a cube. Where the cube asks something that cannot be chosen freely (a derived number, two facts compared) a
 * member is searched for; whether one was found is `confirmed`, and it always rests on the evaluator, never on the diagram alone.
 */
export function personIn(diagram: Diagram, cube: Cube, shows: Shows): Person {
  const usual = factsIn(diagram, cube)
  const found = search(diagram, cube, usual, (facts) => shows(trace(diagram.ruleset, facts), facts))
  const facts = found ?? usual
  const real = readMember(diagram.ruleset, facts)
  const values = found ? real : { ...real, ...claimed(diagram, cube) }
  return { traits: traitsOf(diagram, cube, facts, values), facts, confirmed: found !== undefined }
}
