import {
  addRatio,
  compareRatio,
  decimalRatio,
  divideRatio,
  multiplyRatio,
  parseRatioText,
  type Ratio,
  ratio,
} from '@neuguong/core'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  compareExact,
  type Exact,
  exactOf,
  exactText,
  highest,
  lowest,
  opposite,
  over,
  plus,
  times,
  toNumber,
} from './exact.ts'

/** Numbers as they come, and such as just fit into a number of JavaScript, or just not. */
const wholes = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.maxSafeInteger(),
  fc.constantFrom(Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER, 94_906_267, 94_906_266, 3_037_000_500, 0),
)
const parts = fc.oneof(fc.constantFrom(1, 10, 100, 1e9, 3, 7), fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }))
const exact = fc.oneof(
  fc.record({ n: wholes, d: parts }),
  fc.record({ n: wholes, d: parts }).chain((a) => fc.record({ n: wholes, d: parts }).map((b) => plus(a, b))),
)
const asRatio = (value: Exact): Ratio => parseRatioText(exactText(value)) ?? ratio(0)

describe('exact numbers', () => {
  test('are added, multiplied and divided as whole numbers of any size', () => {
    fc.assert(
      fc.property(exact, exact, (a, b) => {
        const [x, y] = [asRatio(a), asRatio(b)]
        expect(asRatio(plus(a, b))).toEqual(addRatio(x, y))
        expect(asRatio(opposite(a))).toEqual(multiplyRatio(x, ratio(-1)))
        expect(compareExact(a, b)).toBe(compareRatio(x, y))
        if (y.n !== 0n) expect(asRatio(times(a, b))).toEqual(multiplyRatio(x, y))
        if (y.n !== 0n) expect(asRatio(over(a, b))).toEqual(divideRatio(x, y))
      }),
      { numRuns: 20_000 },
    )
  })

  test('are the decimals that numbers were written as', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(asRatio(exactOf(value))).toEqual(decimalRatio(value))
      }),
      { numRuns: 20_000 },
    )
  })

  test('that differ in their last place only are told apart, though their nearest doubles are one', () => {
    const [a, b]: readonly Exact[] = [
      { n: 9007199254740991, d: 9007199254740990 },
      { n: 9007199254740990, d: 9007199254740989 },
    ]
    expect([toNumber(a as Exact) === toNumber(b as Exact), compareExact(a as Exact, b as Exact)]).toEqual([true, -1])
  })

  test('have no number below the lowest or above the highest', () => {
    fc.assert(
      fc.property(exact, (a) => {
        expect([compareExact(lowest, a), compareExact(highest, a), compareExact(a, highest)]).toEqual([-1, 1, -1])
        expect([compareExact(lowest, highest), compareExact(highest, highest)]).toEqual([-1, 0])
      }),
    )
  })
})
