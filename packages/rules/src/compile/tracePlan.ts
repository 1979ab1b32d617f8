import { otherOf } from '../diagram/variables.ts'
import type { Value } from '../evaluate/compare.ts'
import { type TraceNode, traceTest } from '../evaluate/trace.ts'
import { FALSE, TRUE, type Truth, UNKNOWN } from '../evaluate/truth.ts'
import type { ShownValues, Values } from '../evaluate/values.ts'
import type { Ruleset, Test } from '../resolve/ruleset.ts'

/** Truths as bits of which "and" is the least and "or" the greatest: without a branch, which random members would make slow. */
export const bitsOfTruth: readonly number[] = [0b00, 0b01, 0b11]
/** The truth of such bits. */
export const truthOfBits: readonly Truth[] = [FALSE, UNKNOWN, UNKNOWN, TRUE]

/** What the tests of one fact come to for one value of it. */
export interface Compared {
  readonly nodes: readonly TraceNode[]
  /** As bits. */
  readonly truths: Uint8Array
}

/** The tests that ask for nothing but one fact: comparisons with what is written in the rules, and what is made of them. */
export interface Comparisons {
  readonly fact: string
  readonly tests: Test[]
  readonly known: Map<unknown, Compared>
}

/** A test that is made of others, or that is made anew for each member. */
export interface Inner {
  readonly test: Test
  /** Where its parts begin in the list of parts, and end. */
  readonly from: number
  readonly to: number
  readonly how: number
}

/** How the truth of a test follows from its parts; what is `anew` has none. */
export const how = { least: 0, greatest: 1, opposite: 2, anew: 3 } as const

const howOf = ({ kind }: Test): number =>
  kind === 'all' ? how.least : kind === 'not' ? how.opposite : kind === 'compare' ? how.anew : how.greatest

/** All tests as lists, parts before what they are parts of; a test that stands in several places is written once. */
export interface Plan {
  readonly facts: Comparisons[]
  readonly inner: Inner[]
  /** Of each part: 0 and its place in `inner`, or, from 1, the number of its fact and its place there. */
  readonly sources: number[]
  readonly places: number[]
  readonly known: Map<Test, Spot>
}

/** How many nodes of a fact are remembered. */
const remembered = 50_000

function compareAnew({ fact, tests }: Comparisons, left: Value): Compared {
  const known: Values = { [fact]: left }
  const nodes = tests.map((test) => traceTest(test, known, known as ShownValues))
  return { nodes, truths: Uint8Array.from(nodes, ({ truth }) => bitsOfTruth[truth] as number) }
}

/** Stands for a value by which nothing is remembered. */
const unkept = Symbol('unkept')

/** What a value is remembered by: a set by its options. A map takes -0 for 0, and an interval is hardly met again. */
function keyOf(left: Value): unknown {
  if (Array.isArray(left)) return left.join('∋')
  return typeof left === 'object' || Object.is(left, -0) ? unkept : left
}

/** The tests of a fact for a value of it. Of equal values they are the same nodes. */
export function compareAll(comparisons: Comparisons, left: Value): Compared {
  const { tests, known } = comparisons
  const key = keyOf(left)
  const found = known.get(key)
  if (found) return found
  // A list belongs to the member who came first; nodes that others share must not change with it.
  const compared = compareAnew(comparisons, Array.isArray(left) ? [...left] : left)
  if (key !== unkept && known.size * tests.length < remembered) known.set(key, compared)
  return compared
}

/** The only fact that a test asks for, if it is a declared one and compared with literals: of equal values the trees are one. */
function soleFact(ruleset: Ruleset, test: Test): string | undefined {
  if (test.kind === 'compare') return test.fact in ruleset.facts && otherOf(test) === undefined ? test.fact : undefined
  const [first, ...others] = test.kind === 'all' || test.kind === 'any' ? test.of : [test.of]
  const fact = first && soleFact(ruleset, first)
  return others.every((other) => soleFact(ruleset, other) === fact) ? fact : undefined
}

/** The place of a fact in the plan. */
function factFor({ facts }: Plan, fact: string): number {
  const found = facts.findIndex((one) => one.fact === fact)
  return found >= 0 ? found : facts.push({ fact, tests: [], known: new Map() }) - 1
}

/** Writes a test that is not shared by value, behind its parts, and says where. */
function writeInner(ruleset: Ruleset, plan: Plan, test: Test): Spot {
  const of = test.kind === 'compare' ? [] : test.kind === 'all' || test.kind === 'any' ? test.of : [test.of]
  const parts = of.map((part) => writePart(ruleset, plan, part))
  const from = plan.sources.length
  for (const [source, place] of parts) {
    plan.sources.push(source)
    plan.places.push(place)
  }
  return [0, plan.inner.push({ test, from, to: plan.sources.length, how: howOf(test) }) - 1]
}

/** Writes a test, and says where. */
function writePart(ruleset: Ruleset, plan: Plan, test: Test): Spot {
  const known = plan.known.get(test)
  if (known) return known
  const sole = soleFact(ruleset, test)
  const fact = sole === undefined ? -1 : factFor(plan, sole)
  const spot: Spot =
    fact < 0 ? writeInner(ruleset, plan, test) : [fact + 1, (plan.facts[fact] as Comparisons).tests.push(test) - 1]
  plan.known.set(test, spot)
  return spot
}

/** Where a test stands in a plan: see `sources` and `places`. */
export type Spot = readonly [source: number, place: number]

/** Makes the plan of some tests, and says where each stands. */
export function planOf(ruleset: Ruleset, tests: readonly Test[]): { plan: Plan; spots: ReadonlyMap<Test, Spot> } {
  const plan: Plan = { facts: [], inner: [], sources: [], places: [], known: new Map() }
  return { plan, spots: new Map(tests.map((test) => [test, writePart(ruleset, plan, test)])) }
}
