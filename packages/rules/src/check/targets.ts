import { type Comparator, ratioToNumber } from '@neuguong/core'
import { NO, YES } from '../diagram/store.ts'
import { limitOf } from '../resolve/limit.ts'
import type { PopulationOf, Resolved, Ruleset, TargetOf, Test } from '../resolve/ruleset.ts'
import { testsDiagram } from './prove.ts'

/** A target with its id and place. */
export type Target = Resolved<TargetOf>

const everybody: Test = { kind: 'all', of: [] }

/** Who is in a population. */
export function populationTest(ruleset: Ruleset, population: PopulationOf): Test {
  if (population === 'all') return everybody
  if ('condition' in population) return ruleset.conditions[population.condition]?.test ?? everybody
  const target = ruleset.targets.find(({ id }) => id === population.target)
  return target ? countedTest(ruleset, target) : everybody
}

/** Whom a target counts: those of its condition within its population. */
export const countedTest = (ruleset: Ruleset, { of, among }: TargetOf): Test => ({
  kind: 'all',
  of: [ruleset.conditions[of]?.test ?? everybody, populationTest(ruleset, among)],
})

/** How two sets of members lie to each other, as far as the declared domains say. The tier is taken as free. */
export interface Lie {
  /** Everybody of the first is of the second. */
  readonly within: boolean
  readonly equal: boolean
  /** Nobody is of both. */
  readonly apart: boolean
}

/** How the members of one test lie to those of another. @throws BudgetError */
export function lieOf(ruleset: Ruleset, first: Test, second: Test): Lie {
  const diagram = testsDiagram(ruleset, [first, second])
  const [a = NO, b = NO] = diagram.groups
  const { and, not, or } = diagram.algebra
  const within = or(not(a), b) === YES
  return { within, equal: a === b, apart: and(a, b) === NO }
}

/** Whether two targets have a phase in common. */
export const together = (a: TargetOf, b: TargetOf): boolean => a.phases.some((phase) => b.phases.includes(phase))

/** Which way a comparator bounds. */
export const bounds: Readonly<
  Record<Comparator, { readonly below: boolean; readonly above: boolean; readonly strict: boolean }>
> = {
  greaterThan: { below: true, above: false, strict: true },
  greaterThanInclusive: { below: true, above: false, strict: false },
  lessThan: { below: false, above: true, strict: true },
  lessThanInclusive: { below: false, above: true, strict: false },
  equal: { below: true, above: true, strict: false },
}

/** How tight a bound is: the limit, and whether the limit itself is allowed. A greater number is tighter from below. */
export interface Bound {
  readonly limit: number
  readonly strict: boolean
}

/** Whether whoever keeps one lower bound keeps another. */
export const atLeastAs = (a: Bound, b: Bound): boolean =>
  a.limit > b.limit || (a.limit === b.limit && (a.strict || !b.strict))

/** Whether whoever keeps one upper bound keeps another. */
export const atMostAs = (a: Bound, b: Bound): boolean =>
  a.limit < b.limit || (a.limit === b.limit && (a.strict || !b.strict))

/** The bound of a target from one side, where it has one. */
export function boundOf(target: TargetOf, side: 'below' | 'above'): Bound | undefined {
  const limit = limitOf(target)
  const bound = bounds[target.comparator]
  return limit && bound[side] ? { limit: ratioToNumber(limit), strict: bound.strict } : undefined
}

/** Targets in pairs that differ. */
export const pairs = (targets: readonly Target[]): readonly (readonly [Target, Target])[] =>
  targets.flatMap((a) => targets.flatMap((b) => (a === b ? [] : [[a, b] as const])))
