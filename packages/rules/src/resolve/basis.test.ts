import type { Authority } from '@neuguong/core'
import { describe, expect, it, test } from 'vitest'
import { authorityTooStrong } from '../check/checks/authority-too-strong.ts'
import { compile } from '../compile/compile.ts'
import { evaluate } from '../evaluate/evaluate.ts'
import { trace } from '../evaluate/trace.ts'
import { parse } from '../language/parse.ts'
import { tally } from '../measure/countMembers.ts'
import { measure, measureTallies } from '../measure/measure.ts'
import { layersOf } from './layers.ts'
import { resolve } from './resolve.ts'

const element = { label: 'Ví dụ', cite: 'ví dụ, 1', authority: 'official' as Authority }
const number = { ...element, type: 'number', min: 0, max: 9, integer: true }
const is = (fact: string, value: unknown) => ({ fact, operator: 'greaterThanInclusive', value })

/** A regulation on the word of the text alone; in what follows one thing at a time is weaker. */
function official() {
  return {
    id: 'vi-du/mot',
    label: 'Ví dụ',
    document: { kind: 'quyet-dinh', issuer: 'Tỉnh ủy' },
    inForce: { from: '2016-01-01' },
    interpretations: {
      i1: {
        cite: 'ví dụ, 1',
        question: 'Hiểu thế nào?',
        readings: ['một', 'hai'],
        chosen: 0,
        why: 'ví dụ',
        authority: 'official' as Authority,
      },
    },
    facts: { a: { ...number }, b: { ...number }, khac: { ...number } },
    parameters: {
      muc: {
        label: 'Mức',
        values: [{ from: '2016-01-01', value: 1, cite: 'ví dụ, 1', authority: 'official' as Authority }],
      },
    },
    derived: { tong: { ...element, formula: { sum: [{ fact: 'a' }, { parameter: 'muc' }] } as object } },
    conditions: { dat: { ...element, when: is('a', 1) as object } },
    phases: [
      { id: 'p1', label: 'Giai đoạn', from: '2016-01-01', to: '2020-12-31', cite: 'ví dụ, 1', authority: 'official' },
    ],
    targets: [{ ...element, id: 't1', phase: 'p1', metric: 'share', of: 'dat', threshold: 'trên 80%' }],
    tiers: { scale: 'conduct', rules: [{ ...element, id: 'r1', tier: 'good', when: is('a', 1) as object }] },
  }
}

type Draft = ReturnType<typeof official>

function made(change: (draft: Draft) => void) {
  const draft = official()
  change(draft)
  const { value: regulation, diagnostics } = parse(JSON.stringify(draft), 'vi-du.json')
  const ruleset = regulation && resolve(regulation, { on: '2017-06-30' }).value
  if (!regulation || !ruleset) throw new Error(JSON.stringify(diagnostics))
  return { regulation, ruleset }
}

const when = (draft: Draft, condition: object): void => {
  const [rule] = draft.tiers.rules
  if (rule) rule.when = condition
  draft.conditions.dat.when = condition
}

const rows: readonly (readonly [title: string, change: (draft: Draft) => void, rests: Authority])[] = [
  ['nothing but the text', () => undefined, 'official'],
  [
    'the fact of a comparison',
    ({ facts }) => {
      facts.a.authority = 'illustrative'
    },
    'illustrative',
  ],
  [
    'the fact on the other side',
    (draft) => {
      draft.facts.b.authority = 'interpreted'
      when(draft, is('a', { fact: 'b' }))
    },
    'interpreted',
  ],
  [
    'a fact that nothing compares',
    ({ facts }) => {
      facts.khac.authority = 'illustrative'
    },
    'official',
  ],
  [
    'a parameter',
    (draft) => {
      for (const value of draft.parameters.muc.values) value.authority = 'illustrative'
      when(draft, is('a', { parameter: 'muc' }))
    },
    'illustrative',
  ],
  [
    'the fact of a named condition under a negation',
    (draft) => {
      draft.facts.b.authority = 'interpreted'
      Object.assign(draft.conditions, { goc: { ...element, when: { not: is('b', 3) } } })
      when(draft, { any: [is('a', 1), { not: { condition: 'goc' } }] })
    },
    'interpreted',
  ],
  [
    'the fact of a derived number',
    (draft) => {
      draft.facts.a.authority = 'illustrative'
      when(draft, is('tong', 3))
    },
    'illustrative',
  ],
  [
    'the parameter of a derived number',
    (draft) => {
      for (const value of draft.parameters.muc.values) value.authority = 'interpreted'
      when(draft, is('tong', { fact: 'b' }))
    },
    'interpreted',
  ],
  [
    'a fact that a derived number counts by',
    (draft) => {
      draft.facts.b.authority = 'illustrative'
      draft.derived.tong.formula = { count: [is('a', 1), is('b', 1)] }
      when(draft, is('tong', 1))
    },
    'illustrative',
  ],
  [
    'a reading, whatever its interpretation says of itself',
    (draft) => when(draft, { interpretation: 'i1', readings: [is('a', 1), is('a', 2)] }),
    'interpreted',
  ],
  [
    'a reading chosen on our own word',
    (draft) => {
      draft.interpretations.i1.authority = 'illustrative'
      when(draft, { interpretation: 'i1', readings: [is('a', 1), is('a', 2)] })
    },
    'illustrative',
  ],
  [
    'the fact of the reading that was chosen',
    (draft) => {
      draft.facts.b.authority = 'illustrative'
      when(draft, { interpretation: 'i1', readings: [is('b', 1), is('a', 2)] })
    },
    'illustrative',
  ],
  [
    'not the fact of a reading that was not chosen',
    (draft) => {
      draft.facts.b.authority = 'illustrative'
      when(draft, { interpretation: 'i1', readings: [is('a', 1), is('b', 2)] })
    },
    'interpreted',
  ],
]

const member = { a: 5, b: 5 }

describe('what a conclusion rests on', () => {
  it.each(rows)('%s', async (_, change, rests) => {
    const { ruleset } = made(change)
    expect(ruleset.tiers.rules[0]?.rests).toBe(rests)
    const decisions = [trace(ruleset, member), await evaluate(ruleset, member)].map(({ decision }) => decision)
    for (const decision of [...decisions, compile(ruleset)(member)])
      expect([decision.tier, decision.authority]).toEqual(['good', rests])
  })

  it.each(rows)('and so does a target that counts by the same condition: %s', (_, change, rests) => {
    const { ruleset } = made(change)
    const options = { phase: 'p1', on: '2017-06-30' }
    const year = { year: 2017, members: [member] }
    const results = [
      measure(ruleset, { years: [year] }, options),
      measureTallies(ruleset, tally(ruleset, year.members, 2017), options),
    ]
    expect(results.map(([result]) => [result?.authority, result?.rests])).toEqual([
      ['official', rests],
      ['official', rests],
    ])
  })

  it.each(rows)('and the check says so of whatever claims more: %s', (_, change, rests) => {
    const { regulation, ruleset } = made(change)
    const found = authorityTooStrong.run({ regulation, layers: layersOf(regulation, []).layers, ruleset })
    const about = found.filter(({ place }) => /^\/(?:tiers|conditions|derived)/.test(place.pointer))
    expect(about.length > 0).toBe(rests !== 'official')
  })
})

test('a target that counts by a derived number rests on the readings inside it', () => {
  const { ruleset } = made((draft) => {
    draft.derived.tong.formula = { count: [{ interpretation: 'i1', readings: [is('a', 1), is('a', 2)] }] }
    draft.conditions.dat.when = is('tong', 1)
  })
  const [result] = measure(ruleset, { years: [] }, { phase: 'p1', on: '2017-06-30' })
  expect(result?.rests).toBe('interpreted')
})
