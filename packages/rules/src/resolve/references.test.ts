import { test } from 'vitest'
import { entry, fine } from '../../test/fixture.ts'
import { type Case, compare, derived, expectRefusal, sections, target } from '../../test/refusals.ts'

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
      facts: `"soVu": { "type": "number", ${entry} }, "muc": { "type": "level", "scale": ▸"quality-members-2018", ${entry} }`,
    },
    'unknown-reference',
    { kind: 'scale', suggestion: 'quality-member-2018' },
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

test.each(dangling)('a dangling reference to %s is refused with its place and the repair', (...refused) => {
  expectRefusal(refused)
})
