import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Facts } from '../src/language/value.ts'
import { agreeAbout, seed } from './agreement.ts'
import { cases } from './effort.ts'
import { entry, fileOf, findingsOf, rulesetOf } from './fixture.ts'

const many = (count: number, name: string): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${name}${at}`)
const labelled = (ids: readonly string[]): string => JSON.stringify(Object.fromEntries(ids.map((id) => [id, id])))

/** A rule that asks one comparison. */
const rule = (id: string, tier: string, fact: string, operator: string, value: unknown): string =>
  `{ "id": "${id}", "tier": "${tier}", "when": ${JSON.stringify({ fact, operator, value })}, ${entry} }`

const number = (keys: string): string => `"x": { "type": "number", ${keys} ${entry} }`
const derived = (formula: object): string =>
  `"derived": { "tong": { "formula": ${JSON.stringify(formula)}, ${entry} } }`

/** The outcomes on which all readers agree, in the order of the members. */
async function outcomesOf(text: string, members: readonly Facts[]): Promise<readonly string[]> {
  const agreed = await agreeAbout(rulesetOf(text), members, { text })
  return agreed.map(({ decision }) => decision.tier ?? decision.outcome)
}

/** The people of `x`, each twice so that loaders are used. */
const people = (values: readonly unknown[]): readonly Facts[] => values.map((x) => ({ x }) as Facts)

test('a number that is not whole is no whole number, however near it is', async () => {
  const text = fileOf({
    facts: number('"min": -7, "max": 3, "integer": true,'),
    rules: [rule('r', 'good', 'x', 'notEqual', 0), rule('s', 'vanguard', 'x', 'equal', 0)].join(),
  })
  const values = [2.9999999999999996, -6.999999999999999, 3, 3.0000000000000004, -7, -7.000000000000001, 0, -0, 5e-324]
  const [u, good, vanguard] = ['undecided', 'good', 'vanguard']
  expect(await outcomesOf(text, people(values))).toEqual([u, u, good, u, good, u, vanguard, vanguard, u])
})

test.each([
  ['whole numbers without bounds', '"integer": true,', 999_999_999_999_999],
  ['numbers with two decimals', '"decimals": 2,', 9_999_999_999_999.99],
  ['numbers of which nothing is said', '', 999_999.999999999],
])('%s are read as far as fifteen digits go, and not beyond', async (_, keys, last) => {
  const text = fileOf({
    facts: number(keys),
    rules: [rule('r', 'good', 'x', 'equal', last), rule('s', 'vanguard', 'x', 'lessThan', -1)].join(),
  })
  const values = [last, -last, Math.ceil(last) + 1, 2 ** 53, 1e300, -1e308, -2, Number.MAX_VALUE]
  const outcomes = ['good', 'vanguard', 'undecided', 'undecided', 'undecided', 'undecided', 'vanguard', 'undecided']
  expect(await outcomesOf(text, people(values))).toEqual(outcomes)
})

test.each([1e300, -1e308, 2 ** 53, -(2 ** 53), 1e15])('a fact is not compared with %d', (threshold) => {
  const text = fileOf({ facts: number('"integer": true,'), rules: rule('r', 'good', 'x', 'lessThan', threshold) })
  expect(findingsOf(text).map(({ code }) => code)).toEqual(['outside-domain'])
})

test.each([1e300, -1e308, 2 ** 53, -(2 ** 53)])('a derived number is not compared with %d', (threshold) => {
  const sections = derived({ sum: [{ fact: 'x' }, 1] })
  for (const [operator, value] of [
    ['lessThan', threshold],
    ['in', [1, threshold]],
  ] as const) {
    const text = fileOf({ facts: number(''), sections, rules: rule('r', 'good', 'tong', operator, value) })
    expect(findingsOf(text).map(({ code, params }) => [code, params])).toEqual([
      ['outside-domain', { fact: 'tong', found: String(threshold), domain: `> ${-(2 ** 53)} … < ${2 ** 53}` }],
    ])
  }
})

test.each([
  [
    'heavy weights',
    {
      weighted: [
        { weight: 1e200, of: { fact: 'x' } },
        { weight: -1e200, of: { fact: 'y' } },
      ],
    },
  ],
  [
    'weights of no weight',
    {
      weighted: [
        { weight: 1e-200, of: { fact: 'x' } },
        { weight: 1, of: { fact: 'y' } },
      ],
    },
  ],
  ['terms without measure', { sum: [1e300, { fact: 'x' }, -1e300] }],
  ['bounds without measure', { clamp: { of: { fact: 'x' }, min: -1e308, max: 1e300 } }],
  ['quotients of what is nearly nothing', { ratio: { of: { fact: 'x' }, among: 1e-300 } }],
])('%s are added exactly by every reader', async (_, formula) => {
  const facts = `${number('"min": -9, "max": 9,')}, ${number('"decimals": 1, "min": -9, "max": 9,').replace('"x"', '"y"')}`
  const text = fileOf({
    facts,
    sections: derived(formula),
    rules: [
      rule('r', 'good', 'tong', 'equal', 0.3),
      rule('s', 'vanguard', 'tong', 'greaterThan', 2 ** 53 - 1),
      rule('t', 'not-exemplary', 'tong', 'lessThan', { fact: 'y' }),
    ].join(),
  })
  const value = fc.constantFrom<unknown>(0, 0.1, 0.3, -0.3, 0.30000000000000004, 3, -9, 9, null, 1e-9)
  const members = fc.sample(fc.record({ x: value, y: value }), { numRuns: cases(400), seed }) as readonly Facts[]
  await outcomesOf(text, members)
})

test.each(['choice', 'level'])('a %s may have three hundred options', async (type) => {
  const options = many(300, 'o')
  const ordered = type === 'level'
  const text = fileOf({
    facts: `"x": { "type": "${type}", "options": ${labelled(options)}, ${entry} }`,
    rules: [
      rule('r', 'outstanding', 'x', 'equal', 'o299'),
      rule('s', 'good', 'x', 'in', ['o43', 'o44', 'o254', 'o256']),
      ordered ? rule('t', 'vanguard', 'x', 'lessThan', 'o256') : rule('t', 'vanguard', 'x', 'notIn', ['o255', 'o298']),
      rule('u', 'not-exemplary', 'x', 'notEqual', 'o0'),
    ].join(),
  })
  const some = ['o299', 'o43', 'o44', 'o254', 'o255', 'o256', 'o298', 'o300', '']
  const known = ['outstanding', 'good', 'good', 'good', ordered ? 'vanguard' : 'not-exemplary', 'good', 'not-exemplary']
  expect(await outcomesOf(text, people(some))).toEqual([...known, 'undecided', 'undecided'])
  await outcomesOf(text, people([...options, null]))
})

test.each([253, 254, 255, 256, 257])('of %d options the last is not taken for missing', async (count) => {
  const last = `o${count - 1}`
  const text = fileOf({
    facts: `"x": { "type": "choice", "options": ${labelled(many(count, 'o'))}, ${entry} }, "y": { "type": "choice", "options": ${labelled(many(count, 'o'))}, ${entry} }`,
    rules: [rule('r', 'good', 'x', 'equal', last), rule('s', 'vanguard', 'x', 'equal', { fact: 'y' })].join(),
  })
  const members = [{ x: last }, { x: 'o1', y: 'o1' }, { x: 'o1', y: last }, { x: 'o1' }, {}]
  expect(await outcomesOf(text, members)).toEqual(['good', 'vanguard', 'unruled', 'undecided', 'undecided'])
})

test.each([28, 29, 30, 40, 70])('a scale may have %d levels', async (count) => {
  const levels = many(count, 'm').map((id) => ({ id, label: id }))
  const asked = [...new Set([0, 5, 27, Math.min(31, count - 1), Math.min(32, count - 1), count - 1])]
  const scale = {
    id: 'nhieu',
    label: 'Nhiều mức',
    subject: 'member',
    cite: 'ví dụ, 1',
    authority: 'illustrative',
    levels,
  }
  const text = fileOf({
    facts: number('"min": 0, "max": 99, "integer": true,'),
    sections: `"scales": [${JSON.stringify(scale)}]`,
    rules: asked.map((at) => rule(`r${at}`, `m${at}`, 'x', 'equal', at)).join(),
  }).replace('"conduct"', '"nhieu"')
  const outcomes = await outcomesOf(text, people([0, count - 1, 27, count, null]))
  expect(outcomes).toEqual(['m0', `m${count - 1}`, 'm27', 'unruled', 'undecided'])
})

test('a derived number may be compared with two hundred numbers', async () => {
  const text = fileOf({
    facts: `${number('"min": 0, "max": 9,')}, ${number('"min": 0, "max": 9,').replace('"x"', '"y"')}`,
    sections: derived({ sum: [{ fact: 'x' }, { fact: 'y' }] }),
    rules: [
      rule(
        'r',
        'good',
        'tong',
        'in',
        Array.from({ length: 200 }, (_, at) => at / 10 - 1),
      ),
      rule('s', 'vanguard', 'tong', 'greaterThan', 18.5),
    ].join(),
  })
  const value = fc.constantFrom<unknown>(0, 0.1, 0.25, 1, 8.9, 8.95, 9, null)
  const members = fc.sample(fc.record({ x: value, y: value }), { numRuns: cases(200), seed }) as readonly Facts[]
  await outcomesOf(text, members)
})

test('a regulation whose rules are yet to be written rules nobody', async () => {
  const text = fileOf({ facts: number('"min": 0,') }).replace(/"rules": \[[\s\S]*\]/, '"rules": []')
  expect(await outcomesOf(text, people([1, null, 'x']))).toEqual(['unruled', 'unruled', 'unruled'])
  expect(await outcomesOf(text, [{}])).toEqual(['unruled'])
})
