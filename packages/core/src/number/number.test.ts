import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatNumber, parseNumber } from './number.ts'
import { ratio } from './ratio.ts'
import { formatPercent, parseShare } from './share.ts'
import { Unit, unitWords } from './unit.ts'

describe('Vietnamese numbers', () => {
  test.each([
    ['33.509', ratio(33509)],
    ['1.523', ratio(1523)],
    ['32.558', ratio(32558)],
    ['1.000.000,5', ratio(2000001, 2)],
    ['0,60', ratio(6, 10)],
    ['91,42', ratio(9142, 100)],
    ['05', ratio(5)],
    ['520', ratio(520)],
    ['-0,38', ratio(-38, 100)],
    ['\u00A07 ', ratio(7)],
  ])('%s is read exactly', (text, value) => {
    expect(parseNumber(text)).toEqual(value)
  })

  test.each([
    ['1.5'],
    ['12.34'],
    ['1.5234'],
    ['0.600'],
    ['1234.567'],
    ['1,523,000'],
    ['5,'],
    [',5'],
    [''],
    ['năm'],
    ['1e5'],
    ['0x10'],
    ['٣'],
    ['1 523'],
    ['9'.repeat(50)],
  ])('%s is refused, not guessed', (text) => {
    expect(parseNumber(text)).toBeUndefined()
  })

  test('what is printed is read back', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.nat({ max: 6 }), (steps, decimals) => {
        const value = ratio(steps, 10n ** BigInt(decimals))
        expect(parseNumber(formatNumber(value, { decimals }))).toEqual(value)
      }),
    )
  })

  test('no text makes the reader throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => [parseNumber(text), parseShare(text)].length === 2))
  })

  test('a figure that rounds to zero has no sign', () => {
    expect(formatNumber(ratio(-1, 1000), { decimals: 2 })).toBe('0,00')
  })
})

describe('shares', () => {
  test.each([
    ['85%', ratio(85, 100), 'percent', 0],
    ['0,60%', ratio(6, 1000), 'percent', 2],
    ['18,36 %', ratio(1836, 10000), 'percent', 2],
    ['120%', ratio(6, 5), 'percent', 0],
    ['1/2', ratio(1, 2), 'fraction', 0],
    ['2/3', ratio(2, 3), 'fraction', 0],
    ['516/520', ratio(129, 130), 'fraction', 0],
    ['32.558/32.787', ratio(32558, 32787), 'fraction', 0],
  ] as const)('%s is read with the way it was written', (text, value, form, decimals) => {
    expect(parseShare(text)).toEqual({ value, form, decimals })
  })

  test.each([['0,6'], ['91,42'], ['1/0'], ['8/4'], ['1/2/2016'], ['%'], ['1.5%']])('%s is no share', (text) => {
    expect(parseShare(text)).toBeUndefined()
  })

  test('percentages are printed with the decimals asked for', () => {
    expect([formatPercent(ratio(510, 512), 2), formatPercent(ratio(1, 2), 0)]).toEqual(['99,61%', '50%'])
  })
})

test('every unit has a word in both languages', () => {
  expect(Object.keys(unitWords)).toEqual(Unit.options)
})
