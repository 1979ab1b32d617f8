import { expect, test } from 'vitest'
import { readNumber } from './numberCell.ts'

test.each([
  ['0,5', 0.5],
  ['0,60', 0.6],
  ['-3', -3],
  ['05', 5],
  ['33509', 33509],
  ['1.234.567', 1234567],
  ['1.234,5', 1234.5],
  ['0.5', 0.5],
  ['12.25', 12.25],
  ['0.125', 0.125],
  ['1234.567', 1234.567],
])('reads %s, which has one reading', (text, value) => {
  expect(readNumber(text)).toEqual({ value })
})

test('refuses a number that is thousands to some and a decimal to others, naming both readings', () => {
  expect(readNumber('33.509')).toEqual({
    problem: { code: 'number-ambiguous', params: { found: '33.509', thousands: '33509', decimal: '33,509' } },
  })
})

test.each(['12%', '1e5', '1,2,3', 'bảy', '1.2.3', ',5', '7 việc', '1/2'])('refuses %s', (text) => {
  expect(readNumber(text)).toMatchObject({ problem: { code: 'number-unreadable' } })
})
