import type { Cell, CellValue } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { cellText } from './cellText.ts'

const percent: Partial<Cell> = { style: { numFmt: '0.0%' } }

test.each<[CellValue, Partial<Cell> | undefined, string, string]>([
  [7, undefined, '7', 'number'],
  [0.825, undefined, '0,825', 'number'],
  [1e-7, undefined, '0,0000001', 'number'],
  [5.551115123125783e-17, undefined, '0,0000000000000000555111512312578', 'number'],
  [10.6 + 69.6 + 9.8, undefined, '90', 'number'],
  [89.99999999999999, undefined, '90', 'number'],
  [7.8999999999999995, undefined, '7,9', 'number'],
  [123456789012, undefined, '123456789012', 'number'],
  [0.57, percent, '57%', 'percent'],
  [0.285, percent, '28,5%', 'percent'],
  [0.07, percent, '7%', 'percent'],
  [0.1 + 0.2, percent, '30%', 'percent'],
  [2 / 3, percent, '66,6666666666667%', 'percent'],
  [true, undefined, 'true', 'boolean'],
  [new Date('2017-12-31T00:00:00Z'), undefined, '2017-12-31', 'day'],
  [new Date('2017-12-31T13:30:00Z'), undefined, '2017-12-31 13:30', 'moment'],
  ['#N/A', { type: 'error' }, '#N/A', 'error'],
  [null, undefined, '', 'text'],
  [5, { formula: 'A1+1', formulaResult: 7 }, '7', 'number'],
])('%o with %o is written %j, a %s', (value, cell, text, kind) => {
  expect(cellText(value, cell as Cell | undefined)).toMatchObject({ text, note: { kind } })
})

test.each<[CellValue, Partial<Cell> | undefined, string | undefined]>([
  [89.99999999999999, undefined, '89,99999999999999'],
  [10.6 + 69.6 + 9.8, undefined, '89,99999999999999'],
  [0.1 + 0.2, percent, '30,000000000000004%'],
  [5, { formula: 'A1+A2', formulaResult: 7.8999999999999995 }, '7,8999999999999995'],
  [0.1, undefined, undefined],
  [0.57, percent, undefined],
  [123456789012, undefined, undefined],
])('%o with %o is, in full, %j where the fifteen digits are another number', (value, cell, inFull) => {
  expect(cellText(value, cell as Cell | undefined).note.inFull).toBe(inFull)
})

test('a formula without a value is told', () => {
  expect(cellText(null, { formula: 'A1+1' } as Cell).note).toMatchObject({ formula: 'A1+1', noValue: true })
})

test('an old font matters where letters are beyond ASCII', () => {
  const cell = { style: { font: { name: '.VnTime' } } } as Cell
  expect([cellText('§ang', cell).note?.font, cellText('dv-1', cell).note?.font]).toEqual(['.VnTime', undefined])
})
