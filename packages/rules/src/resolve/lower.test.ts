import { describe, expect, test } from 'vitest'
import { entry, fileOf, findingsOf, fine, readMarks } from '../../test/fixture.ts'
import { type Case, compare, condition, derived, expectRefusal, sections, target } from '../../test/refusals.ts'

const value = (from: string, to: string, of: string): string =>
  `{ "from": "${from}"${to && `, "to": "${to}"`}, "value": ${of}, "cite": "ví dụ, 1", "authority": "illustrative" }`
const i1 = `"interpretations": { "i1": { "cite": "ví dụ, 1", "question": "?", "readings": ["một", "hai"], "chosen": 0, "why": "vì" } }`

const mistakes: readonly Case[] = [
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
  test.each(mistakes)('%s, with its place and the repair', (...refused) => {
    expectRefusal(refused)
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
