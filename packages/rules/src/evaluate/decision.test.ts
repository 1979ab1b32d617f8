import { describe, expect, test } from 'vitest'
import { entry, fileOf, rulesetOf } from '../../test/fixture.ts'
import { compile } from '../compile/compile.ts'
import type { Facts } from '../language/value.ts'
import type { Decision } from './decision.ts'
import { evaluate } from './evaluate.ts'
import { trace } from './trace.ts'

const compare = (fact: string, operator: string, value: string): string =>
  `{ "fact": "${fact}", "operator": "${operator}", "value": ${value} }`

/** A decision by every reader, which must be one. */
async function decide(text: string, facts: Facts): Promise<Decision> {
  const ruleset = rulesetOf(text)
  const { decision } = trace(ruleset, facts)
  expect(compile(ruleset)(facts)).toEqual(decision)
  expect((await evaluate(ruleset, facts)).decision).toEqual(decision)
  return decision
}

const deciding = (when: string, sections = ''): string =>
  fileOf({
    sections,
    rules: `{ "id": "r1", "tier": "not-exemplary", "when": ${when}, ${entry} },
      { "id": "r2", "tier": "good", "otherwise": true, ${entry} }`,
  })

const count = `"derived": { "dem": { "formula": { "count": [${compare('mucDat', 'equal', '"tot"')}, ${compare('daDangKy', 'equal', 'true')}] }, ${entry} } }`

describe('a missing fact never decides by itself', () => {
  test.each<[string, string, string[], Facts?, string?]>([
    ['under `not`', `{ "not": ${compare('daDangKy', 'equal', 'true')} }`, ['daDangKy']],
    ['under `notEqual`', compare('banDangKy', 'notEqual', '"khong"'), ['banDangKy']],
    ['under `notIn`', compare('mucDat', 'notIn', '["dat", "tot"]'), ['mucDat']],
    ['under `lessThan`', compare('soVu', 'lessThan', '9'), ['soVu']],
    ['under `doesNotContain`', compare('viPham', 'doesNotContain', '"loiDung"'), ['viPham']],
    ['under `containsNone`', compare('viPham', 'containsNone', '["loiDung"]'), ['viPham']],
    ['compared with itself', compare('soVu', 'equal', '{ "fact": "soVu" }'), ['soVu']],
    ['in a derived count', compare('dem', 'lessThan', '2'), ['daDangKy'], { mucDat: 'tot' }, count],
    [
      'under `not` in a derived count',
      `{ "not": ${compare('dem', 'greaterThan', '1')} }`,
      ['daDangKy'],
      { mucDat: 'tot' },
      count,
    ],
  ])('%s', async (_, when, missing, facts = {}, sections = '') => {
    for (const absent of [undefined, null, Number.NaN, '', 'constructor'])
      expect(
        await decide(deciding(when, sections), { ...Object.fromEntries(missing.map((id) => [id, absent])), ...facts }),
      ).toMatchObject({
        outcome: 'undecided',
        tier: null,
        possible: ['good', 'not-exemplary'],
        missing,
        rule: null,
      })
  })

  test('but a count that can no longer be reached is known, whatever is missing', async () => {
    const decision = await decide(deciding(compare('dem', 'equal', '2'), count), { mucDat: 'dat' })
    expect(decision).toMatchObject({ outcome: 'decided', tier: 'good', missing: [] })
  })

  test('and only facts that would settle it are asked for', async () => {
    const when = `{ "all": [${compare('soVu', 'equal', '1')}, { "any": [${compare('daDangKy', 'equal', 'true')}, ${compare('mucDat', 'equal', '"tot"')}] }] }`
    expect((await decide(deciding(when), { soVu: 1, mucDat: 'dat' })).missing).toEqual(['daDangKy'])
    expect((await decide(deciding(when), { soVu: 2 })).missing).toEqual([])
  })
})

test.each<[string, string, Facts]>([
  ['0', compare('soVu', 'equal', '0'), { soVu: 0 }],
  ['-0', compare('soVu', 'equal', '0'), { soVu: -0 }],
  ['false', compare('daDangKy', 'notEqual', 'true'), { daDangKy: false }],
  ['the lowest level', compare('mucDat', 'lessThan', '"dat"'), { mucDat: 'chuaDat' }],
  ['an empty list', compare('viPham', 'containsNone', '["loiDung", "matDoanKet"]'), { viPham: [] }],
])('%s is known, not missing', async (_, when, facts) => {
  expect(await decide(deciding(when), facts)).toMatchObject({ outcome: 'decided', rule: 'r1', missing: [] })
})

describe('the tier rules', () => {
  const rule = (id: string, tier: string, vu: string): string =>
    `{ "id": "${id}", "tier": "${tier}", "when": ${compare('soVu', 'in', vu)}, ${entry} }`
  const unique = (rules: string): string =>
    fileOf({ rules }).replace('"scale": "conduct"', '"scale": "conduct", "hitPolicy": "unique"')
  const two = `${rule('a', 'good', '[1, 2]')}, ${rule('b', 'vanguard', '[2, 3]')}`

  test.each<[string, string, Facts, Partial<Decision>]>([
    [
      'the first that holds decides',
      fileOf({ rules: two }),
      { soVu: 2 },
      { outcome: 'decided', tier: 'good', rule: 'a' },
    ],
    [
      'nobody is left out in silence',
      fileOf({ rules: two }),
      { soVu: 9 },
      { outcome: 'unruled', tier: null, rule: null, possible: ['unruled'], authority: null },
    ],
    [
      'a member may stay without a tier',
      fileOf({ rules: rule('a', 'not-rated', '[1]') }),
      { soVu: 1 },
      { outcome: 'not-rated', tier: null, rule: 'a' },
    ],
    [
      'two unique ones conflict',
      unique(two),
      { soVu: 2 },
      { outcome: 'conflict', tier: null, rule: null, possible: ['conflict'] },
    ],
    ['one unique one decides', unique(two), { soVu: 3 }, { outcome: 'decided', tier: 'vanguard', rule: 'b' }],
    [
      'two unique ones for one tier do not conflict',
      unique(two.replace('vanguard', 'good')),
      { soVu: 2 },
      { outcome: 'decided', rule: 'a' },
    ],
    [
      'a conflict may be possible',
      unique(two),
      {},
      { outcome: 'undecided', possible: ['good', 'vanguard', 'unruled', 'conflict'], missing: ['soVu'] },
    ],
  ])('%s', async (_, text, facts, expected) => {
    expect(await decide(text, facts)).toMatchObject(expected)
  })
})

test('a lookup that fails rejects the decision, and the next one is none the worse', async () => {
  const ruleset = rulesetOf(deciding(compare('soVu', 'equal', '1')))
  const failing = { soVu: () => Promise.reject(new Error('mất kết nối')) }
  await expect(evaluate(ruleset, failing)).rejects.toThrow('mất kết nối')
  expect((await evaluate(ruleset, { soVu: async () => 1 })).decision.rule).toBe('r1')
})

test('a fact is looked up once for all the rules that ask for it', async () => {
  let asked = 0
  const soVu = () => ++asked
  const when = `{ "any": [${compare('soVu', 'equal', '7')}, { "not": ${compare('soVu', 'equal', '1')} }] }`
  await evaluate(rulesetOf(deciding(when)), { soVu })
  expect(asked).toBe(1)
})

test('runs that begin while another one ends do not make it skip its rules, whichever turn they begin in', async () => {
  const ruleset = rulesetOf(deciding(compare('soVu', 'equal', '1')))
  const later = async (turns: number): Promise<string | null> => {
    for (let turn = 0; turn < turns; turn++) await undefined
    return (await evaluate(ruleset, { soVu: 1 })).decision.rule
  }
  const rules = await Promise.all(Array.from({ length: 300 }, (_, turns) => later(turns)))
  expect(new Set(rules)).toEqual(new Set(['r1']))
})
