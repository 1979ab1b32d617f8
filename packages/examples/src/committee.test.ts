import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type CommitteeRow, missingRates, syntheticCommittee, syntheticYears } from './committee.ts'

interface DeclaredFact {
  readonly type: string
  readonly min?: number
  readonly max?: number
  readonly options?: Readonly<Record<string, string>>
}

function declaredFacts(path: string): Record<string, DeclaredFact> {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')).facts
}

const declared: Readonly<Record<string, DeclaredFact>> = {
  ...declaredFacts('../../rules/regulations/trung-uong/101-qd-tw/regulation.json'),
  ...declaredFacts('../regulations/dong-nai/272-qd-tu/regulation.json'),
}

function isInDomain({ type, min = 0, max = 0, options = {} }: DeclaredFact, value: unknown): boolean {
  if (type === 'boolean') return typeof value === 'boolean'
  if (type === 'number') return typeof value === 'number' && value >= min && value <= max
  return (Array.isArray(value) ? value : [value]).every((option) => typeof option === 'string' && option in options)
}

const rows = syntheticCommittee({ seed: 7, size: 6000, year: 2017 })
const shareOf = (holds: (row: CommitteeRow) => boolean): number => rows.filter(holds).length / rows.length

describe('syntheticCommittee', () => {
  it('makes the same rows for the same seed and other rows for another', () => {
    expect(syntheticCommittee({ seed: 7, size: 50 })).toEqual(syntheticCommittee({ seed: 7, size: 50 }))
    expect(syntheticCommittee({ seed: 8, size: 50 })).not.toEqual(syntheticCommittee({ seed: 7, size: 50 }))
  })

  it('has a committee of a real size unless told otherwise', () => {
    expect(syntheticCommittee()).toHaveLength(33_509)
  })

  it('keeps a member the same when the committee is larger', () => {
    const [small] = syntheticCommittee({ seed: 7, size: 10 })
    expect(rows[0]).toEqual(small)
  })

  it('gives every member an id of its own and a unit out of sixty', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    expect(new Set(rows.map(({ unit }) => unit)).size).toBe(60)
    expect(rows.every(({ id, unit }) => /^dv-\d{5}$/.test(id) && /^du-\d{2}$/.test(unit))).toBe(true)
  })

  it('misses about 3 % of the values that every member has', () => {
    const facts = Object.keys(missingRates)
    const missing = rows.flatMap((row) => facts.filter((fact) => row[fact] === undefined)).length
    expect(missing / (rows.length * facts.length)).toBeGreaterThan(0.025)
    expect(missing / (rows.length * facts.length)).toBeLessThan(0.035)
  })

  it('holds only values that the regulation declares', () => {
    const outside = rows.flatMap(({ id, unit, year, ...facts }) =>
      Object.entries(facts).filter(([fact, value]) => !isInDomain(declared[fact] ?? { type: 'undeclared' }, value)),
    )
    expect(outside).toEqual([])
  })

  it('fills every fact that the regulation and the one above it declare', () => {
    const filled = new Set(rows.flatMap((row) => Object.keys(row)))
    expect(Object.keys(declared).filter((fact) => !filled.has(fact))).toEqual([])
  })

  it.each<[string, (row: CommitteeRow) => boolean, number, number]>([
    ['committee members', ({ capUyVien = 'khong' }) => capUyVien !== 'khong', 0.12, 0.18],
    [
      'members of standing boards',
      ({ capUyVien }) => capUyVien === 'uyVienThuongVu' || capUyVien === 'biThu',
      0.008,
      0.02,
    ],
    ['key leaders', ({ lanhDaoChuChot }) => lanhDaoChuChot === true, 0.02, 0.06],
    ['members at work', ({ tinhTrangCongTac }) => tinhTrangCongTac === 'dangCongTac', 0.63, 0.73],
    ['specific registrations', ({ banDangKy }) => banDangKy === 'cuThe', 0.6, 0.72],
    ['disciplined members', ({ kyLuat = 'khong' }) => kyLuat !== 'khong', 0.002, 0.009],
    ['members exempt from meetings', ({ mienSinhHoat }) => mienSinhHoat === true, 0.005, 0.025],
  ])('has a believable share of %s', (_, holds, least, most) => {
    expect(shareOf(holds)).toBeGreaterThan(least)
    expect(shareOf(holds)).toBeLessThan(most)
  })

  it('lets units differ', () => {
    const best = (unit: string): number => {
      const own = rows.filter((row) => row.unit === unit)
      return own.filter(({ trachNhiemCongTac }) => trachNhiemCongTac === 'tot').length / own.length
    }
    const shares = [...new Set(rows.map(({ unit }) => unit))].map(best)
    expect(Math.max(...shares) - Math.min(...shares)).toBeGreaterThan(0.2)
  })
})

describe('syntheticYears', () => {
  const years = syntheticYears(7, 1000)

  it('has a row of years in which the members of one year open the next', () => {
    expect(years.map(({ year }) => year)).toEqual([2016, 2017, 2018, 2019, 2020])
    expect(years.slice(1).map(({ opening }) => opening)).toEqual(
      years.slice(0, -1).map(({ members }) => members.length),
    )
  })

  it('keeps the unit of a member from year to year', () => {
    const units = years.map(({ members }) => members.slice(0, 1000).map(({ unit }) => unit))
    expect(units.every((own) => JSON.stringify(own) === JSON.stringify(units[0]))).toBe(true)
  })

  it('counts as members of the opening those who were there', () => {
    for (const { opening, members } of years)
      expect(
        members.every(({ laDangVienDauNam }, index) => (laDangVienDauNam ?? index < opening) === index < opening),
      ).toBe(true)
  })

  it('raises the share of specific registrations', () => {
    const counts = years.map(
      ({ members }) => members.filter(({ banDangKy }) => banDangKy === 'cuThe').length / members.length,
    )
    expect(counts[4]).toBeGreaterThan(counts[0] ?? 1)
  })
})
