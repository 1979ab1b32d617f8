import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seed } from '../../test/agreement.ts'
import { columnsOf, inColumns, rowsOf } from '../../test/columns.ts'
import { cases } from '../../test/effort.ts'
import { entry, fileOf, rulesetOf as read } from '../../test/fixture.ts'
import { manyRules } from '../../test/manyRules.ts'
import { anyMember, regulation, rulesetOf } from '../../test/random.ts'
import { trace } from '../evaluate/trace.ts'
import type { Facts } from '../language/value.ts'
import { compile } from './compile.ts'
import { compileColumns, outcomes } from './compileColumns.ts'
import { compileTrace } from './compileTrace.ts'

console.log('seed', seed)

const regulations = fc.sample(regulation, { numRuns: cases(60), seed })
const membersOf = (index: number, numRuns = 60): readonly Facts[] =>
  fc.sample(anyMember, { numRuns, seed: seed + index })

describe(`the compiled form (seed ${seed})`, () => {
  test('decides like the trace, however often the same members come', () => {
    for (const [index, file] of regulations.entries()) {
      const ruleset = rulesetOf(file)
      const decide = compile(ruleset)
      const members = membersOf(index)
      const wanted = members.map((facts) => trace(ruleset, facts).decision)
      for (let round = 0; round < 3; round++) for (const facts of members) decide(facts)
      expect(members.map(decide)).toEqual(wanted)
    }
  })

  test.each(['first', 'unique'] as const)(
    'decides and traces like the trace with many rules, hit policy %s',
    (policy) => {
      for (const [index, file] of fc.sample(manyRules(policy), { numRuns: cases(40), seed }).entries()) {
        const ruleset = rulesetOf(file)
        const [decide, traced] = [compile(ruleset), compileTrace(ruleset)]
        for (const facts of membersOf(index)) {
          const wanted = trace(ruleset, facts)
          expect(decide(facts)).toEqual(wanted.decision)
          expect(traced(facts)).toEqual(wanted)
        }
      }
    },
  )

  test('traces like the trace, member after member', () => {
    for (const [index, file] of regulations.entries()) {
      const ruleset = rulesetOf(file)
      const traced = compileTrace(ruleset)
      for (const facts of membersOf(index)) expect(traced(facts)).toEqual(trace(ruleset, facts))
    }
  })

  test('decides columns like rows, from any row to any row, however often', () => {
    for (const [index, file] of regulations.entries()) {
      const ruleset = rulesetOf(file)
      const members = membersOf(index, 300)
      const wanted = members.map((facts) => inColumns(ruleset, trace(ruleset, facts).decision))
      const { decide } = compileColumns(ruleset)
      const columns = columnsOf(ruleset, members)
      for (const [from, to] of [
        [0, 300],
        [7, 290],
        [255, 257],
        [0, 300],
        [5, 5],
      ] as const) {
        expect(rowsOf(ruleset, decide(columns, from, to))).toEqual(wanted.slice(from, to))
      }
    }
  })

  test('takes a fact without a column for missing', () => {
    const { outcome } = compileColumns(small).decide({ rows: 2, facts: {} })
    expect([...outcome].map((code) => outcomes[code])).toEqual(['undecided', 'undecided'])
  })
})

describe('a condition', () => {
  const pairs = Array.from({ length: 6 }, (_, at) => at + 2)
  const number = (id: string): string => `"${id}": { "type": "number", "min": 0, "max": 9, "integer": true, ${entry} }`
  const ids = pairs.flatMap((at) => [`a${at}`, `b${at}`])
  const is = (fact: string, value: number): object => ({ fact, operator: 'greaterThanInclusive', value })
  const either = { all: pairs.map((at) => ({ any: [is(`a${at}`, at), is(`b${at}`, at)] })) }
  const member = fc.record(
    Object.fromEntries(
      ids.map((id) => [id, fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0, max: 9 }) }, fc.constant(undefined))]),
    ),
  )

  test.each([
    ['of more alternatives than a word has bits', either],
    ['that is the opposite of one', { not: either }],
    ['beside another one', { any: [{ all: [is('a2', 9), is('a3', 9)] }, either] }],
    ['that counts', { fact: 'soDat', operator: 'greaterThanInclusive', value: 3 }],
    ['that is the opposite of a count', { not: { fact: 'soDat', operator: 'in', value: [0, 4] } }],
  ])('%s is decided as by the trace', (_, when) => {
    const count = `"derived": { "soDat": { "formula": { "count": ${JSON.stringify(pairs.map((at) => is(`a${at}`, at)))} }, ${entry} } }`
    const rules = [when, is('b2', 5), either].map(
      (test, at) =>
        `{ "id": "r${at}", "tier": "${['outstanding', 'good', 'good'][at]}", "when": ${JSON.stringify(test)}, ${entry} }`,
    )
    const ruleset = read(fileOf({ facts: ids.map(number).join(',\n'), sections: count, rules: rules.join(',\n') }))
    const [decide, traced] = [compile(ruleset), compileTrace(ruleset)]
    const members = fc.sample(member, { numRuns: 200, seed })
    const outcomesSeen = new Set<string>()
    for (const facts of members) {
      const wanted = trace(ruleset, facts)
      outcomesSeen.add(wanted.decision.outcome)
      expect(decide(facts)).toEqual(wanted.decision)
      expect(traced(facts)).toEqual(wanted)
    }
    expect(outcomesSeen.size).toBeGreaterThan(1)
  })
})

const small = read(fileOf({}))

describe('a row', () => {
  const decide = compile(small)
  const good = trace(small, { soVu: 1 }).decision

  test('may have its keys in any order, and others beside them', () => {
    const rows: Facts[] = [
      { soVu: 1, daDangKy: true, id: 'a' },
      { id: 'b', daDangKy: true, soVu: 1 },
      { ghiChu: '', soVu: 1 },
      { soVu: 1, unit: 'cb' },
    ]
    for (let round = 0; round < 20; round++) for (const row of rows) expect(decide(row)).toEqual(good)
  })

  test('says only what it has itself', () => {
    const inherited = Object.create({ soVu: 1 })
    expect(decide(inherited).outcome).toBe('undecided')
    expect(decide(Object.assign(inherited, { daDangKy: true })).outcome).toBe('undecided')
    expect(decide(Object.assign(Object.create(null), { soVu: 1 }))).toEqual(good)
  })

  test('says nothing that somebody added to all objects', () => {
    const all = Object.prototype as Record<string, unknown>
    try {
      all.soVu = 1
      expect(decide({ daDangKy: true }).outcome).toBe('undecided')
      expect(decide({}).outcome).toBe('undecided')
    } finally {
      delete all.soVu
    }
  })

  test('leaves nothing behind for the next one', () => {
    expect(decide({ soVu: 1 })).toEqual(good)
    expect(decide({}).outcome).toBe('undecided')
    expect(decide({ soVu: null }).outcome).toBe('undecided')
  })
})

test('decisions cannot be changed by those who get them', () => {
  const decision = compile(small)({ soVu: 1 })
  expect(() => Object.assign(decision, { tier: 'outstanding' })).toThrow(TypeError)
  expect(() => (decision.possible as string[]).push('outstanding')).toThrow(TypeError)
})
