import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { type Cuts, splitRows } from './splitRows.ts'

type Split = readonly [cells: readonly string[], line: number, open: boolean]

function split(pieces: readonly string[], cuts: Cuts = { newline: '\n', delimiter: ';' }): Split[] {
  const rows: Split[] = []
  const splitter = splitRows(cuts, (cells, line, open) => rows.push([cells, line, open]))
  for (const piece of pieces) splitter.push(piece)
  splitter.end()
  return rows
}

const seed = Number(process.env.NEUGUONG_SEED ?? Date.now() % 2 ** 31)
const cell = fc.stringMatching(/^[a-zđ0-9,;"\n \t]{0,6}$/u)
const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 })

test(`any cells come back as they were, however the text is cut into pieces (seed ${seed})`, () => {
  fc.assert(
    fc.property(rows, fc.array(fc.nat(40), { maxLength: 6 }), fc.constantFrom('\n', '\r\n'), (cells, cuts, newline) => {
      const text = Papa.unparse(cells, { delimiter: ';', newline })
      const at = [...new Set(cuts)].sort((a, b) => a - b)
      const pieces = [0, ...at].map((from, index) => text.slice(from, at[index]))
      const found = split(pieces)
      // An empty row of one cell is an empty line, which nobody can tell from the end of the file.
      expect(found.map(([row]) => row).filter((row) => row.join('') !== '')).toEqual(
        cells.filter((row) => row.join('') !== ''),
      )
      expect(found.every(([, , open]) => !open)).toBe(true)
    }),
    { seed, numRuns: 500 },
  )
})

describe('lines', () => {
  test('are those of the file, also behind cells with line breaks', () => {
    expect(split(['a;b\n"1\n2";c\nd;e']).map(([, line]) => line)).toEqual([1, 2, 4])
  })
  test('may end as on an old Macintosh', () => {
    expect(split(['a;b\rc;d'], { newline: '\r', delimiter: ';' }).map(([cells]) => cells)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
  })
})

describe('quotes', () => {
  test('inside a cell that has none at its beginning are letters', () => {
    expect(split(['a"b;c'])).toEqual([[['a"b', 'c'], 1, false]])
  })
  test('that close before the cell ends are told', () => {
    expect(split(['"a"b;c\nd;e'])).toEqual([
      [['ab', 'c'], 1, true],
      [['d', 'e'], 2, false],
    ])
  })
  test('that never close end the reading, because nothing behind them can be trusted', () => {
    expect(split(['a;b\n"c;d\ne;f\n'])).toEqual([
      [['a', 'b'], 1, false],
      [[], 2, true],
    ])
  })
  test('are told with all the lines that they take along, up to the end of the text', () => {
    const lines = (text: string): number[] => {
      const taken: number[] = []
      const splitter = splitRows({ newline: '\n', delimiter: ';' }, (_, __, ___, of) => taken.push(of))
      splitter.push(text)
      splitter.end()
      return taken
    }
    expect(lines('a;b\n"c;d\ne;"f\ng;h\n')).toEqual([1, 2, 1])
    expect(lines(`a;b\n"c;d\n${'e;f\n'.repeat(400_000)}`)).toEqual([1, 400_001])
  })
  test('that never close do not gather a whole file', () => {
    const pieces = Array.from({ length: 40 }, () => 'x;y\n'.repeat(20_000))
    expect(split(['"', ...pieces])).toEqual([[[], 1, true]])
  })
})
