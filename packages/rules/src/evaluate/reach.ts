import { decimalRatio } from '@neuguong/core'
import { type Grid, gridOf } from '../resolve/grid.ts'
import type { FormulaOf, Input, Ruleset } from '../resolve/ruleset.ts'
import { type Exact, hasEnd, times, toNumber } from './exact.ts'
import { type Interval, isInterval } from './interval.ts'
import { withDerived } from './values.ts'

/** What a derived number can be at all, whatever the member. */
export interface Reach {
  readonly interval: Interval
  /** The least whole number that makes every value whole; absent of quotients, whose values have no common one. */
  readonly denominator?: bigint
}

const greatestDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : greatestDivisor(b, a % b))
const commonMultiple = (a: bigint, b: bigint): bigint => (a / greatestDivisor(a, b)) * b

type Denominators = Readonly<Record<string, bigint | undefined>>

function inputDenominator(ruleset: Ruleset, known: Denominators, input: Input): bigint | undefined {
  if (typeof input === 'number') return decimalRatio(input).d
  if (input.fact in ruleset.derived) return known[input.fact]
  return BigInt(gridOf(ruleset.facts[input.fact] ?? { integer: false }).power)
}

const together = (parts: readonly (bigint | undefined)[]): bigint | undefined =>
  parts.reduce((all, part) => (all === undefined || part === undefined ? undefined : commonMultiple(all, part)), 1n)

function denominatorOf(ruleset: Ruleset, known: Denominators, formula: FormulaOf): bigint | undefined {
  const of = (input: Input): bigint | undefined => inputDenominator(ruleset, known, input)
  switch (formula.kind) {
    case 'count':
      return 1n
    case 'sum':
    case 'mean': {
      const terms = formula.of
        .filter(({ weight }) => weight !== 0)
        .map((term) => {
          const denominator = of(term.of)
          return denominator === undefined ? undefined : denominator * decimalRatio(term.weight).d
        })
      const sum = together(terms)
      return sum === undefined || formula.kind === 'sum' ? sum : sum * BigInt(formula.of.length)
    }
    case 'min':
    case 'max':
      return together(formula.of.map(of))
    case 'clamp':
      return together([of(formula.of), decimalRatio(formula.min).d, decimalRatio(formula.max).d])
    case 'ratio':
      return undefined
  }
}

function makeReach(ruleset: Ruleset): Readonly<Record<string, Reach>> {
  const values = withDerived(ruleset, {})
  const denominators: Record<string, bigint | undefined> = {}
  const found: Record<string, Reach> = {}
  for (const [id, { formula }] of Object.entries(ruleset.derived)) {
    const interval = values[id]
    const denominator = denominatorOf(ruleset, denominators, formula)
    denominators[id] = denominator
    if (isInterval(interval)) found[id] = { interval, ...(denominator !== undefined && { denominator }) }
  }
  return found
}

const known = new WeakMap<Ruleset, Readonly<Record<string, Reach>>>()

/** What each derived number of a ruleset can be. */
export function reachOf(ruleset: Ruleset): Readonly<Record<string, Reach>> {
  const found = known.get(ruleset) ?? makeReach(ruleset)
  known.set(ruleset, found)
  return found
}

const mostSteps = 10 ** 15

/** The decimals of a grid that a denominator fits on. */
function decimalsFor(denominator: bigint | undefined): number | undefined {
  for (let decimals = 0; denominator !== undefined && decimals <= 9; decimals++)
    if (10n ** BigInt(decimals) % denominator === 0n) return decimals
  return undefined
}

/** The step of an end, which the denominator makes whole. */
const stepOfEnd = (end: Exact, power: number): number => toNumber(times(end, { n: power, d: 1 }))

/** The values of a derived number as steps, where they are decimals of at most nine places that steps can hold: else nothing. */
export function derivedGrid({ interval: { low, high }, denominator }: Reach): Grid | undefined {
  const decimals = decimalsFor(denominator)
  if (decimals === undefined || !hasEnd(low) || !hasEnd(high)) return undefined
  const power = 10 ** decimals
  const [least, greatest] = [stepOfEnd(low, power), stepOfEnd(high, power)]
  if (Math.abs(least) >= mostSteps || Math.abs(greatest) >= mostSteps) return undefined
  return { decimals, declared: true, power, least, greatest, from: least / power, below: (greatest + 1) / power }
}
