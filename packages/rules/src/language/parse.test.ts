import { describe, expect, test } from 'vitest'
import { entry, fileOf, findingsOf, fine, type Parts, placed, readMarks } from '../../test/fixture.ts'
import type { DiagnosticCode } from './diagnostic.ts'
import { parse } from './parse.ts'

type Case = readonly [title: string, parts: Parts | string, code: DiagnosticCode, params: object]

const one = (when: string): Parts => ({ when })
const sections = (text: string): Parts => ({ sections: text })

const cases: readonly Case[] = [
  ['an empty `any`', one('{ "any": ▸[] }'), 'empty-list', { key: 'any' }],
  [
    '`all` with `any` together',
    one(`{ "all": [${fine}], ▸"any": [${fine}] }`),
    'mixed-condition',
    { keys: ['all', 'any'] },
  ],
  [
    'a comparison inside `all`',
    one(`{ "all": [${fine}], ▸"fact": "soVu" }`),
    'mixed-condition',
    { keys: ['all', 'fact'] },
  ],
  ['an object that is no condition', one('{ ▸"al": [] }'), 'not-a-condition', { found: 'al', suggestion: 'all' }],
  ...['và', 'Và'].map(
    (word): Case => [
      `the word \`${word}\` on the line after \`when\``,
      one(`{\n  ▸"${word}": [] }`),
      'not-a-condition',
      { found: word, suggestion: 'all' },
    ],
  ),
  ['a text for a condition', one('▸"tieuChi"'), 'bad-value', { key: 'when', found: 'tieuChi' }],
  [
    'a misspelt key',
    one('{ "fact": "soVu", ▸"operater": "equal", "value": 1 }'),
    'unknown-key',
    { key: 'operater', suggestion: 'operator' },
  ],
  ...['path', 'priority', 'params'].map(
    (key): Case => [
      `the engine's own key \`${key}\``,
      one(`{ "fact": "soVu", "operator": "equal", "value": 1, ▸"${key}": 1 }`),
      'unknown-key',
      { key },
    ],
  ),
  [
    '`priority` beside `all`',
    one(`{ "all": [${fine}], ▸"priority": 1 }`),
    'unknown-key',
    { key: 'priority', allowed: ['all'] },
  ],
  [
    'a misspelt operator, nested deep',
    one('{ "all": [{ "not": { "any": [{ "fact": "soVu", "operator": ▸"equals", "value": 1 }] } }] }'),
    'unknown-value',
    { suggestion: 'equal' },
  ],
  ['a comparison without operator', one('▸{ "fact": "soVu", "value": 1 }'), 'missing-key', { key: 'operator' }],
  [
    'a comparison with null',
    one('{ "fact": "soVu", "operator": "equal", "value": ▸null }'),
    'bad-value',
    { found: 'null' },
  ],
  [
    'a misspelt reference',
    one('{ "fact": "soVu", "operator": "equal", "value": { ▸"facts": "soVu" } }'),
    'unknown-key',
    { suggestion: 'fact', allowed: ['fact', 'parameter'] },
  ],
  [
    'an empty list of values',
    one('{ "fact": "banDangKy", "operator": "in", "value": ▸[] }'),
    'empty-list',
    { key: 'value' },
  ],
  [
    'a misspelt formula',
    sections(`"derived": { "tong": { "formula": { ▸"summ": [1] }, ${entry} } }`),
    'unknown-key',
    { suggestion: 'sum' },
  ],
  [
    'a misspelt type of fact',
    { facts: `"soVu": { "type": ▸"numbr", ${entry} }` },
    'unknown-value',
    { suggestion: 'number' },
  ],
  ['a fact without type', { facts: `"soVu": ▸{ ${entry} }` }, 'missing-key', { key: 'type' }],
  [
    'a choice without options',
    { facts: `"soVu": { "type": "choice", "options": ▸{}, ${entry} }` },
    'empty-list',
    { key: 'options' },
  ],
  [
    'a text for a number',
    { facts: `"soVu": { "type": "number", "min": ▸"0", ${entry} }` },
    'wrong-type',
    { expected: 'number', found: 'string' },
  ],
  [
    'a fact named with diacritics',
    { facts: `▸"số vụ ký": { "type": "number", ${entry} }` },
    'bad-id',
    { suggestion: 'soVuKy' },
  ],
  ...['tier', 'id', 'unit', 'year', 'constructor', 'toString'].map(
    (id): Case => [
      `a fact with the reserved name \`${id}\``,
      { facts: `▸"${id}": { "type": "boolean", ${entry} }` },
      'bad-id',
      { found: id },
    ],
  ),
  [
    'the key `__proto__`',
    { facts: `▸"__proto__": { "type": "boolean", ${entry} }` },
    'unknown-key',
    { key: '__proto__' },
  ],
  [
    'an element named with diacritics',
    { rules: `{ "id": ▸"Kỷ luật Đảng", "tier": "good", "when": ${fine}, ${entry} }` },
    'bad-id',
    { suggestion: 'ky-luat-dang' },
  ],
  [
    'a date as people write it',
    { head: '"document": { "kind": "quyet-dinh", "issuer": "Tỉnh ủy" }, "inForce": { "from": ▸"07/07/2016" },' },
    'bad-day',
    { suggestion: '2016-07-07' },
  ],
  [
    'a day that no calendar has',
    { head: '"document": { "kind": "quyet-dinh", "issuer": "Tỉnh ủy" }, "inForce": { "from": ▸"2017-02-29" },' },
    'bad-day',
    { found: '2017-02-29' },
  ],
  [
    'a label of spaces',
    sections('"scopes": { "public": { "label": ▸"  ", "cite": "ví dụ, 1", "authority": "official" } }'),
    'empty-text',
    { key: 'label' },
  ],
  [
    'an unknown authority',
    sections('"scopes": { "public": { "label": "x", "cite": "ví dụ, 1", "authority": ▸"offical" } }'),
    'unknown-value',
    { suggestion: 'official' },
  ],
  [
    'a condition without citation',
    sections(`"conditions": { "goc": ▸{ "label": "x", "authority": "official", "when": ${fine} } }`),
    'missing-key',
    { key: 'cite' },
  ],
  ['a key that stands twice', sections('"phases": [], ▸"phases": []'), 'duplicate-key', { key: 'phases' }],
  ['a list for a file', '▸[]', 'wrong-type', { expected: 'object', found: 'array' }],
  ['an empty file', '▸', 'json-syntax', { problem: 'EmptyFile' }],
]

/** What is found of a number as the greatest value of a fact. */
const foundOf = (max: string) => {
  const fact = `{ "type": "number", "max": ${max}, "label": "x", "cite": "ví dụ, 1", "authority": "official" }`
  const parts = sections(`"facts": { "a": ${fact} }`)
  const found = parse(fileOf(parts), 'vi-du.json').diagnostics.filter(({ code }) => code !== 'duplicate-key')
  return found.map(({ code, params }) => [code, params])
}

test.each([
  ['1e999', 'Infinity'],
  ['-1e999', '-Infinity'],
  ['1e99999', 'Infinity'],
  ['1e-999', '0'],
  ['89.99999999999999999', '90'],
])('a number %s, which would be read as %s, is found once and as such', (found, kept) => {
  expect(foundOf(found)).toEqual([['number-not-exact', { found, kept }]])
})

test.each(['0e99999', '1e3', '90.00000000000000000', '1.50E+0001'])('a number %s is kept', (max) => {
  expect(foundOf(max)).toEqual([])
})

describe('reading a regulation', () => {
  test.each(cases)('refuses %s with its place and the repair', (_, parts, code, params) => {
    const { text, places } = readMarks(typeof parts === 'string' ? parts : fileOf(parts))
    const { value, diagnostics } = parse(text, 'vi-du.json')
    expect(value).toBeUndefined()
    expect(diagnostics.map(placed)).toEqual(places.map((place) => `${code} ${place}`))
    expect(diagnostics[0]?.params).toMatchObject(params)
  })

  test('reports every syntax error at once, each position once', () => {
    const { text, places } = readMarks(`{\n\t"a": 1,▸,\r\n  "b": [1▸ 2],\n  ▸'c': 2\n}`)
    const found = parse(text, 'vi-du.json').diagnostics.filter(({ code }) => code === 'json-syntax')
    const at = found.map(({ place }) => `${place.line}:${place.column}`)
    expect(at).toEqual([...places])
  })

  test('reports the findings of all sections in one run', () => {
    const { text, places } = readMarks(
      fileOf({
        when: '{ "all": [{ "any": ▸[] }, ▸{}, { "fact": "soVu", ▸"oprator": "equal", "value": 1 }] }',
        sections: `"derived": { "tong": { "formula": { "sum": ▸[] }, ${entry} } },
  ▸"phase": []`,
      }),
    )
    expect(
      findingsOf(text)
        .map(({ place }) => `${place.line}:${place.column}`)
        .sort(),
    ).toEqual([...places].sort())
  })

  test('reports each key that one object lacks', () => {
    const { diagnostics } = parse(fileOf({ rules: '{ "id": "r1", "otherwise": true }' }), 'vi-du.json')
    const lacking = diagnostics.map(({ code, params }) => code === 'missing-key' && params.key)
    expect(lacking.sort()).toEqual(['authority', 'cite', 'label', 'tier'])
  })

  test('accepts comments, trailing commas and a byte order mark, because people leave them', () => {
    const text = fileOf({}).replace('"facts"', '/* dữ kiện */ "facts"').replace(/\]\n/, '], // hết\n')
    expect(findingsOf(`\uFEFF${text}`)).toEqual([])
  })

  test('composes decomposed letters of labels', () => {
    expect(parse(fileOf({}).normalize('NFD'), 'vi-du.json').value?.data.label).toBe('Ví dụ'.normalize('NFC'))
  })
})
