import type { OrganisationUnit } from '@neuguong/core'
import { describe, expect, it } from 'vitest'
import { parseUnits, unitTree } from './units.ts'

const unit = (id: string, rest: Partial<OrganisationUnit> = {}): OrganisationUnit => ({
  id,
  label: `Đảng bộ ${id}`,
  level: 'co-so',
  ...rest,
})

/** The tree of a list as lines, or its findings with their places in the file. */
function treeOf(units: readonly OrganisationUnit[], on = '2025-07-01'): readonly string[] {
  const file = parseUnits(JSON.stringify(units, null, 1), 'units.json')
  const { value, diagnostics } = unitTree(file.value?.data ?? [], on, file.value?.source)
  if (value) return value.nodes.map(({ unit: { id }, depth }) => `${'.'.repeat(depth)}${id}`)
  return diagnostics.map(({ code, place }) => `${code} ${place.pointer}`)
}

const province = unit('tinh', { level: 'tinh' })
const under = (parent: string, rest: Partial<OrganisationUnit> = {}) => ({ parent, ...rest })

describe('a tree of units', () => {
  it('has the root first and every unit before those below it, in the order of the file', () => {
    const units = [unit('b', under('tinh')), province, unit('b-1', under('b')), unit('a', under('tinh'))]
    expect(treeOf(units)).toEqual(['tinh', '.b', '..b-1', '.a'])
  })

  it('stands as of the day: ended units are not in it, nor those that begin later', () => {
    const units = [
      province,
      unit('cu', under('tinh', { validTo: '2025-06-30', succeededBy: ['moi'] })),
      unit('moi', under('tinh', { validFrom: '2025-07-01' })),
    ]
    expect(treeOf(units, '2025-06-30')).toEqual(['tinh', '.cu'])
    expect(treeOf(units, '2025-07-01')).toEqual(['tinh', '.moi'])
  })

  it('puts a unit whose parent has ended below the one unit that took its place', () => {
    const units = [
      unit('cu', { validTo: '2025-06-30', succeededBy: ['moi'] }),
      unit('moi', { validFrom: '2025-07-01' }),
      unit('cb-1', under('cu')),
    ]
    expect(treeOf(units, '2025-06-30')).toEqual(['cu', '.cb-1'])
    expect(treeOf(units, '2025-07-01')).toEqual(['moi', '.cb-1'])
  })

  it('keeps the place of a chain longer than any real one', () => {
    const chain = Array.from({ length: 2000 }, (_, index) =>
      unit(`u-${index}`, index > 0 ? under(`u-${index - 1}`) : {}),
    )
    expect(treeOf(chain).at(-1)).toBe(`${'.'.repeat(1999)}u-1999`)
  })
})

describe('what is wrong with a tree of units', () => {
  it.each([
    ['a unit above that the list does not have', [province, unit('a', under('tin'))], ['unknown-reference /1/parent']],
    [
      'a successor that the list does not have',
      [province, unit('a', under('tinh', { validTo: '2025-01-01', succeededBy: ['x'] }))],
      ['unknown-reference /1/succeededBy/0'],
    ],
    ['an id used twice', [province, unit('a', under('tinh')), unit('a', under('tinh'))], ['duplicate-id /2/id']],
    ['two roots', [province, unit('a'), unit('b')], ['unit-two-roots /1', 'unit-two-roots /2']],
    ['no unit at all', [], ['unit-no-root ']],
    ['only units that have ended', [unit('a', { validTo: '2025-06-30' })], ['unit-no-root /0']],
    [
      'a circle of units above',
      [province, unit('a', under('b')), unit('b', under('c')), unit('c', under('a'))],
      ['unit-cycle /1/parent'],
    ],
    [
      'a circle that only successors close',
      [province, unit('a', under('b')), unit('b', under('tinh', { validTo: '2025-06-30', succeededBy: ['a'] }))],
      ['unit-cycle /1/parent'],
    ],
    [
      'units that succeed each other',
      [
        province,
        unit('a', { validTo: '2025-06-30', succeededBy: ['b'] }),
        unit('b', { validTo: '2025-06-30', succeededBy: ['a'] }),
      ],
      ['unit-cycle /1/succeededBy'],
    ],
    [
      'a unit above that ended without a successor',
      [province, unit('a', under('tinh', { validTo: '2025-06-30' })), unit('b', under('a'))],
      ['unit-parent-ended /2/parent'],
    ],
    [
      'a unit above that was divided',
      [
        province,
        unit('a', under('tinh', { validTo: '2025-06-30', succeededBy: ['c', 'd'] })),
        unit('b', under('a')),
        unit('c', under('tinh')),
        unit('d', under('tinh')),
      ],
      ['unit-parent-ended /2/parent'],
    ],
    [
      'a unit above that begins later',
      [province, unit('a', under('tinh', { validFrom: '2026-01-01' })), unit('b', under('a'))],
      ['unit-parent-not-yet /2/parent'],
    ],
    [
      'days in the wrong order',
      [province, unit('a', under('tinh', { validFrom: '2025-02-01', validTo: '2025-01-01' }))],
      ['reversed-range /1/validTo'],
    ],
  ])('is found with its place: %s', (_, units, findings) => {
    expect(treeOf(units)).toEqual(findings)
  })

  it('is reported all at once', () => {
    const units = [unit('a', under('x')), unit('b'), unit('b'), unit('c'), unit('d', under('d'))]
    expect(treeOf(units)).toEqual([
      'unknown-reference /0/parent',
      'duplicate-id /2/id',
      'unit-cycle /4/parent',
      'unit-two-roots /3',
    ])
  })

  it('has a line and a column where the units were read from a text', () => {
    const file = parseUnits('[\n  {"id": "a", "label": "A", "level": "tinh", "parent": "b"}\n]', 'units.json')
    const [found] = unitTree(file.value?.data ?? [], '2025-07-01', file.value?.source).diagnostics
    expect(found?.place).toEqual({ file: 'units.json', pointer: '/0/parent', line: 2, column: 56 })
  })
})
