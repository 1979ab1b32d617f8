import type { MappedColumn } from '@neuguong/core'
import type { FactOf } from '@neuguong/rules'
import { expect, test } from 'vitest'
import { numberReader, readNumber } from './numberCell.ts'

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
  expect(numberReader('diem', plain, {})(text)).toEqual({ value })
})

test('refuses a number that is thousands to some and a decimal to others, naming both readings', () => {
  expect(readNumber('33.509')).toEqual({
    problem: { code: 'number-ambiguous', params: { found: '33.509', thousands: '33509', decimal: '33,509' } },
  })
})

test.each(['1,2,3', 'bảy', '1.2.3', ',5', '1/0'])('refuses %s', (text) => {
  expect(readNumber(text)).toMatchObject({ problem: { code: 'number-unreadable' } })
})

test.each([
  ['12%', 'number-percent', {}],
  ['1e5', 'number-exponent', {}],
  ['1,23457E+11', 'number-exponent', {}],
  ['7 việc', 'number-with-words', { number: '7' }],
  ['1/2', 'number-fraction', { percent: '50,00' }],
  ['2/3', 'number-fraction', { percent: '66,67' }],
  ['516/520', 'number-ratio', { percent: '99,23' }],
  ['516/520, chiếm 99,32%', 'number-ratio', { percent: '99,23', stated: '99,32' }],
  ['trên 85%', 'number-bound', {}],
  ['2/3 trở lên', 'number-bound', {}],
  ['≥ 85', 'number-bound', {}],
  ['giảm 0,2%', 'number-change', {}],
  ['Giảm 0,2%'.normalize('NFD'), 'number-change', {}],
  ['01/02/2017', 'number-is-day', {}],
  ['02-Jan', 'number-is-day', {}],
  ['1-thg 2', 'number-is-day', {}],
  ['–', 'number-dash', {}],
])('says why %s is no number', (text, code, params) => {
  expect(readNumber(text)).toMatchObject({ problem: { code, params } })
})

const percent: FactOf = {
  type: 'number',
  label: 'Tỷ lệ',
  options: [],
  integer: false,
  unit: '%',
  of: 'member',
  cite: 'Văn bản mẫu, 1',
  authority: 'illustrative',
}
const plain: FactOf = { ...percent, unit: 'điểm' }

test.each<[FactOf, MappedColumn, string, number]>([
  [percent, {}, '82,5', 82.5],
  [percent, {}, '82,5 %', 82.5],
  [percent, { unit: 'share' }, '0,57', 57],
  [percent, { unit: 'share' }, '57%', 57],
  [percent, { unit: 'percent' }, '0,57', 0.57],
  [plain, { unit: 'percent' }, '57', 0.57],
  [plain, { unit: 'percent' }, '57%', 0.57],
  [plain, { unit: 'share' }, '0,57', 0.57],
])('a column of %o mapped as %o reads %s as %d', (fact, mapped, text, value) => {
  expect(numberReader('diem', fact, mapped)(text)).toEqual({ value })
})

test('a percent sign is refused where nobody says that the fact is in percent', () => {
  expect(numberReader('diem', plain, {})('57%')).toMatchObject({ problem: { code: 'number-percent' } })
})

const oneDecimal: FactOf = { ...plain, min: 0, max: 100, decimals: 1 }
const share: FactOf = { ...percent, min: 0, max: 100 }

test.each<[FactOf, MappedColumn, string, number]>([
  [oneDecimal, {}, '7,90', 7.9],
  [oneDecimal, {}, '7.90000000000000000000', 7.9],
  [oneDecimal, { unit: 'percent' }, '790', 7.9],
  [plain, { unit: 'percent' }, '0,0000001', 1e-9],
])('digits that say nothing are no decimals: %o mapped as %o reads %s as %d', (fact, mapped, text, value) => {
  expect(numberReader('diem', fact, mapped)(text)).toEqual({ value })
})

test.each<[FactOf, MappedColumn, string]>([
  [oneDecimal, {}, '7,95'],
  [oneDecimal, {}, '7,90000000000000000001'],
  [oneDecimal, { unit: 'percent' }, '791'],
  [{ ...plain, integer: true, decimals: 0 }, {}, '3,00000000000000000001'],
])('a value with more decimals than declared is none: %o mapped as %o at %s', (fact, mapped, found) => {
  expect(numberReader('diem', fact, mapped)(found)).toEqual({
    problem: { code: 'fact-more-decimals', params: { fact: 'diem', found, decimals: fact.decimals } },
  })
})

test.each<[FactOf, string, number]>([
  [share, '66,66666666666667', 66.666666667],
  [share, '89,99999999999999', 90],
  [share, '0,00000000049999999999999999999', 0],
  [share, '0,0000000005', 1e-9],
  [share, '-0,0000000005', -1e-9],
  [share, '0,50000000049999999999999999999', 0.5],
  [plain, '1,0000000005', 1.000000001],
  [{ ...plain, min: 0, max: 10 ** 12 }, '999999999999,005', 999999999999.01],
])(
  'where none are declared, what lies beyond the places that count is rounded as it was written: %o at %s',
  (fact, text, value) => {
    expect(numberReader('diem', fact, {})(text)).toEqual({ value, rounded: true })
  },
)

test('a text of a million digits is refused at once', () => {
  for (const text of ['9'.repeat(1e6), `0,${'3'.repeat(1e6)}`, `1${'.000'.repeat(1e5)}`])
    expect(readNumber(text)).toMatchObject({ problem: { code: 'number-unreadable' } })
})
