import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainDigits, writtenNumbers } from './writtenNumbers.ts'

test.each([
  ['-1.25e-1', '-0.125'],
  ['1e3', '1000'],
  ['12.50E+1', '125.0'],
  ['1.5e+0', '1.5'],
  ['89.990', '89.990'],
  ['125E-3', '0.125'],
])('%s is %s in full', (literal, digits) => {
  expect(plainDigits(literal)).toBe(digits)
})

test.each([
  ['{"b": 89.99999999999999999}', { b: '89.99999999999999999' }],
  ['{"a":-0.1234567890123456789,"b":1}', { a: '-0.1234567890123456789' }],
  ['{"b":8999999999999999999900e-20}', { b: '8999999999999999999900e-20' }],
  ['{"\\u0062" :\n 1e-400}', { b: '1e-400' }],
  ['{"b":89.99999999999999999,"b":80}', undefined],
  ['{"b":80,"b":89.99999999999999999}', { b: '89.99999999999999999' }],
  ['{"b":{"b":89.99999999999999999},"c":[89.99999999999999999]}', undefined],
  ['{"b":"x: 89.99999999999999999"}', undefined],
  ['{"b":66.66666666666667,"c":1e3,"d":90.00000000000000000,"e":1.5E+01}', undefined],
  ['{"b":89.99999999999999999, broken', undefined],
])('of %s the numbers that a double does not hold are read as written', (text, numbers) => {
  expect(writtenNumbers(text)).toEqual(numbers)
})

test('no number of JavaScript is read again, whatever it is', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(writtenNumbers(JSON.stringify({ value }))).toBeUndefined()
    }),
  )
})
