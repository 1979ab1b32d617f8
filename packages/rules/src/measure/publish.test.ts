import { describe, expect, it } from 'vitest'
import { marked, smallRuleset } from '../../test/small.ts'
import { talliesSql } from '../sql/targets.ts'
import { toSql } from '../sql/toSql.ts'
import { tally } from './countMembers.ts'
import type { MemberRow } from './population.ts'
import { publish } from './publish.ts'

const ruleset = smallRuleset({ target: { metric: 'share', of: 'tot', threshold: '50% trở lên', perUnit: true } })

const members = (unit: string, count: number, diem: number): MemberRow[] =>
  marked(...Array.from({ length: count }, () => diem)).map((row) => ({ ...row, unit }))

const said = (rows: readonly MemberRow[], minCell?: number) => {
  const [target] = publish(ruleset, tally(ruleset, rows, 2018), {
    on: '2018-06-30',
    phase: 'gd',
    ...(minCell !== undefined && { minCell }),
  }).targets
  return { status: target?.status, shown: target?.units?.map(({ unit }) => unit), hidden: target?.hiddenUnits }
}

describe('what is published of units', () => {
  const large = [...members('a', 9, 9), ...members('a', 2, 6), ...members('b', 12, 9)]

  it('is all of them where none is small', () => {
    expect(said(large)).toEqual({ status: 'met', shown: ['a', 'b'], hidden: undefined })
  })

  it('leaves out a small one with one that would give it away, and does not conclude on them', () => {
    const { status, shown, hidden } = said([...large, ...members('c', 2, 9)])
    expect({ status, hidden, named: shown?.includes('c'), count: shown?.length }).toEqual({
      status: 'unknown',
      hidden: 2,
      named: false,
      count: 1,
    })
  })

  it('says the same whether the small one reaches the target or not', () => {
    const rows = [...large, ...members('a', 3, 0), ...members('b', 3, 0)]
    const [met, missed] = [9, 0].map((diem) => said([...rows, ...members('c', 2, diem)]))
    expect(met?.status).toBe('unknown')
    expect(missed?.status).toBe('unknown')
  })

  it('concludes from those shown where they settle it', () => {
    const few = smallRuleset({ target: { metric: 'share', of: 'biPhat', threshold: 'dưới 20%', perUnit: true } })
    const punished = (unit: string, count: number, of: number): MemberRow[] =>
      members(unit, of, 9).map((row, at) => ({ ...row, biPhat: at < count }))
    const rows = [...punished('a', 6, 12), ...punished('b', 5, 10), ...punished('c', 1, 3)]
    const [target] = publish(few, tally(few, rows, 2018), { on: '2018-06-30', phase: 'gd' }).targets
    expect(target).toMatchObject({ status: 'not-met', hiddenUnits: 2, units: [{ status: 'not-met' }] })
  })
})

describe('statements of SQL', () => {
  it('count and decide, and say of no unit what it came to', () => {
    const { columns } = talliesSql(ruleset, { dialect: 'duckdb', from: 'members', year: 2018, unitColumn: 'unit' })
    expect(new Set(columns.map((one) => ('side' in one ? one.side : `${typeof one.among}`)))).toEqual(
      new Set(['number', 'low', 'high']),
    )
    expect(toSql(ruleset, { dialect: 'duckdb', from: 'members', keys: ['id'] }).decisions).not.toMatch(/GROUP BY/i)
  })
})
