import { describe, expect, test } from 'vitest'
import { type Path, readSource, toPointer } from './source.ts'
import { readJson } from './syntax.ts'

test.each<[Path, string]>([
  [[], ''],
  [['facts', 'soVu', 0], '/facts/soVu/0'],
  [['a/b', 'c~d', '~1'], '/a~1b/c~0d/~01'],
  [['', ' '], '// '],
])('the pointer of %j is %j', (path, pointer) => {
  expect(toPointer(path)).toBe(pointer)
})

const decomposed = 'Đạt'.normalize('NFD')

describe('the place of a value', () => {
  test.each<[string, string, Path, 'key' | 'value', string]>([
    ['on the first line', '{"a": 1}', ['a'], 'value', '1:7'],
    ['at its key', '{"a": 1}', ['a'], 'key', '1:2'],
    ['after line feeds', '{\n\n  "a": 1}', ['a'], 'value', '3:8'],
    ['after CRLF', '{\r\n"b": 0,\r\n"a": 1}', ['a'], 'value', '3:6'],
    ['after tabs, of which each is one column', '{\t\t"a":\t1}', ['a'], 'value', '1:9'],
    ['after composed letters', '{"đạt": 1}', ['đạt'], 'value', '1:9'],
    ['after decomposed letters, counted as they are written', `{"${decomposed}": 1}`, [decomposed], 'value', '1:10'],
    ['after a letter of two units', '{"𝒂": 1}', ['𝒂'], 'value', '1:8'],
    ['in a list', '[1, [2, 3]]', [1, 1], 'value', '1:9'],
    ['that is missing: of the object it should stand in', '{"a": {"b": 1}}', ['a', 'c', 'd'], 'value', '1:7'],
    ['in a list that is shorter: of the list', '{"a": [1]}', ['a', 5], 'value', '1:7'],
    ['under a key of numerals', '{"1": "x"}', ['1'], 'value', '1:7'],
    ['after a comment', '{ // ghi chú\n "a": 1}', ['a'], 'value', '2:7'],
  ])('%s', (_, text, path, at, place) => {
    const found = readSource('x.json', text).locate(path, at)
    expect(`${found.line}:${found.column}`).toBe(place)
    expect(found).toMatchObject({ file: 'x.json', pointer: toPointer(path) })
  })

  test('counts a byte order mark as the unit that it is', () => {
    const { source, data } = readJson('\uFEFF{"a": 1}', 'x.json')
    expect(data).toEqual({ a: 1 })
    expect(source.locate(['a'])).toMatchObject({ line: 1, column: 8 })
    expect(readSource('x.json', '\uFEFF{"a": 1}').locate(['a'])).toMatchObject({ line: 1, column: 8 })
  })

  test('is the start of a file without any value', () => {
    expect(readSource('x.json', '').locate(['a'])).toMatchObject({ line: 1, column: 1 })
  })
})
