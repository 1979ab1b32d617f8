import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { csvLine, inert } from './csvLine.ts'

describe('cells of CSV are text in each of their lines', () => {
  test.each([
    ["=cmd|'/C calc'!A0\nx", "'=cmd|'/C calc'!A0\nx"],
    ['x\n=1+1', "x\n'=1+1"],
    ['x\r\n@a\r-b', "x\r\n'@a\r'-b"],
    ['＝1', "'＝1"],
    ['Tổ 1 = A', 'Tổ 1 = A'],
    ['x\r\n\r\ny', 'x\r\n\r\ny'],
  ])('%j', (text, expected) => {
    expect(inert(text)).toBe(expected)
  })

  test('whatever stands in a cell, no line of it begins a formula, and nothing but apostrophes is added', () => {
    const sign = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', "'", ';', '"', 'a', '1')
    fc.assert(
      fc.property(fc.string({ unit: sign }), (text) => {
        const [[cell = ''] = []] = Papa.parse<string[]>(csvLine([text, 'b']), { delimiter: ';', newline: '\r\n' }).data
        expect(cell.split(/[\r\n]+/).filter((line) => /^[=+\-@\t]/.test(line))).toEqual([])
        expect(cell.replaceAll("'", '')).toBe(text.replaceAll("'", ''))
      }),
    )
  })
})
