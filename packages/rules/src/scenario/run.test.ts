import { expect, test } from 'vitest'
import { fileOf, placed, read, readMarks } from '../../test/fixture.ts'
import { runScenarios } from './run.ts'
import { parseScenarios } from './scenario.ts'

const regulation = read(fileOf({}))
const scenario = (id: string, facts: string, expected: string, on = '2017-06-30'): string =>
  `{ "id": ${id}, "label": "Ví dụ", "on": "${on}", "facts": ${facts}, "expect": ${expected} }`

function run(...scenarios: string[]) {
  const { text, places } = readMarks(`{ "regulation": "vi-du/mot", "scenarios": [\n${scenarios.join(',\n')}\n] }`)
  const { value, diagnostics } = parseScenarios(text, 'scenarios.json')
  if (!value) throw new Error(JSON.stringify(diagnostics))
  return { ...runScenarios(regulation, value, []), places }
}

test('a scenario that comes out as written passes, in whatever order its lists are', () => {
  const { results, diagnostics } = run(
    scenario('"a"', '{ "soVu": 1 }', '{ "outcome": "decided", "tier": "good", "rule": "r1", "possible": ["good"] }'),
    scenario(
      '"b"',
      '{}',
      '{ "outcome": "undecided", "possible": ["unruled", "good"], "missing": ["soVu"], "groups": [] }',
    ),
  )
  expect(diagnostics).toEqual([])
  expect(results.map(({ passed }) => passed)).toEqual([true, true])
})

test.each([
  [
    'another outcome',
    scenario('"a"', '{}', '{ "outcome": ▸"decided" }'),
    'scenario-differs',
    { key: 'outcome', expected: 'decided', found: 'undecided' },
  ],
  [
    'another rule',
    scenario('"a"', '{ "soVu": 1 }', '{ "outcome": "decided", "rule": ▸"r2" }'),
    'scenario-differs',
    { expected: 'r2', found: 'r1' },
  ],
  [
    'other missing facts',
    scenario('"a"', '{}', '{ "outcome": "undecided", "missing": ▸[] }'),
    'scenario-differs',
    { expected: '∅', found: 'soVu' },
  ],
  [
    'a value outside the domain',
    scenario('"a"', '{ "soVu": ▸10 }', '{ "outcome": "undecided" }'),
    'fact-outside-domain',
    { found: '10' },
  ],
] as const)('%s is found with its place, and fails', (_, text, code, params) => {
  const { results, diagnostics, places } = run(text)
  expect(diagnostics.map(placed)).toEqual(places.map((place) => `${code} ${place}`))
  expect(diagnostics[0]?.params).toMatchObject(params)
  expect(results[0]?.passed).toBe(false)
})

test('a day on which the regulation is not in force fails each of its scenarios and is reported once', () => {
  const early = scenario('"a"', '{}', '{ "outcome": "undecided" }', '2015-01-01')
  const { results, diagnostics } = run(early, early.replace('"a"', '"b"'))
  expect(diagnostics.map(({ code }) => code)).toEqual(['not-in-force'])
  expect(results.map(({ passed, evaluation }) => [passed, evaluation])).toEqual([
    [false, undefined],
    [false, undefined],
  ])
})

test('two scenarios of one id are told apart by their places', () => {
  const { diagnostics, places } = run(
    scenario('"a"', '{}', '{ "outcome": "undecided" }'),
    scenario('▸"a"', '{}', '{ "outcome": "undecided" }'),
  )
  expect(diagnostics.map(placed)).toEqual(places.map((place) => `duplicate-id ${place}`))
  expect(diagnostics[0]?.params).toEqual({ id: 'a', first: 'scenarios.json:2' })
})
