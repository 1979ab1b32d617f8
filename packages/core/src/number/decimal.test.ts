import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimalRatio, decimalsOf, parseRatioText, ratioText } from './decimal.ts'
import { ratio, ratioToNumber } from './ratio.ts'

describe('a number is the decimal that was written', () => {
  test.each([
    [10.6, '10.6'],
    [-0, '0'],
    [1e-7, '0.0000001'],
    [1.5e-7, '0.00000015'],
    [1e21, '1000000000000000000000'],
    [1.25e22, '12500000000000000000000'],
    [-67.475, '-67.475'],
    [0.1 + 0.2, '0.30000000000000004'],
    [2 ** 53, '9007199254740992'],
  ])('%d is %s', (value, text) => {
    expect(ratioText(decimalRatio(value))).toBe(text)
  })

  test.each([[Number.NaN], [Infinity], [-Infinity]])('%d is none', (value) => {
    expect(() => decimalRatio(value)).toThrow(RangeError)
  })

  test('and reads back as the number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (value) => {
        expect(Number(ratioText(decimalRatio(value)))).toBe(value + 0)
      }),
    )
  })
})

test('an exact number survives as text', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.bigInt({ min: 1n, max: 10n ** 20n }), (n, d) => {
      expect(parseRatioText(ratioText(ratio(n, d)))).toEqual(ratio(n, d))
    }),
  )
})

test.each([['67,475'], ['1/0'], ['1/-2'], [''], ['.5'], ['5.'], ['1e5'], ['0x10'], [' 1']])(
  '%j is no exact number',
  (text) => {
    expect(parseRatioText(text)).toBeUndefined()
  },
)

test('two thirds has no last decimal, a fortieth has three', () => {
  expect([decimalsOf(ratio(2, 3)), decimalsOf(ratio(1, 40)), decimalsOf(ratio(7))]).toEqual([undefined, 3, 0])
  expect(ratioToNumber(ratio(1, 40))).toBe(0.025)
})
