import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Comparator, compareBy } from './comparator.ts'
import {
  addRatio,
  compareRatio,
  divideRatio,
  meanRatio,
  multiplyRatio,
  type Ratio,
  ratio,
  ratioToNumber,
  subtractRatio,
} from './ratio.ts'
import { roundRatio, truncateRatio } from './round.ts'

const anyRatio = fc
  .tuple(fc.bigInt({ min: -10_000n, max: 10_000n }), fc.bigInt({ min: 1n, max: 10_000n }))
  .map(([n, d]) => ratio(n, d))

describe('exact numbers', () => {
  test('are kept in lowest terms with a positive denominator', () => {
    expect(ratio(6, -4)).toEqual({ n: -3n, d: 2n })
    expect(ratio(0, -7)).toEqual({ n: 0n, d: 1n })
  })

  test('refuse a zero denominator as a bug of the caller', () => {
    expect(() => ratio(1, 0)).toThrow(RangeError)
  })

  test('a rate over nobody is undefined, not a number', () => {
    expect(divideRatio(ratio(0), ratio(0))).toBeUndefined()
  })

  test('the mean of nothing is undefined', () => {
    expect(meanRatio([])).toBeUndefined()
  })

  test('the mean of yearly rates differs from the pooled rate', () => {
    expect(meanRatio([ratio(1, 100), ratio(1, 300)])).toEqual(ratio(2, 300))
  })

  test('a sum less one part is the other part', () => {
    fc.assert(
      fc.property(anyRatio, anyRatio, (a, b) => {
        expect(subtractRatio(addRatio(a, b), b)).toEqual(a)
      }),
    )
  })

  test('a product divided by one factor is the other factor', () => {
    fc.assert(
      fc.property(anyRatio, anyRatio, (a, b) => {
        expect(divideRatio(multiplyRatio(a, b), b)).toEqual(b.n === 0n ? undefined : a)
      }),
    )
  })

  test('the order agrees with ordinary numbers', () => {
    fc.assert(
      fc.property(anyRatio, anyRatio, (a, b) => {
        const difference = ratioToNumber(a) - ratioToNumber(b)
        expect(compareRatio(a, b)).toBe(Math.sign(difference) + 0)
      }),
    )
  })
})

describe('comparators at and around the limit of two thirds', () => {
  const limit = ratio(2, 3)
  const cases: readonly (readonly [Comparator, boolean, boolean, boolean])[] = [
    ['greaterThan', false, false, true],
    ['greaterThanInclusive', false, true, true],
    ['lessThan', true, false, false],
    ['lessThanInclusive', true, true, false],
    ['equal', false, true, false],
  ]

  test.each(cases)('%s holds below, at, above: %s, %s, %s', (comparator, ...expected) => {
    const figures: Ratio[] = [ratio(66, 100), ratio(4, 6), ratio(67, 100)]
    expect(figures.map((figure) => compareBy(comparator, figure, limit))).toEqual(expected)
  })

  test('every comparator is in the table', () => {
    expect(cases.map(([comparator]) => comparator)).toEqual(Comparator.options)
  })
})

describe('rounding', () => {
  test.each([
    ['32.558/32.787, reported as 99,36%', ratio(3255800, 32787), ratio(9930, 100), ratio(9930, 100)],
    ['a half', ratio(1, 200), ratio(1, 100), ratio(0)],
    ['a negative half', ratio(-1, 200), ratio(-1, 100), ratio(0)],
    ['two thirds', ratio(2, 3), ratio(67, 100), ratio(66, 100)],
  ])('of %s goes half away from zero, and cutting drops the rest', (_, value, rounded, cut) => {
    expect(roundRatio(value, 2)).toEqual(rounded)
    expect(truncateRatio(value, 2)).toEqual(cut)
  })
})
