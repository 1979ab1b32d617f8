import { isCount, otherOf, pairOf } from '../diagram/variables.ts'
import { compare } from '../evaluate/compare.ts'
import { negate, type Truth } from '../evaluate/truth.ts'
import { countInterval } from '../evaluate/values.ts'
import { operatorRow } from '../language/operators.ts'
import type { Compare, Ruleset, Test } from '../resolve/ruleset.ts'
import type { Coding } from './codes.ts'

/** One comparison: its truth by the code of its variable (see `codes.ts`). */
export interface Atom {
  readonly kind: 'atom'
  readonly variable: number
  readonly truths: Uint8Array
}

/** A comparison that is looked at by itself: of how many conditions hold with a known number, or of what has no code (then it counts none). */
export interface Apart {
  readonly kind: 'apart'
  readonly counts: readonly Condition[]
  readonly test: Compare
}

/** Conditions together, and the test that they came from. */
export interface Join {
  readonly kind: 'all' | 'any'
  readonly of: readonly Condition[]
  readonly test: Test
}

/** A test in which every comparison is a small table. What rules share is one object. */
export type Condition = Atom | Apart | Join | { readonly kind: 'not'; readonly of: Condition }

/** Holds for everybody. */
const holds: Condition = { kind: 'all', of: [], test: { kind: 'all', of: [] } }
/** Holds for nobody. */
const fails: Condition = { kind: 'any', of: [], test: { kind: 'any', of: [] } }

/** The truth of a count of which between `low` and `high` conditions hold. */
export const countTruth = ({ operator, value }: Compare, low: number, high: number): Truth =>
  compare(operator, countInterval(low, high), value as number)

/** A comparison that holds where another fails. */
export const opposite = (truths: Uint8Array): Uint8Array => truths.map((truth) => negate(truth as Truth))

/** What holds where a condition fails. */
const not = (of: Condition): Condition =>
  of.kind === 'atom' ? { ...of, truths: opposite(of.truths) } : of.kind === 'not' ? of.of : { kind: 'not', of }

const join = (kind: 'all' | 'any', of: readonly Condition[], test: Test): Condition => {
  const [only] = of
  return only && of.length === 1 ? only : { kind, of, test }
}

interface Field {
  readonly ruleset: Ruleset
  readonly codings: readonly Coding[]
  readonly position: ReadonlyMap<string, number>
  readonly named: Map<string, Condition>
}

/** A comparison as a table, where its variable has a code. */
function atomOf({ codings, position }: Field, key: string, test: Compare): Condition {
  const variable = position.get(key) ?? -1
  const coding = codings[variable]
  return coding ? { kind: 'atom', variable, truths: coding.truthsOf(test) } : { kind: 'apart', counts: [], test }
}

function setCondition(field: Field, test: Compare): Condition {
  const { fact, operator, value } = test
  const options = Array.isArray(value) ? (value as string[]) : [value as string]
  const positive = operator === 'contains' || operator === 'containsAny'
  const some = join(
    'any',
    options.map((option) => atomOf(field, `${fact}∋${option}`, test)),
    positive ? test : { ...test, operator: operatorRow(operator).complement },
  )
  return positive ? some : not(some)
}

function compareCondition(field: Field, test: Compare): Condition {
  const { ruleset } = field
  const other = otherOf(test)
  if (other !== undefined) {
    const { key, negated } = pairOf(test, other)
    if (!negated) return atomOf(field, key, test)
    return not(atomOf(field, key, { ...test, operator: operatorRow(test.operator).complement }))
  }
  const formula = ruleset.derived[test.fact]?.formula
  if (isCount(formula)) return { kind: 'apart', counts: formula.of.map((part) => conditionOf(field, part)), test }
  return ruleset.facts[test.fact]?.type === 'set' ? setCondition(field, test) : atomOf(field, test.fact, test)
}

function conditionOf(field: Field, test: Test): Condition {
  const { named } = field
  switch (test.kind) {
    case 'compare':
      return compareCondition(field, test)
    case 'all':
    case 'any':
      return join(
        test.kind,
        test.of.map((part) => conditionOf(field, part)),
        test,
      )
    case 'not':
      return not(conditionOf(field, test.of))
    case 'named': {
      const condition = named.get(test.name) ?? conditionOf(field, test.of)
      named.set(test.name, condition)
      return condition
    }
    default:
      return conditionOf(field, test.of)
  }
}

/**
 * The conditions of the rules, in order. The rule for the rest holds for everybody where the first rule decides; where all rules count it
 * is asked only when no other is left, so it holds for nobody by itself.
 */
export function conditionsOf(ruleset: Ruleset, codings: readonly Coding[]): readonly Condition[] {
  const position = new Map(codings.map(({ variable }, index) => [variable.key, index]))
  const field: Field = { ruleset, codings, position, named: new Map() }
  const rest = ruleset.tiers.hitPolicy === 'first' ? holds : fails
  return ruleset.tiers.rules.map(({ test }) => (test ? conditionOf(field, test) : rest))
}
