import { describe, expect, test } from 'vitest'
import { Body, bodies } from './body.ts'
import { hauGiangCounts, OrganisationCount } from './hauGiang.ts'
import { Level, levelAbove, levels } from './level.ts'
import { Place, places } from './place.ts'
import { Position, positions } from './position.ts'
import { DatedElement, successorsOf } from './validity.ts'

describe('What core knows of the organisation', () => {
  test.each([
    ['place', Place, places],
    ['body', Body, bodies],
    ['position', Position, positions],
    ['level', DatedElement, levels],
    ['count', OrganisationCount, hauGiangCounts],
  ] as const)('is valid and named once: every %s', (_, schema, list) => {
    expect(list.map((one) => schema.parse(one))).toEqual(list)
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length)
  })

  test.each([
    ['places', places],
    ['bodies', bodies],
  ])('names only successors that exist, and that begin the day after: %s', (_, list) => {
    for (const { id, validTo, succeededBy = [] } of list) {
      const successors = successorsOf(list, id)
      expect(successors.map((one) => one.id)).toEqual(succeededBy)
      for (const { validFrom = '' } of successors) expect(Date.parse(validFrom) - Date.parse(validTo ?? '')).toBe(864e5)
    }
  })

  test('includes positions only in positions that exist', () => {
    const ids = positions.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(positions.flatMap(({ includedIn = [] }) => includedIn)))
  })

  test('makes every member of a standing committee a committee member (34-KL/TU, 6)', () => {
    expect(positions.find(({ id }) => id === 'uy-vien-thuong-vu')).toMatchObject({
      includedIn: ['cap-uy-vien'],
      authority: 'interpreted',
    })
  })
})

describe('The merger of 2025', () => {
  test.each([
    ['dong-nai', 'dong-nai-2025'],
    ['binh-phuoc', 'dong-nai-2025'],
    ['hau-giang', 'can-tho-2025'],
    ['tra-vinh', 'vinh-long-2025'],
    ['binh-thuan', 'lam-dong-2025'],
  ])('turned %s into %s', (old, successor) => {
    expect(successorsOf(places, old).map(({ id }) => id)).toEqual([successor])
  })

  test('is an interpretation as far as its day is concerned', () => {
    expect(new Set(places.map(({ authority }) => authority))).toEqual(new Set(['interpreted']))
  })

  test('left the Party delegations and caucuses without a successor', () => {
    for (const id of ['dang-doan', 'ban-can-su-dang']) {
      expect(bodies.find((body) => body.id === id)?.validTo).toBe('2025-02-10')
      expect(successorsOf(bodies, id)).toEqual([])
    }
  })
})

describe('The levels', () => {
  test('are listed from the centre to one person', () => {
    expect(levels.map(({ id }) => id)).toEqual(Level.options)
    expect(Level.options.map(levelAbove)).toEqual([undefined, ...Level.options.slice(0, -1)])
  })

  test('lost the district on 30/6/2025, and no other', () => {
    expect(levels.flatMap(({ id, validTo }) => (validTo ? [[id, validTo]] : []))).toEqual([
      ['huyen-va-tuong-duong', '2025-06-30'],
    ])
  })

  test('do not include the commune as a level of its own', () => {
    expect(Level.safeParse('xa').success).toBe(false)
  })
})

describe('The organisation of Hậu Giang (Báo cáo sơ kết 05 năm, I)', () => {
  test.each([
    ['dang-bo-truc-thuoc', 11, [5, 1, 2, 1, 1, 1]],
    ['to-chuc-co-so-dang', 498, [171, 327]],
  ])('has %s = %i as the sum of its parts', (whole, count, parts) => {
    const found = hauGiangCounts.filter(({ partOf }) => partOf === whole).map((part) => part.count)
    expect(found).toEqual(parts)
    expect(found.reduce((sum, part) => sum + part, 0)).toBe(count)
    expect(hauGiangCounts.find(({ id }) => id === whole)?.count).toBe(count)
  })

  test('counts nothing in halves or below zero', () => {
    for (const count of [-1, 0.5]) {
      const issues = OrganisationCount.safeParse({ ...hauGiangCounts[0], count }).error?.issues
      expect(issues?.map(({ path }) => path)).toEqual([['count']])
    }
  })
})

describe('A body, a place or a position', () => {
  test.each([
    ['an empty list of successors', Place, { ...places[0], succeededBy: [] }, 'succeededBy'],
    ['a last day that does not exist', Place, { ...places[0], validTo: '2025-06-31' }, 'validTo'],
    ['an empty abbreviation', Body, { ...bodies[0], abbreviation: '' }, 'abbreviation'],
    ['an unknown level', Position, { ...positions[0], level: 'xa' }, 'level'],
    ['an empty list of including positions', Position, { ...positions[0], includedIn: [] }, 'includedIn'],
  ] as const)('is refused with %s', (_, schema, value, path) => {
    expect(schema.safeParse(value).error?.issues.map((issue) => issue.path.join('.'))).toEqual([path])
  })
})
