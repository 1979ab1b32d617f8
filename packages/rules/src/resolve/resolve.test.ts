import { describe, expect, test } from 'vitest'
import { entry, fileOf, findingsOf, fine, placed, read, readMarks, rulesetOf } from '../../test/fixture.ts'
import { resolve } from './resolve.ts'

const head = (implement: string, inForce = '"from": "2016-01-01"'): string =>
  `"document": { "kind": "quyet-dinh", "issuer": "Tỉnh ủy" },
  "inForce": { ${inForce} },
  "implements": [${implement}],`
const rule = (id: string, more = ''): string => `{ "id": ${id}, "tier": "good", "when": ${fine}, ${more} ${entry} }`
const named = (id: string, value: number, more = ''): string =>
  `${id}: { "when": { "fact": "soVu", "operator": "equal", "value": ${value} }, ${more} ${entry} }`

const central = read(
  fileOf({
    id: 'trung-uong/101-qd-tw',
    sections: `"conditions": { ${named('"giu"', 1)}, ${named('"thay"', 1)}, ${named('"bo"', 1)} }`,
    rules: `${rule('"t1"')}, ${rule('"t2"')}, { "id": "t-con-lai", "tier": "vanguard", "otherwise": true, ${entry} }`,
  }),
  'trung-uong.json',
)
const province = read(
  fileOf({
    id: 'dong-nai/272-qd-tu',
    head: head('"trung-uong/101-qd-tw"'),
    facts: '',
    sections: `"removes": [{ "id": "bo", "kind": "condition", "cite": "ví dụ, 2" }],
  "conditions": { ${named('"thay"', 2, '"replaces": true,')} }`,
    rules: `${rule('"p1"')}, ${rule('"p2"', '"after": "t1",')}, ${rule('"p3"')}, ${rule('"t2"', '"replaces": true,')}`,
  }),
  'dong-nai.json',
)
const district = (parts: Parameters<typeof fileOf>[0]): string =>
  fileOf({ id: 'bien-hoa/5-qd-hu', head: head('"dong-nai/272-qd-tu"'), facts: '', rules: '', ...parts })
const library = [central, province]
const overlay = (parts: Parameters<typeof fileOf>[0]) => rulesetOf(district(parts), '2017-06-30', library)

describe('a regulation over two others', () => {
  const ruleset = overlay({
    sections: `"conditions": { ${named('"them"', 3)} }`,
    rules: `${rule('"h1"', '"before": "p2",')}, ${rule('"h2"')}, ${rule('"h3"', '"after": "t1",')}`,
  })

  test('lists its layers, the most central first', () => {
    expect(ruleset.layers).toEqual(['trung-uong/101-qd-tw', 'dong-nai/272-qd-tu', 'bien-hoa/5-qd-hu'])
  })

  test('keeps, replaces, adds and removes elements, each with the place it comes from', () => {
    const origins = Object.values(ruleset.conditions).map(({ id, origin }) => [
      id,
      origin.file,
      origin.pointer,
      origin.line,
    ])
    expect(origins).toEqual([
      ['giu', 'trung-uong.json', '/conditions/giu', 14],
      ['thay', 'dong-nai.json', '/conditions/thay', 10],
      ['them', 'vi-du.json', '/conditions/them', 9],
    ])
    expect(ruleset.conditions.thay?.test).toMatchObject({ of: { value: 2 } })
  })

  test('tries its own rules first, replaced ones in their place, others where they say, `otherwise` last', () => {
    expect(ruleset.tiers.rules.map(({ id, origin }) => `${id} ${origin.file}`)).toEqual([
      'h2 vi-du.json',
      'p1 dong-nai.json',
      'p3 dong-nai.json',
      't1 trung-uong.json',
      'h1 vi-du.json',
      'h3 vi-du.json',
      'p2 dong-nai.json',
      't2 dong-nai.json',
      't-con-lai trung-uong.json',
    ])
  })

  test('is frozen through and through', () => {
    expect(Object.isFrozen(ruleset)).toBe(true)
    expect(Object.isFrozen(ruleset.tiers.rules[0]?.test)).toBe(true)
    expect(Object.isFrozen(ruleset.facts.soVu?.options)).toBe(true)
  })
})

test.each([
  [
    'an element that is there already',
    { sections: `"conditions": { ${named('▸"giu"', 9)} }` },
    'not-replacing',
    { origin: 'trung-uong/101-qd-tw' },
  ],
  ['a rule that is there already', { rules: rule('▸"t1"') }, 'not-replacing', { id: 't1' }],
  [
    'a replacement of nothing',
    { sections: `"conditions": { ${named('"giuu"', 9, '"replaces": ▸true,')} }` },
    'nothing-to-replace',
    { suggestion: 'giu' },
  ],
  [
    'a removal of nothing',
    { sections: '"removes": [{ "id": ▸"giuu", "kind": "condition", "cite": "x" }]' },
    'nothing-to-remove',
    { suggestion: 'giu' },
  ],
  [
    'a removal of what was removed below',
    { sections: '"removes": [{ "id": ▸"bo", "kind": "condition", "cite": "x" }]' },
    'nothing-to-remove',
    { id: 'bo' },
  ],
  [
    'a parent that is not there',
    { head: head('▸"dong-nai/27-qd-tu"') },
    'regulation-not-found',
    { suggestion: 'dong-nai/272-qd-tu' },
  ],
  ...[
    'Đồng Nai/272-QĐ/TU',
    '272-QĐ/TU',
    'Số 272 -QĐ/TU',
    'Quyết định số 272-QĐ/TU ngày 20/4/2016',
    'Quyết định 272',
    'dong-nai/272',
    '272',
  ].map(
    (name) =>
      [
        `a parent named ${name}`,
        { head: head(`▸"${name}"`) },
        'regulation-not-found',
        { id: name, suggestion: 'dong-nai/272-qd-tu' },
      ] as const,
  ),
  ...['271-QĐ/TU', '272-KL/TU', 'xyz', '99'].map(
    (name) =>
      [
        `a parent named ${name}, which is none of those there`,
        { head: head(`▸"${name}"`) },
        'regulation-not-found',
        { suggestion: undefined },
      ] as const,
  ),
  [
    'a regulation over itself',
    { head: head('▸"bien-hoa/5-qd-hu"') },
    'implements-cycle',
    { path: ['bien-hoa/5-qd-hu', 'bien-hoa/5-qd-hu'] },
  ],
  [
    'a regulation not yet in force',
    { head: head('"dong-nai/272-qd-tu"', '"from": "2018-01-01"').replace('{ "from"', '▸{ "from"') },
    'not-in-force',
    { on: '2017-06-30', from: '2018-01-01' },
  ],
] as const)('%s is refused with its place and the repair', (_, parts, code, params) => {
  const { text, places } = readMarks(district(parts))
  const found = findingsOf(text, '2017-06-30', library)
  expect(found.map(placed)).toEqual(places.map((place) => `${code} ${place}`))
  expect(found[0]?.params).toMatchObject(params)
})

test('a removed element that a rule below still needs is reported where it is needed', () => {
  const [first, ...more] = findingsOf(
    district({ sections: '"removes": [{ "id": "soVu", "kind": "fact", "cite": "x" }]' }),
    '2017-06-30',
    library,
  )
  expect(more.map(({ code }) => code)).toEqual(more.map(() => 'unknown-reference'))
  expect(first?.place.file).toBe('trung-uong.json')
})

test.each([
  ['2015-12-31', false],
  ['2016-01-01', true],
  ['2017-06-30', true],
  ['2017-07-01', false],
])('on %s, a regulation in force from 2016-01-01 to 2017-06-30 is in force: %s', (on, expected) => {
  const text = fileOf({ head: head('', '"from": "2016-01-01", "to": "2017-06-30"') })
  expect(findingsOf(text, on).length === 0).toBe(expected)
})

test('a parent that is no longer in force is only a warning', () => {
  const old = read(
    fileOf({ id: 'trung-uong/101-qd-tw', head: head('', '"from": "2012-01-01", "to": "2016-12-31"') }),
    'cu.json',
  )
  const { value, diagnostics } = resolve(read(district({ head: head('"trung-uong/101-qd-tw"') })), {
    on: '2017-06-30',
    library: [old],
  })
  expect(value?.layers).toHaveLength(2)
  expect(diagnostics.map(({ code, level, place }) => [code, level, place.file])).toEqual([
    ['not-in-force', 'warning', 'cu.json'],
  ])
})

const changing = fileOf({
  sections: `"interpretations": { "i1": { "cite": "x", "question": "?", "readings": ["một", "hai"], "chosen": 0, "why": "vì" } },
  "parameters": { "muc": { "label": "x", "values": [
    { "from": "2016-01-01", "to": "2016-12-31", "value": 1, "cite": "x", "authority": "official" },
    { "from": "2017-01-01", "value": 2, "cite": "y", "authority": "official" }] } }`,
  when: `{ "interpretation": "i1", "readings": [
    { "fact": "soVu", "operator": "equal", "value": { "parameter": "muc" } }, { "fact": "soVu", "operator": "equal", "value": 9 }] }`,
})

test.each([
  ['2016-01-01', 1],
  ['2016-12-31', 1],
  ['2017-01-01', 2],
])('on %s the parameter is worth %d', (on, value) => {
  const ruleset = rulesetOf(changing, on)
  expect(ruleset.parameters.muc?.value).toBe(value)
  expect(ruleset.tiers.rules[0]?.test).toMatchObject({ of: { value, parameter: 'muc' } })
  expect(ruleset.identity.on).toBe(on)
})

describe('readings', () => {
  const withReading = (chosen: number) => resolve(read(changing), { on: '2017-06-30', readings: { i1: chosen } }).value

  test('other than the chosen one can be tried, and change the identity', () => {
    expect(withReading(1)?.tiers.rules[0]?.test).toMatchObject({ kind: 'reading', of: { value: 9 } })
    expect(withReading(1)?.interpretations.i1?.chosen).toBe(1)
    expect(withReading(1)?.identity.sha256).not.toBe(withReading(0)?.identity.sha256)
  })

  test.each([2, -1, 0.5, Number.NaN])('that are no position (%d) are a bug of the caller', (chosen) => {
    expect(() => withReading(chosen)).toThrow(RangeError)
  })
})

test.each(['31/12/2017', '2017-02-30', ''])('the day %j is a bug of the caller', (on) => {
  expect(() => resolve(central, { on })).toThrow(RangeError)
})
