import { describe, expect, test } from 'vitest'
import { OrganisationUnit, unitAsOf, unitsUnder } from './unit.ts'
import { existsOn, successorsOf } from './validity.ts'

const unit = (id: string, rest: Partial<OrganisationUnit> = {}): OrganisationUnit =>
  OrganisationUnit.parse({ id, label: `Đảng bộ ${id}`, level: 'co-so', ...rest })

// One district became two communes; one of these was split again a year later.
const units = [
  unit('huyen', { level: 'huyen-va-tuong-duong', validTo: '2025-06-30', succeededBy: ['xa-1', 'xa-2'] }),
  unit('xa-1', { validFrom: '2025-07-01' }),
  unit('xa-2', { validFrom: '2025-07-01', validTo: '2026-06-30', succeededBy: ['xa-3', 'xa-4'] }),
  unit('xa-3', { validFrom: '2026-07-01', parent: 'xa-1' }),
  unit('xa-4', { validFrom: '2026-07-01', parent: 'xa-3' }),
  unit('khoi', { validTo: '2025-02-10' }),
]
const on = (id: string, day: string) => unitAsOf(units, id, day).map((found) => found.id)

describe('A unit', () => {
  test('exists from its first to its last day, both included', () => {
    const days = ['2025-06-30', '2025-07-01', '2026-06-30', '2026-07-01']
    expect(days.map((day) => existsOn({ validFrom: '2025-07-01', validTo: '2026-06-30' }, day))).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(existsOn({}, '2016-07-07')).toBe(true)
  })

  test('is itself while it exists, and what it has become afterwards', () => {
    expect(on('huyen', '2025-06-30')).toEqual(['huyen'])
    expect(on('huyen', '2025-07-01')).toEqual(['xa-1', 'xa-2'])
    expect(on('huyen', '2026-07-01')).toEqual(['xa-1', 'xa-3', 'xa-4'])
  })

  test('is nothing before it exists, after it ended without a successor, or when nobody knows it', () => {
    expect(on('xa-1', '2025-06-30')).toEqual([])
    expect(on('khoi', '2025-07-01')).toEqual([])
    expect(on('phuong', '2025-07-01')).toEqual([])
  })

  test('has direct successors only, in the order in which it names them', () => {
    expect(successorsOf(units, 'huyen').map(({ id }) => id)).toEqual(['xa-1', 'xa-2'])
    expect(successorsOf(units, 'phuong')).toEqual([])
  })

  test('is listed once when two predecessors share a successor', () => {
    const merged = [
      unit('a', { validTo: '2024-12-31', succeededBy: ['b', 'c'] }),
      unit('b', { validFrom: '2025-01-01', validTo: '2025-06-30', succeededBy: ['d'] }),
      unit('c', { validFrom: '2025-01-01', validTo: '2025-06-30', succeededBy: ['d'] }),
      unit('d', { validFrom: '2025-07-01' }),
    ]
    expect(unitAsOf(merged, 'a', '2025-07-01').map(({ id }) => id)).toEqual(['d'])
  })

  test('ends the search when the records make two units succeed each other', () => {
    const circle = [
      unit('a', { validTo: '2024-12-31', succeededBy: ['b'] }),
      unit('b', { validTo: '2024-12-31', succeededBy: ['a'] }),
      unit('c', { validFrom: '2025-01-01', validTo: '2024-01-01', succeededBy: ['c'] }),
    ]
    expect(unitAsOf(circle, 'a', '2025-07-01')).toEqual([])
    expect(unitAsOf(circle, 'c', '2026-07-01')).toEqual([])
  })

  test('is followed to a successor whose first day nobody stated, from the day after its own last', () => {
    const vague = [unit('a', { validTo: '2024-12-31', succeededBy: ['b'] }), unit('b')]
    const days = ['2024-12-31', '2025-01-01']
    expect(days.map((day) => unitAsOf(vague, 'a', day).map(({ id }) => id))).toEqual([['a'], ['b']])
  })

  test('has everything below it in its subtree, and survives a cycle in the records', () => {
    expect(unitsUnder(units, 'xa-1').map(({ id }) => id)).toEqual(['xa-1', 'xa-3', 'xa-4'])
    expect(unitsUnder(units, 'phuong')).toEqual([])
    expect(unitsUnder([unit('a', { parent: 'b' }), unit('b', { parent: 'a' })], 'a').map(({ id }) => id)).toEqual([
      'a',
      'b',
    ])
  })

  test.each([
    ['a level of its own', { level: 'xa' }, 'level'],
    ['a parent that is not an id', { parent: 'Tỉnh ủy' }, 'parent'],
    ['no name', { label: '' }, 'label'],
  ])('is refused with %s', (_, change, path) => {
    const issues = OrganisationUnit.safeParse({ ...units[0], ...change }).error?.issues
    expect(issues?.map((issue) => issue.path.join('.'))).toEqual([path])
  })

  test('is refused with a citation: it comes from records, not from a regulation', () => {
    expect(OrganisationUnit.safeParse({ ...units[0], cite: '34-KL/TU, 1' }).success).toBe(false)
  })
})
