import {
  type CapResult,
  explainCaps,
  explanationText,
  type MemberRow,
  measureCaps,
  type Ruleset,
} from '@neuguong/rules'
import { describe, expect, it } from 'vitest'
import { cappedUnits, type Rating, rated } from '../test/hauGiang.ts'
import { rulesetOf } from '../test/shipped.ts'

const folder = 'hau-giang/1972-qd-tu'
const hauGiang = rulesetOf(folder, '2022-12-31')

function capOf(members: readonly MemberRow[], ruleset: Ruleset = hauGiang): CapResult {
  const [result] = measureCaps(ruleset, { years: [{ year: 2022, members }] }, { on: '2022-12-31' })
  if (!result) throw new Error('no cap')
  return result
}

const unitOf = (excellent: number, good: number, completed = 0, unknown = 0): MemberRow[] =>
  (
    [
      ['excellent', excellent],
      ['good', good],
      ['completed', completed],
      [null, unknown],
    ] as const
  ).flatMap(([rating, count]: readonly [Rating, number]) => rated('cs-01', count, rating))

describe('the cap of Hậu Giang', () => {
  it.each([
    ['exactly 20 %', unitOf(2, 10), 'within'],
    ['one more', unitOf(3, 10), 'over'],
    ['a share that allows a part of a head', unitOf(1, 9), 'within'],
    ['a part of a head too many', unitOf(2, 9), 'over'],
    ['nobody rated excellent', unitOf(0, 3), 'within'],
    ['somebody rated excellent and nobody good', unitOf(1, 0, 5), 'over'],
    ['nobody rated', unitOf(0, 0, 0, 0), 'unknown'],
    ['a rating missing that decides', unitOf(1, 9, 0, 1), 'unknown'],
    ['a rating missing that cannot make it more than allowed', unitOf(1, 10, 0, 1), 'within'],
    ['a rating missing that cannot make it less', unitOf(4, 10, 0, 1), 'over'],
  ])('with %s', (_, members, status) => {
    expect(capOf(members).status).toBe(status)
  })

  it('lists the units that are over it, then those that may be, and counts the others', () => {
    const { status, units, total } = capOf(cappedUnits)
    expect([status, total]).toEqual(['over', 5])
    expect(units.map(({ unit, status }) => `${unit} ${status}`)).toEqual(['cs-02 over', 'cs-04 over', 'cs-03 unknown'])
  })

  it('says at least and at most how many are counted, and how many it allows', () => {
    const [, , open] = capOf(cappedUnits).units
    expect(open).toMatchObject({ of: { low: 1, high: 2 }, among: { low: 9, high: 10 } })
    expect(open?.allowed).toEqual({ low: '1', high: '2' })
  })

  it('depends on the reading of the denominator', () => {
    const members = unitOf(3, 12)
    const status = (reading: number): string =>
      capOf(members, rulesetOf(folder, '2022-12-31', { 'mau-so-xuat-sac': reading })).status
    expect([0, 1, 2].map(status)).toEqual(['within', 'within', 'over'])
    expect(capOf(members).interpretations).toEqual(['mau-so-xuat-sac'])
  })

  it('is open where somebody has no unit who could make one exceed it, and only then', () => {
    const fine = [...unitOf(1, 10), ...rated(null, 1, 'completed')]
    const open = [...unitOf(2, 10), ...rated(null, 1, 'excellent')]
    expect(capOf(fine)).toMatchObject({ status: 'within', unplaced: 1 })
    expect(capOf(open)).toMatchObject({ status: 'unknown', unplaced: 1 })
  })

  it('is open without rows of the year', () => {
    const [result] = measureCaps(hauGiang, { years: [] }, { on: '2022-12-31' })
    expect(result).toMatchObject({ status: 'unknown', total: 0, units: [] })
  })

  it('changes nobody: the rows stay as they were', () => {
    const before = structuredClone(cappedUnits)
    capOf(cappedUnits)
    expect(cappedUnits).toEqual(before)
  })
})

describe('a cap over all who are rated', () => {
  const [cap] = hauGiang.caps
  if (!cap) throw new Error('no cap')
  const withCap = (changes: Partial<typeof cap>): Ruleset => ({ ...hauGiang, caps: [{ ...cap, ...changes }] })

  it('counts whoever has a tier, and not those who are not rated', () => {
    const exempt = rated('cs-01', 9, 'good').map((row) => ({ ...row, mienSinhHoat: true }))
    const ruleset = withCap({ base: 'all-rated' })
    expect(capOf(unitOf(1, 4), ruleset).status).toBe('within')
    expect(capOf([...unitOf(1, 3), ...exempt], ruleset)).toMatchObject({
      status: 'over',
      units: [{ of: { low: 1, high: 1 }, among: { low: 4, high: 4 } }],
    })
  })

  it('takes several tiers together', () => {
    const ruleset = withCap({ base: 'all-rated', tier: ['outstanding', 'good'] })
    expect(capOf(unitOf(1, 1, 8), ruleset).status).toBe('within')
    expect(capOf(unitOf(1, 2, 7), ruleset).status).toBe('over')
  })

  it('says whether a unit over it keeps the exception that the text grants', () => {
    const ruleset = withCap({ base: 'all-rated', exceptionMax: '25%' })
    expect(capOf(unitOf(1, 3), ruleset).units).toMatchObject([{ status: 'over', exception: 'within' }])
    expect(capOf(unitOf(1, 2), ruleset).units).toMatchObject([{ status: 'over', exception: 'over' }])
  })

  it('shows the part of a head where it compares shares exactly', () => {
    const { units } = capOf(unitOf(2, 5), withCap({ base: 'all-rated', rounding: 'exact' }))
    expect(units).toMatchObject([{ status: 'over', allowed: { low: '1.4' } }])
  })

  it.each([
    ['33,33%', 3, 6, '2,9997'],
    ['20%', 2, 5, '1,40'],
    ['42,85%', 3, 4, '2,9995'],
  ])('tells what a cap of %s allows from those that there are: %i of %i more', (max, excellent, good, allowed) => {
    const ruleset = withCap({ base: 'all-rated', rounding: 'exact', max })
    const result = capOf(unitOf(excellent, good), ruleset)
    expect(result.status).toBe('over')
    expect(explanationText(explainCaps(ruleset, [result], 'vi'))).toMatch(new RegExp(`[^\\d,]${allowed}[^\\d]`))
  })
})
