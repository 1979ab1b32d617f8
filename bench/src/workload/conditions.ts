import { contents } from './facts.ts'

/** One comparison, as json-rules-engine writes it. */
export interface Comparison {
  readonly fact: string
  readonly operator:
    | 'equal'
    | 'in'
    | 'greaterThan'
    | 'greaterThanInclusive'
    | 'lessThan'
    | 'lessThanInclusive'
    | 'contains'
  readonly value: boolean | number | string | readonly string[]
}

/** A condition in json-rules-engine's own format: every engine gets a mechanical translation of the same tree. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | Comparison

/** A rule of the workload. Rules are tried in order; the first whose condition holds gives the tier. */
export interface Rule {
  readonly id: string
  readonly tier: Tier
  readonly when: Condition
}

/** The tiers, from best to worst. */
export const tiers = ['outstanding', 'good', 'vanguard', 'not-exemplary'] as const
export type Tier = (typeof tiers)[number]

/** The tier of members for whom no rule holds. */
export const otherwise: Tier = 'not-exemplary'

type Compare<Value> = (fact: string, value: Value) => Comparison

/** Comparisons by what they say. */
export const equal: Compare<boolean | string> = (fact, value) => ({ fact, operator: 'equal', value })
export const oneOf: Compare<readonly string[]> = (fact, value) => ({ fact, operator: 'in', value })
export const atLeast: Compare<number> = (fact, value) => ({ fact, operator: 'greaterThanInclusive', value })
export const above: Compare<number> = (fact, value) => ({ fact, operator: 'greaterThan', value })
export const atMost: Compare<number> = (fact, value) => ({ fact, operator: 'lessThanInclusive', value })
export const below: Compare<number> = (fact, value) => ({ fact, operator: 'lessThan', value })
export const contains = (value: string): Comparison => ({ fact: 'viPham', operator: 'contains', value })

type Parts = readonly (Condition | readonly Condition[])[]

/** Connectives; lists among the parts are laid flat. */
export const all = (...parts: Parts): Condition => ({ all: parts.flat() })
export const any = (...parts: Parts): Condition => ({ any: parts.flat() })
export const not = (part: Condition): Condition => ({ not: part })

/** Every content has at least this score. */
export const everyContent = (score: number): readonly Comparison[] => contents.map((id) => atLeast(id, score))
/** The contents, each below this score. */
export const contentsBelow = (score: number): readonly Comparison[] => contents.map((id) => below(id, score))

/** Registered, and registered in specific terms. */
export const registered = equal('daDangKy', true)
export const specific: readonly Condition[] = [registered, equal('dangKyCuThe', true)]
/** Rated at least good in the year. */
export const ratedGood = oneOf('xepLoai', ['xuatSac', 'tot'])
export const ratedBest = equal('xepLoai', 'xuatSac')

/** The parts of a condition by kind. */
export function fold<Result>(
  condition: Condition,
  by: {
    readonly all: (parts: readonly Result[]) => Result
    readonly any: (parts: readonly Result[]) => Result
    readonly not: (part: Result) => Result
    readonly compare: (comparison: Comparison) => Result
  },
): Result {
  if ('all' in condition) return by.all(condition.all.map((part) => fold(part, by)))
  if ('any' in condition) return by.any(condition.any.map((part) => fold(part, by)))
  if ('not' in condition) return by.not(fold(condition.not, by))
  return by.compare(condition)
}

/** A rule. */
export const rule = (id: string, tier: Tier, when: Condition): Rule => ({ id, tier, when })
