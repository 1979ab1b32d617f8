import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seed } from '../../test/agreement.ts'
import { cases } from '../../test/effort.ts'
import { fileOf, rulesetOf as read } from '../../test/fixture.ts'
import { anyMember, regulation, rulesetOf } from '../../test/random.ts'
import { conclusionsOf, type Decision } from '../evaluate/decision.ts'
import { trace } from '../evaluate/trace.ts'
import type { Facts } from '../language/value.ts'
import type { Ruleset } from '../resolve/ruleset.ts'
import { type Column, type Columns, emptyColumn, putValue } from './columns.ts'
import { compile } from './compile.ts'
import { compileColumns, outcomes } from './compileColumns.ts'
import { compileTrace } from './compileTrace.ts'

console.log('seed', seed)

const regulations = fc.sample(regulation, { numRuns: cases(60), seed })
const membersOf = (index: number, numRuns = 60): readonly Facts[] =>
  fc.sample(anyMember, { numRuns, seed: seed + index })

function columnsOf({ facts }: Ruleset, members: readonly Facts[]): Columns {
  const columns: Record<string, Column> = {}
  for (const [id, fact] of Object.entries(facts)) {
    const column = emptyColumn(fact, members.length)
    for (const [row, member] of members.entries())
      if (Object.hasOwn(member, id)) putValue(fact, column, row, member[id])
    columns[id] = column
  }
  return { rows: members.length, facts: columns }
}

/** What a decision has in columns. */
const inColumns = ({ tiers }: Ruleset, { outcome, rule, possible }: Decision) => ({
  outcome,
  rule: tiers.rules.findIndex(({ id }) => id === rule),
  possible,
})

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
      const conclusions = conclusionsOf(ruleset.tiers)
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
        const { outcome, rule, possible } = decide(columns, from, to)
        const found = Array.from(outcome, (code, row) => ({
          outcome: outcomes[code],
          rule: rule[row],
          possible: conclusions.filter((_, bit) => ((possible[row] ?? 0) >> bit) & 1),
        }))
        expect(found).toEqual(wanted.slice(from, to))
      }
    }
  })

  test('takes a fact without a column for missing', () => {
    const { outcome } = compileColumns(small).decide({ rows: 2, facts: {} })
    expect([...outcome].map((code) => outcomes[code])).toEqual(['undecided', 'undecided'])
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
