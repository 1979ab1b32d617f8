import { otherOf, type Variable } from '../diagram/variables.ts'
import { admitterOf } from '../evaluate/admit.ts'
import { compare, type Value } from '../evaluate/compare.ts'
import { TRUE, UNKNOWN } from '../evaluate/truth.ts'
import { derivedValue, type Values } from '../evaluate/values.ts'
import type { Facts } from '../language/value.ts'
import { factsOfFormula } from '../resolve/derived.ts'
import type { Compare, Ruleset } from '../resolve/ruleset.ts'
import { type Coding, MISSING } from './codes.ts'
import type { Layout, Place } from './layout.ts'

/** What is computed of a member before rules are asked: derived numbers and comparisons of two facts. */
export interface Computed {
  /** Reads what the computations need and adds their digits to the slots. */
  readonly compute: (facts: Facts, slots: Uint16Array, offset: number) => void
  /** The facts that it reads. */
  readonly inputs: readonly string[]
  /** Puts the codes of the last member among those of all variables: of an interval, between which thresholds it lies. */
  readonly unpack: (codes: Uint32Array) => void
  /** What is known of a fact or a derived number of the last member, where it was needed. */
  readonly values: Values
}

/** The facts and derived numbers that comparisons name, with the derived numbers that these are made of, in an order for computing. */
function needed(
  ruleset: Ruleset,
  variables: readonly Variable[],
): { facts: readonly string[]; derived: readonly string[] } {
  const names = new Set(
    variables.flatMap(({ kind, fact, comparisons }) =>
      kind === 'pair'
        ? [fact, ...comparisons.flatMap((test) => otherOf(test) ?? [])]
        : kind === 'derived'
          ? [fact]
          : [],
    ),
  )
  for (const name of names) for (const input of inputsOf(ruleset, name)) names.add(input)
  return {
    facts: Object.keys(ruleset.facts).filter((id) => names.has(id)),
    derived: Object.keys(ruleset.derived).filter((id) => names.has(id)),
  }
}

const inputsOf = (ruleset: Ruleset, name: string): readonly string[] => {
  const derived = ruleset.derived[name]
  return derived ? factsOfFormula(derived.formula) : []
}

/** The code of a comparison of two facts, or of a derived number. */
function codeOf({ variable, codeOf: coded }: Coding, values: Values): number {
  if (variable.kind === 'derived') return coded(values[variable.fact])
  const { operator, value, fact } = variable.comparisons[0] as Compare
  const truth = compare(operator, values[fact], values[(value as { fact: string }).fact])
  return truth === UNKNOWN ? MISSING : coded(truth === TRUE)
}

/** Makes the computations of a layout; `undefined` where its variables are all read as they are. */
export function computedOf(ruleset: Ruleset, { codings, places, ...layout }: Layout): Computed | undefined {
  const variables = codings.map(({ variable }) => variable)
  const { facts, derived } = needed(ruleset, variables)
  if (facts.length + derived.length === 0) return undefined
  const values: Record<string, Value> = {}
  const shared = new Set(layout.shared)
  const codes = new Uint32Array(codings.length)
  const inputs = facts.flatMap((id) => (ruleset.facts[id] ? [[id, admitterOf(ruleset.facts[id])] as const] : []))
  const formulas = derived.flatMap((id) => (ruleset.derived[id] ? [[id, ruleset.derived[id].formula] as const] : []))
  const computed = codings.flatMap((coding, index) =>
    coding.variable.kind === 'derived' || coding.variable.kind === 'pair'
      ? [{ coding, index, place: places[index] as Place }]
      : [],
  )
  const compute = (row: Facts, slots: Uint16Array, offset: number): void => {
    for (const [id, admit] of inputs) values[id] = Object.hasOwn(row, id) ? admit(row[id]) : undefined
    for (const [id, formula] of formulas) values[id] = derivedValue(ruleset, formula, values)
    for (const { coding, index, place } of computed) {
      const code = codeOf(coding, values)
      codes[index] = code
      const kept = shared.has(place.slot) ? (slots[offset + place.slot] as number) : 0
      slots[offset + place.slot] = kept + (code <= coding.cells ? place.weight * code : 0)
    }
  }
  const unpack = (all: Uint32Array): void => {
    for (const { index } of computed) all[index] = codes[index] as number
  }
  return { compute, inputs: facts, unpack, values }
}
