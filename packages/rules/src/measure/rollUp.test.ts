import { compareRatio, type OrganisationUnit, parseRatioText, ratio } from '@neuguong/core'
import { describe, expect, it } from 'vitest'
import { seed } from '../../test/agreement.ts'
import { cases } from '../../test/effort.ts'
import { pickOf, pseudo } from '../../test/pseudo.ts'
import { marked, smallRuleset } from '../../test/small.ts'
import { tally } from './countMembers.ts'
import { type Measured, measure } from './measure.ts'
import { type MemberRow, populationOf } from './population.ts'
import { rollUp } from './rollUp.ts'
import type { RollUpOptions, UnitFigures } from './rollUpResult.ts'
import { mergeTallies } from './tallies.ts'
import { unitTree } from './units.ts'

const unit = (id: string, parent?: string, rest: Partial<OrganisationUnit> = {}): OrganisationUnit => ({
  id,
  label: `Đơn vị ${id}`,
  level: 'co-so',
  ...(parent !== undefined && { parent }),
  ...rest,
})

/** Two communes with five cells; of these two merged, one was divided and one closed in the middle of 2018. */
const units: readonly OrganisationUnit[] = [
  unit('tinh'),
  unit('xa-1', 'tinh'),
  unit('cb-1', 'xa-1'),
  unit('cb-2', 'xa-1', { validTo: '2018-06-30', succeededBy: ['cb-1'] }),
  unit('cb-3', 'xa-1', { validTo: '2018-06-30', succeededBy: ['cb-4', 'cb-5'] }),
  unit('cb-4', 'xa-1', { validFrom: '2018-07-01' }),
  unit('cb-5', 'xa-2', { validFrom: '2018-07-01' }),
  unit('cb-6', 'xa-2', { validTo: '2018-06-30' }),
  unit('xa-2', 'tinh'),
]

const share = { metric: 'share', of: 'tot', threshold: '50% trở lên' }

const optionsOn = (on: string, rest: Partial<RollUpOptions> = {}): RollUpOptions => ({
  phase: 'gd',
  on,
  minCell: 1,
  ...rest,
})

function treeOn(on: string, list = units) {
  const { value, diagnostics } = unitTree(list, on)
  if (!value) throw new Error(JSON.stringify(diagnostics))
  return value
}

function roll(rows: readonly MemberRow[], on: string, rest: Partial<RollUpOptions> = {}, target: object = share) {
  const ruleset = smallRuleset({ target })
  return rollUp(ruleset, tally(ruleset, rows, 2018), treeOn(on), optionsOn(on, rest))
}

/** So many members of a unit, each with these marks. */
const members = (name: string | null, count: number, diem: number | null = 9): MemberRow[] =>
  marked(...Array.from({ length: count }, () => diem)).map((row) => ({ ...row, unit: name }))

/** Members at least and at most, by unit. */
const countsOf = (result: ReturnType<typeof roll>) =>
  Object.fromEntries(
    result.units.map(({ unit: id, figures }) => [id, figures && [figures.members.low, figures.members.high]]),
  )

const codes = (result: ReturnType<typeof roll>) =>
  result.findings.map(({ code, level, params }) => [code, level, 'unit' in params ? params.unit : null])

const [before, after] = ['2018-06-30', '2018-07-01']

describe('a unit in the tree', () => {
  it('counts itself and everything below it', () => {
    const rows = [...members('tinh', 1), ...members('xa-1', 2), ...members('cb-1', 3), ...members('xa-2', 4)]
    expect(countsOf(roll(rows, before))).toMatchObject({
      tinh: [10, 10],
      'xa-1': [5, 5],
      'cb-1': [3, 3],
      'xa-2': [4, 4],
    })
  })

  it('has every unit of the day, those without members too', () => {
    expect(countsOf(roll(members('cb-1', 1), after))).toMatchObject({ 'cb-4': [0, 0], 'xa-2': [0, 0] })
  })

  it('has its own targets, caps and conclusions', () => {
    const { units: found } = roll([...members('cb-1', 3), ...members('cb-1', 1, 5), ...members('xa-2', 4, 2)], before)
    const figures = found.find(({ unit: id }) => id === 'xa-1')?.figures as UnitFigures
    expect(figures.targets).toMatchObject([{ target: 'ct', status: 'met', of: { low: 4, high: 4 } }])
    expect(figures.conclusions).toMatchObject({ outstanding: { low: 3, high: 3 }, good: { low: 1, high: 1 } })
    expect(found[0]?.figures?.conclusions.unruled).toEqual({ low: 4, high: 4 })
  })

  it('takes what was published of it before its rows', () => {
    const published = [{ year: 2018, unitFigures: { 'xa-1': { ct: { of: 1, among: 10, cite: 'báo cáo' } } } }]
    const { units: found } = roll(members('cb-1', 3), before, { published })
    expect(found.map(({ figures }) => figures?.targets[0]?.status).slice(0, 3)).toEqual(['met', 'not-met', 'met'])
  })
})

describe('a unit that has ended', () => {
  it('counts for its successor from the day after, and under its own name until then', () => {
    const rows = [...members('cb-1', 3), ...members('cb-2', 2)]
    expect(countsOf(roll(rows, before))).toMatchObject({ 'cb-1': [3, 3], 'cb-2': [2, 2] })
    expect(countsOf(roll(rows, after))).toMatchObject({ 'cb-1': [5, 5], 'xa-1': [5, 5] })
    expect(codes(roll(rows, before))).toEqual([])
    expect(codes(roll(rows, after))).toEqual([['rows-unit-merged', 'note', 'cb-2']])
  })

  it('counts with its successor in the years before too, so that a change compares like with like', () => {
    const change = { metric: 'change', of: 'biPhat', threshold: 'giảm so cùng kỳ năm trước' }
    const punished = (name: string, year: number): MemberRow => ({ ...marked(9)[0], biPhat: true, unit: name, year })
    const rows = [punished('cb-1', 2017), punished('cb-2', 2017), punished('cb-1', 2018)]
    const { units: found } = roll(rows, after, {}, change)
    const cell = found.find(({ unit: id }) => id === 'cb-1')?.figures?.targets[0]
    expect(cell).toMatchObject({ status: 'met', of: { low: 1, high: 1 }, among: { low: 2, high: 2 } })
  })

  it('counts for whatever its successors both belong to, and may count for each of them', () => {
    const result = roll([...members('cb-3', 4), ...members('cb-4', 1)], after)
    expect(countsOf(result)).toMatchObject({
      tinh: [5, 5],
      'xa-1': [1, 5],
      'cb-4': [1, 5],
      'cb-5': [0, 4],
      'xa-2': [0, 4],
      'cb-1': [0, 0],
    })
    expect(codes(result)).toEqual([['rows-unit-ended', 'warning', 'cb-3']])
  })

  it('without a successor counts in the total, and may count anywhere', () => {
    const result = roll([...members('cb-6', 2), ...members('cb-1', 1)], after)
    expect(result.total.members).toEqual({ low: 3, high: 3 })
    expect(countsOf(result)).toMatchObject({ tinh: [1, 3], 'cb-4': [0, 2] })
    expect(codes(result)).toEqual([['rows-unit-ended', 'warning', 'cb-6']])
  })

  it('is not known before it begins', () => {
    expect(codes(roll(members('cb-4', 2), before))).toEqual([['rows-unit-not-yet', 'warning', 'cb-4']])
  })
})

describe('rows that name no unit of the tree', () => {
  const rows = [...members('cb-1', 3), ...members(null, 1), ...members('cb1', 1), ...members('Đơn vị cb-4', 1)]

  it('are said, with the unit that was probably meant', () => {
    const { findings } = roll(rows, after, { list: 'danh-sach.csv' })
    expect(findings.map(({ code, params }) => [code, 'suggestion' in params ? params.suggestion : null])).toEqual([
      ['rows-without-unit', null],
      ['rows-unit-unknown', 'cb-1'],
      ['rows-unit-unknown', 'cb-4'],
    ])
    expect(findings[0]?.place).toMatchObject({ file: 'danh-sach.csv', pointer: '/unit' })
  })

  it('count in the total, and leave open what they could change', () => {
    const open = [...members('cb-1', 3), ...members(null, 4)]
    const { total, units: found } = roll(open, after, {}, { ...share, of: 'khongXuatSac' })
    expect(total.members).toEqual({ low: 7, high: 7 })
    expect(total.targets[0]?.status).toBe('not-met')
    // Nobody at all would be met, one of the four would not.
    expect(found.find(({ unit: id }) => id === 'cb-4')?.figures?.targets[0]?.status).toBe('unknown')
  })
})

describe('small units', () => {
  const rows = [...members('cb-1', 3), ...members('cb-4', 10), ...members('cb-5', 20)]

  it('have no figures, and neither has the one that would show them', () => {
    const { units: found, minCell } = roll(rows, after, { minCell: 5 })
    expect(minCell).toBe(5)
    expect(found.map(({ unit: id, hidden, figures }) => [id, hidden ?? null, figures?.members.low ?? null])).toEqual([
      ['tinh', null, 33],
      ['xa-1', null, 13],
      ['cb-1', 'small', null],
      ['cb-4', 'complement', null],
      ['xa-2', null, 20],
      ['cb-5', null, 20],
    ])
  })

  it('are fewer than five unless told otherwise', () => {
    const ruleset = smallRuleset({ target: share })
    const of = (count: number) => {
      const counted = tally(ruleset, members('cb-1', count), 2018)
      return rollUp(ruleset, counted, treeOn(after), { phase: 'gd', on: after }).units[0]?.hidden
    }
    expect([of(4), of(5)]).toEqual(['small', undefined])
  })

  it('are hidden when they were small in a year that a target looks back to', () => {
    const last = members('cb-1', 3).map((row) => ({ ...row, year: 2017 }))
    const now = [...members('cb-1', 10), ...members('cb-5', 20)]
    const { units: found } = roll([...last, ...now], after, { minCell: 5 })
    expect(found.find(({ unit: id }) => id === 'cb-1')?.hidden).toBe('small')
  })

  it('that nobody can place widen bounds by how many they are, and tell nothing else', () => {
    const known = [...members('cb-1', 9), ...members('cb-4', 7), ...members('cb-5', 30)]
    const lost = (diem: number) => roll([...known, ...members(null, 2, diem)], after, { minCell: 5 })
    expect(lost(9).units).toEqual(lost(0).units)
    expect(countsOf(lost(9))).toMatchObject({
      tinh: undefined,
      'cb-1': [9, 11],
      'cb-4': undefined,
      'cb-5': undefined,
    })
  })
})

const random = pseudo(seed)
const oneOf = pickOf(random)

const targets = [
  share,
  { metric: 'share', of: 'tot', among: 'biPhat', threshold: 'trên 50%' },
  { metric: 'share', of: 'biPhat', base: 'tot', threshold: 'dưới 20%' },
  { metric: 'count', of: 'biPhat', threshold: 'không quá 2' },
  { metric: 'change', of: 'biPhat', threshold: 'giảm so cùng kỳ năm trước' },
  { metric: 'yearly-mean', of: 'biPhat', threshold: 'dưới 10%' },
] as const

const anyMember = (names: readonly (string | null)[]): MemberRow => ({
  diem: oneOf([0, 5, 8, 10, null]),
  mien: oneOf([true, false, false, null]),
  biPhat: oneOf([true, false, false, null]),
  unit: oneOf(names),
  year: oneOf([2017, 2018]),
})

/** The units at or below one, as of the day. */
const below: Readonly<Record<string, readonly string[]>> = {
  tinh: ['tinh', 'xa-1', 'cb-1', 'cb-2', 'cb-4', 'xa-2', 'cb-5'],
  'xa-1': ['xa-1', 'cb-1', 'cb-2', 'cb-4'],
  'cb-1': ['cb-1', 'cb-2'],
  'cb-4': ['cb-4'],
  'xa-2': ['xa-2', 'cb-5'],
  'cb-5': ['cb-5'],
}

const inUnit = (rows: readonly MemberRow[], id: string): MemberRow[] =>
  rows.filter((row) => below[id]?.includes(row.unit ?? ''))

const only = ({ status, value, of, among }: Measured): Measured => ({ status, value, of, among })

const atMost = (a: string | null, b: string | null): boolean =>
  a === null || b === null || compareRatio(parseRatioText(a) ?? ratio(0), parseRatioText(b) ?? ratio(0)) <= 0

/** Whether one result is among those that bounds leave possible. */
function allows(open: Measured, found: Measured): boolean {
  const inside = (['of', 'among'] as const).every((key) => {
    const [wide, narrow] = [open[key], found[key]]
    return !wide || !narrow || (wide.low <= narrow.low && narrow.high <= wide.high)
  })
  const { low, high } = open.value
  const reached = atMost(low, found.value.low)
  const kept = atMost(found.value.high, high)
  const settled = (status: Measured['status']) => (status === 'vacuous' ? 'met' : status)
  return inside && reached && kept && (open.status === 'unknown' || settled(open.status) === settled(found.status))
}

describe(`added up along the tree (seed ${seed})`, () => {
  it.each(targets)('%o is what its rows alone give', (target) => {
    const ruleset = smallRuleset({ target })
    for (let turn = 0; turn < cases(30); turn++) {
      const rows = Array.from({ length: Math.floor(random() * 60) }, () => anyMember(below.tinh as readonly string[]))
      const [a, b] = [rows.slice(0, 20), rows.slice(20)].map((part) => tally(ruleset, part, 2018))
      const options = optionsOn(after)
      const whole = a && b ? mergeTallies(a, b) : undefined
      const { units: found, total } = rollUp(ruleset, whole ?? tally(ruleset, rows, 2018), treeOn(after), options)
      const of = (some: readonly MemberRow[]) => measure(ruleset, populationOf(some, 2018), options).map(only)
      expect(total.targets.map(only)).toEqual(of(rows))
      const known = new Set(rows.map(({ year }) => year))
      for (const { unit: id, figures } of found) {
        // A year in which others have rows and this unit has none is a year without members, not one that nobody knows.
        const here = inUnit(rows, id)
        if ([...known].some((year) => !here.some((row) => row.year === year))) continue
        expect(figures?.targets.map(only), id).toEqual(of(here))
      }
    }
  })

  it.each(targets)('%o leaves possible whatever the rows without a unit would make of it', (target) => {
    const ruleset = smallRuleset({ target })
    const places = ['cb-1', 'cb-4', 'cb-5', 'xa-2']
    for (let turn = 0; turn < cases(20); turn++) {
      const rows = Array.from({ length: 12 }, () => anyMember(places))
      const lost = rows.map((row) => (random() < 0.3 ? { ...row, unit: null } : row))
      const divided = lost.map((row) => (row.unit === 'cb-4' && random() < 0.7 ? { ...row, unit: 'cb-3' } : row))
      for (const minCell of [1, 5]) {
        const options = optionsOn(after, { minCell })
        const exact = rollUp(ruleset, tally(ruleset, rows, 2018), treeOn(after), optionsOn(after))
        const open = rollUp(ruleset, tally(ruleset, divided, 2018), treeOn(after), options)
        for (const [index, { unit: id, figures }] of open.units.entries()) {
          const [wide, narrow] = [figures?.targets[0], exact.units[index]?.figures?.targets[0]]
          if (wide && narrow) expect(allows(wide, narrow), `${id} ${JSON.stringify(divided)}`).toBe(true)
        }
      }
    }
  })
})
