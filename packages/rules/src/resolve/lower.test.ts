import { describe, expect, test } from 'vitest'
import { entry, fileOf, findingsOf, fine, type Parts, placed, readMarks, rulesetOf } from '../../test/fixture.ts'
import type { DiagnosticCode } from '../language/diagnostic.ts'

type Case = readonly [title: string, parts: Parts, code: DiagnosticCode, params: object]

const compare = (fact: string, operator: string, value: string): Parts => ({
  when: `{ "fact": ${fact}, "operator": ${operator}, "value": ${value} }`,
})
const sections = (text: string, when = fine): Parts => ({ sections: text, when })
const derived = (id: string, formula: string): string => `${id}: { "formula": ${formula}, ${entry} }`
const condition = (id: string, when: string): string => `"${id}": { "when": ${when}, ${entry} }`
const value = (from: string, to: string, of: string): string =>
  `{ "from": "${from}"${to && `, "to": "${to}"`}, "value": ${of}, "cite": "ví dụ, 1", "authority": "illustrative" }`
const target = (text: string): string =>
  `"phases": [{ "id": "p1", "from": "2016-01-01", "to": "2018-12-31", ${entry} }],
  "conditions": { ${condition('goc', fine)} },
  "targets": [{ "id": "t1", ${text}, ${entry} }]`
const i1 = `"interpretations": { "i1": { "cite": "ví dụ, 1", "question": "?", "readings": ["một", "hai"], "chosen": 0, "why": "vì" } }`

const comparisons: readonly Case[] = [
  ['a string for `in`', compare('"banDangKy"', '"in"', '▸"khong"'), 'value-not-list', { suggestion: '["khong"]' }],
  ['a list for `equal`', compare('"banDangKy"', '"equal"', '▸["khong"]'), 'value-is-list', { operator: 'equal' }],
  [
    'a fact for `in`',
    compare('"banDangKy"', '▸"in"', '{ "fact": "banDangKy" }'),
    'wrong-operator',
    { allowed: ['equal', 'notEqual'] },
  ],
  [
    'an order on a choice',
    compare('"banDangKy"', '▸"lessThan"', '"khong"'),
    'wrong-operator',
    { operator: 'lessThan' },
  ],
  [
    '`equal` on a set',
    compare('"viPham"', '▸"equal"', '"loiDung"'),
    'wrong-operator',
    { allowed: ['contains', 'doesNotContain', 'containsAny', 'containsNone'] },
  ],
  ['a date as text', compare('"ngayVao"', '"lessThan"', '▸"31/12/2017"'), 'date-as-text', { suggestion: '2017-12-31' }],
  [
    'a day that no calendar has',
    compare('"ngayVao"', '"lessThan"', '▸"2017-02-30"'),
    'bad-day',
    { found: '2017-02-30' },
  ],
  ['a text for a number', compare('"soVu"', '"equal"', '▸"1"'), 'wrong-value', { type: 'number', found: '1' }],
  ['a number outside the domain', compare('"soVu"', '"greaterThan"', '▸10'), 'outside-domain', { domain: '0 … 9' }],
  [
    'an option typed with diacritics',
    compare('"banDangKy"', '"equal"', '▸"Cụ thể, thiết thực"'),
    'unknown-option',
    { suggestion: 'cuThe' },
  ],
  [
    'an option misspelt in a list',
    compare('"mucDat"', '"in"', '["dat", ▸"tôt"]'),
    'unknown-option',
    { suggestion: 'tot' },
  ],
  [
    'an option far from all',
    compare('"viPham"', '"contains"', '▸"zzzzzzzz"'),
    'unknown-option',
    { suggestion: undefined },
  ],
  [
    'a very long option',
    compare('"viPham"', '"contains"', `▸"${'x'.repeat(90)}"`),
    'unknown-option',
    { found: `${'x'.repeat(57)}…` },
  ],
  [
    'facts of different types',
    compare('"soVu"', '"equal"', '{ "fact": ▸"ngayVao" }'),
    'wrong-value',
    { found: 'ngayVao (day)' },
  ],
  [
    'levels of different scales',
    compare('"mucDat"', '"equal"', '{ "fact": ▸"banDangKy" }'),
    'wrong-value',
    { type: 'level' },
  ],
]

const dangling: readonly Case[] = [
  [
    'a fact typed with diacritics',
    compare('▸"Số vụ"', '"equal"', '1'),
    'unknown-reference',
    { kind: 'fact', suggestion: 'soVu' },
  ],
  [
    'the name of what every object has',
    compare('▸"constructor"', '"equal"', '1'),
    'unknown-reference',
    { kind: 'fact', id: 'constructor' },
  ],
  [
    'a fact on the right side',
    compare('"soVu"', '"equal"', '{ "fact": ▸"toString" }'),
    'unknown-reference',
    { kind: 'fact' },
  ],
  ['a condition', { when: '{ "condition": ▸"goc" }' }, 'unknown-reference', { kind: 'condition' }],
  ['a parameter', compare('"soVu"', '"equal"', '{ "parameter": ▸"muc" }'), 'unknown-reference', { kind: 'parameter' }],
  [
    'an interpretation',
    { when: `{ "interpretation": ▸"i1", "readings": [${fine}, ${fine}] }` },
    'unknown-reference',
    { kind: 'interpretation' },
  ],
  [
    'a tier by its Vietnamese name',
    { rules: `{ "id": "r1", "tier": ▸"Là tấm gương tốt", "when": ${fine}, ${entry} }` },
    'unknown-reference',
    { kind: 'tier', suggestion: 'good' },
  ],
  [
    'a scale of a fact',
    {
      facts: `"soVu": { "type": "number", ${entry} }, "muc": { "type": "level", "scale": ▸"quality-member", ${entry} }`,
    },
    'unknown-reference',
    { kind: 'scale', suggestion: 'quality-member-2011' },
  ],
  [
    'a scope',
    sections(`"groups": [{ "id": "g", "when": ${fine}, "scopes": [▸"public"], ${entry} }]`),
    'unknown-reference',
    { kind: 'scope' },
  ],
  [
    'a group of a criterion',
    sections(`"criteria": [{ "id": "c", "kind": "specific", "groups": [▸"head"], ${entry} }]`),
    'unknown-reference',
    { kind: 'group' },
  ],
  [
    'a condition of a criterion',
    sections(`"criteria": [{ "id": "c", "kind": "general", "condition": ▸"goc", ${entry} }]`),
    'unknown-reference',
    { kind: 'condition' },
  ],
  [
    'a target of an objective',
    sections(`"objectives": [{ "id": "o", "targets": [▸"t1"], ${entry} }]`),
    'unknown-reference',
    { kind: 'target' },
  ],
  [
    'a phase of a milestone',
    sections(`"milestones": [{ "id": "m", "phase": ▸"p1", "due": { "text": "2017", "to": "2017-12-31" }, ${entry} }]`),
    'unknown-reference',
    { kind: 'phase' },
  ],
  [
    'an interpretation of a phase',
    sections(`"phases": [{ "id": "p1", "from": "2016-01-01", "to": "2017-12-31", "interpretation": ▸"i1", ${entry} }]`),
    'unknown-reference',
    { kind: 'interpretation' },
  ],
  [
    'a base of a cap',
    sections(
      `"caps": [{ "id": "c", "tier": "good", "base": ▸"goc", "partitionBy": "unit", "max": "20%", "rounding": "floor", ${entry} }]`,
    ),
    'unknown-reference',
    { kind: 'condition' },
  ],
  [
    'a tier of a cap',
    sections(
      `"caps": [{ "id": "c", "tier": ["good", ▸"outstandng"], "base": "all-rated", "partitionBy": "unit", "max": "20%", "rounding": "floor", ${entry} }]`,
    ),
    'unknown-reference',
    { kind: 'tier', suggestion: 'outstanding' },
  ],
  [
    'a phase of a target',
    sections(target('"phase": ▸"p2", "metric": "share", "of": "goc", "threshold": "trên 85%"')),
    'unknown-reference',
    { kind: 'phase' },
  ],
  [
    'a condition of a target',
    sections(target('"phase": "p1", "metric": "share", "of": ▸"gocc", "threshold": "trên 85%"')),
    'unknown-reference',
    { kind: 'condition', suggestion: 'goc' },
  ],
  [
    'a target of a target',
    sections(
      target('"phase": "p1", "metric": "share", "of": "goc", "among": ▸{ "target": "t9" }, "threshold": "trên 85%"'),
    ),
    'unknown-reference',
    { kind: 'target' },
  ],
  [
    'a number of a formula',
    sections(`"derived": { ${derived('"tong"', '{ "sum": [{ "fact": ▸"banDangKy" }] }')} }`),
    'unknown-reference',
    { kind: 'fact' },
  ],
  [
    'a rule to stand before',
    { rules: `{ "id": "r1", "tier": "good", "when": ${fine}, "before": ▸"r9", ${entry} }` },
    'unknown-reference',
    { kind: 'rule' },
  ],
]

const others: readonly Case[] = [
  [
    'a condition that refers to itself',
    sections(`"conditions": { ${condition('goc', '{ "not": { "condition": ▸"goc" } }')} }`),
    'condition-cycle',
    { path: ['goc', 'goc'] },
  ],
  [
    'a condition that refers to itself through two others',
    sections(
      `"conditions": { ${condition('a', '{ "condition": "b" }')}, ${condition('b', '{ "condition": "c" }')}, ${condition('c', '{ "all": [{ "condition": ▸"a" }] }')} }`,
    ),
    'condition-cycle',
    { path: ['a', 'b', 'c', 'a'] },
  ],
  [
    'a derived number that leads back to itself',
    sections(
      `"derived": { ${derived('"a"', '▸{ "sum": [{ "fact": "b" }] }')}, ${derived('"b"', '{ "count": [{ "fact": "a", "operator": "equal", "value": 1 }] }')} }`,
    ),
    'derived-cycle',
    { path: ['a', 'b', 'a'] },
  ],
  [
    'a derived number with the id of a fact',
    sections(`"derived": { ${derived('▸"soVu"', '{ "sum": [1] }')} }`),
    'duplicate-id',
    { id: 'soVu', first: 'vi-du.json:7' },
  ],
  [
    'a clamp with its ends exchanged',
    sections(`"derived": { ${derived('"a"', '{ "clamp": { "of": 1, "min": 5, "max": ▸2 } }')} }`),
    'reversed-range',
    { from: '5', to: '2' },
  ],
  ['the conclusion in a rule', compare('"tier"', '"equal"', '"good"'), 'tier-in-rule', { where: 'tiers/rules/0/when' }],
  [
    'the conclusion in a derived number',
    sections(
      `"derived": { ${derived('"a"', '{ "count": [▸{ "fact": "tier", "operator": "equal", "value": "good" }] }')} }`,
    ),
    'tier-in-rule',
    { where: 'derived/a/formula/count/0' },
  ],
  [
    'a threshold that states no comparator',
    sections(target('"phase": "p1", "metric": "share", "of": "goc", "threshold": ▸"80%"')),
    'comparator-missing',
    { threshold: '80%' },
  ],
  [
    'a threshold that states one already',
    sections(target('"phase": "p1", "metric": "share", "of": "goc", "threshold": "trên 80%", "comparator": ▸"equal"')),
    'comparator-twice',
    { comparator: 'equal' },
  ],
  [
    'a key that the metric has not',
    sections(
      target('"phase": "p1", "metric": "count", "of": "goc", "threshold": "ít nhất 3", "whenEmpty": ▸"unknown"'),
    ),
    'target-shape',
    { key: 'whenEmpty' },
  ],
  [
    'more readings than the interpretation has',
    sections(i1, `{ "interpretation": "i1", "readings": ▸[${fine}, ${fine}, ${fine}] }`),
    'readings-differ',
    { expected: 2, found: 3 },
  ],
  [
    'a parameter without a value on the day',
    sections(
      `"parameters": { "muc": { "label": "x", "values": [${value('2016-01-01', '2016-12-31', '1')}] } }`,
      '{ "fact": "soVu", "operator": "equal", "value": { "parameter": ▸"muc" } }',
    ),
    'parameter-hole',
    { on: '2017-06-30' },
  ],
  [
    'a parameter with two values on the day, even unused',
    sections(
      `"parameters": { "muc": { "label": "x", "values": ▸[${value('2016-01-01', '', '1')}, ${value('2017-01-01', '', '2')}] } }`,
    ),
    'parameter-overlap',
    { parameter: 'muc' },
  ],
  [
    'a parameter that the fact cannot have',
    sections(
      `"parameters": { "muc": { "label": "x", "values": [${value('2016-01-01', '', '99')}] } }`,
      '{ "fact": "soVu", "operator": "equal", "value": { "parameter": ▸"muc" } }',
    ),
    'outside-domain',
    { found: '99' },
  ],
  [
    'two ids alike',
    {
      rules: `{ "id": "r1", "tier": "good", "when": ${fine}, ${entry} }, { "id": ▸"r1", "tier": "good", "when": ${fine}, ${entry} }`,
    },
    'duplicate-id',
    { first: 'vi-du.json:18' },
  ],
  [
    'a rule without condition',
    { rules: `▸{ "id": "r1", "tier": "good", ${entry} }` },
    'rule-without-condition',
    { rule: 'r1' },
  ],
  [
    '`otherwise` with a condition',
    { rules: `{ "id": "r1", "tier": "good", "when": ${fine}, "otherwise": ▸true, ${entry} }` },
    'otherwise-with-condition',
    { rule: 'r1' },
  ],
  [
    'two rules for all others',
    {
      rules: `{ "id": "r1", "tier": "good", "otherwise": true, ${entry} }, ▸{ "id": "r2", "tier": "good", "otherwise": true, ${entry} }`,
    },
    'two-otherwise',
    { rule: 'r2', first: 'r1' },
  ],
  [
    'a domain with its ends exchanged',
    { facts: `"soVu": { "type": "number", ${entry} }, "x": { "type": "number", "min": 3, "max": ▸2, ${entry} }` },
    'reversed-range',
    { from: '3', to: '2' },
  ],
  [
    'a level without levels',
    { facts: `"soVu": { "type": "number", ${entry} }, "x": ▸{ "type": "level", ${entry} }` },
    'missing-key',
    { key: 'options' },
  ],
]

describe('resolving refuses', () => {
  test.each([
    ...comparisons,
    ...others,
    ...dangling.map(([title, ...rest]): Case => [`a dangling reference: ${title}`, ...rest]),
  ])('%s, with its place and the repair', (_, parts, code, params) => {
    const { text, places } = readMarks(fileOf(parts))
    const found = findingsOf(text)
    expect(found.map(({ code }) => code)).toEqual([code])
    if (places.length > 0) expect(found.map(placed)).toEqual(places.map((place) => `${code} ${place}`))
    expect(found[0]?.params).toMatchObject(params)
  })

  test('all mistakes of a file in one run', () => {
    const { text, places } = readMarks(
      fileOf({
        when: '{ "all": [{ "fact": ▸"soVuu", "operator": "equal", "value": 1 }, { "condition": ▸"x" }] }',
        sections: `"derived": { ${derived('"a"', '{ "sum": [{ "parameter": ▸"muc" }] }')} }`,
      }),
    )
    expect(
      findingsOf(text)
        .map(({ place }) => `${place.line}:${place.column}`)
        .sort(),
    ).toEqual([...places].sort())
  })
})

test('an authority of a rule is the weakest of all that it refers to, derived numbers on either side included', () => {
  const official = (text: string): string => text.replaceAll('illustrative', 'official')
  const sections = `"derived": {
    ${official(derived('"a"', `{ "count": [{ "condition": "goc" }] }`))}, ${official(derived('"b"', '{ "sum": [{ "fact": "a" }] }'))} },
  "conditions": { ${condition('goc', fine).replace('illustrative', 'interpreted')} }`
  const rules = (when: string): string => official(`{ "id": "r1", "tier": "good", "when": ${when}, ${entry} }`)
  const restsOf = (when: string) => rulesetOf(fileOf({ sections, rules: rules(when) })).tiers.rules[0]?.rests
  expect(restsOf(fine)).toBe('official')
  expect(restsOf('{ "condition": "goc" }')).toBe('interpreted')
  expect(restsOf('{ "fact": "b", "operator": "equal", "value": 1 }')).toBe('interpreted')
  expect(restsOf('{ "fact": "soVu", "operator": "equal", "value": { "fact": "b" } }')).toBe('interpreted')
})
