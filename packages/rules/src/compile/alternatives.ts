import { FALSE, TRUE, UNKNOWN } from '../evaluate/truth.ts'
import { type Apart, type Condition, type Join, opposite } from './conditions.ts'

/** A table of truths by what a source says: a variable by its code, or, behind the variables, a condition that is looked at apart. */
export interface Literal {
  readonly source: number
  readonly truths: Uint8Array
}

/** What, all together, makes a rule hold. */
export type Alternative = readonly Literal[]

/** The alternatives of rules, and the conditions that are looked at apart. */
export interface Alternatives {
  readonly ofRules: readonly (readonly Alternative[])[]
  readonly apart: readonly (Apart | Join)[]
}

type Expanded = readonly Alternative[]

/** A condition with more alternatives than this is looked at apart. */
const most = 24

/** Of a condition that is looked at apart the truth is the code. */
const asItIs = Uint8Array.from([FALSE, UNKNOWN, TRUE])

const tooMany = (of: readonly Expanded[], anyOf: boolean): boolean =>
  most < of.reduce((sum, { length }) => (anyOf ? sum + length : sum * length), anyOf ? 0 : 1)

const product = (of: readonly Expanded[]): Expanded =>
  of.reduce<Expanded>((sum, part) => sum.flatMap((left) => part.map((right) => [...left, ...right])), [[]])

/**
 * Conditions as alternatives. In Kleene's logic "and" and "or" distribute over each other, and negation goes inwards, as they do in the
 * logic of two values: so alternatives say of members with missing facts exactly what the condition says. What counts conditions, or has
 * too many alternatives, is looked at apart.
 */
export function alternativesOf(conditions: readonly Condition[], variables: number): Alternatives {
  const apart: (Apart | Join)[] = []
  const lookApart = (condition: Apart | Join, wanted: boolean): Expanded => {
    if (!apart.includes(condition)) apart.push(condition)
    return [[{ source: variables + apart.indexOf(condition), truths: wanted ? asItIs : opposite(asItIs) }]]
  }
  const join = (condition: Join, wanted: boolean): Expanded => {
    const of = condition.of.map((part) => expand(part, wanted))
    const anyOf = (condition.kind === 'any') === wanted
    if (tooMany(of, anyOf)) return lookApart(condition, wanted)
    return anyOf ? of.flat() : product(of)
  }
  const expand = (condition: Condition, wanted: boolean): Expanded => {
    switch (condition.kind) {
      case 'atom':
        return [[{ source: condition.variable, truths: wanted ? condition.truths : opposite(condition.truths) }]]
      case 'not':
        return expand(condition.of, !wanted)
      case 'apart':
        return lookApart(condition, wanted)
      default:
        return join(condition, wanted)
    }
  }
  return { ofRules: conditions.map((condition) => expand(condition, true)), apart }
}
