import { describe, expect, test } from 'vitest'
import { conductScale } from './conduct.ts'
import { memberQuality2018 } from './quality.ts'
import { findScale, rankOf, Scale } from './scale.ts'
import { scales } from './scales.ts'

describe('The scales that core ships', () => {
  test.each(scales.map((scale) => [scale.id, scale] as const))('%s is a valid scale', (_, scale) => {
    expect(Scale.parse(scale)).toEqual(scale)
  })

  test.each(scales.map((scale) => [scale.id, scale.levels] as const))(
    '%s names each of its levels once, in both languages',
    (_, levels) => {
      expect(new Set(levels.map(({ id }) => id)).size).toBe(levels.length)
      expect(levels.filter(({ labelEn }) => labelEn === undefined)).toEqual([])
    },
  )

  test('list their levels from best to worst', () => {
    expect(Object.fromEntries(scales.map(({ id, levels }) => [id, levels.map((level) => level.id).join(' ')]))).toEqual(
      {
        conduct: 'outstanding good vanguard not-exemplary',
        'quality-member-2011': 'excellent-qualified good-qualified qualified violating',
        'quality-organisation-2011': 'clean-strong good completed weak',
        'quality-member-2018': 'excellent good completed not-completed',
        'quality-organisation-2018': 'excellent good completed not-completed',
      },
    )
  })

  test('give the conduct tiers their official names (34-KL/TU, 5)', () => {
    expect(conductScale.levels.map(({ label }) => label)).toEqual([
      'Là tấm gương xuất sắc, tiêu biểu',
      'Là tấm gương tốt',
      'Thể hiện được tính tiền phong, gương mẫu',
      'Không gương mẫu',
    ])
  })

  test('call official only the level names that their citation states', () => {
    expect(scales.filter(({ authority }) => authority !== 'official').map(({ id }) => id)).toEqual([
      'quality-organisation-2018',
    ])
  })
})

describe('A scale', () => {
  test.each([
    ['fewer than two levels', { levels: conductScale.levels.slice(0, 1) }, 'levels'],
    ['a subject that is not classified', { subject: 'province' }, 'subject'],
    ['a level without a name', { levels: [...conductScale.levels, { id: 'x' }] }, 'levels.4.label'],
    ['a first day that does not exist', { validFrom: '2018-02-30' }, 'validFrom'],
  ])('is refused with %s', (_, change, path) => {
    const issues = Scale.safeParse({ ...conductScale, ...change }).error?.issues
    expect(issues?.map((issue) => issue.path.join('.'))).toEqual([path])
  })

  test('is found by its id', () => {
    expect(findScale(scales, 'quality-member-2018')).toBe(memberQuality2018)
    expect(findScale([], 'conduct')).toBeUndefined()
  })

  test('ranks its best level 1 and knows no level of another scale', () => {
    expect(conductScale.levels.map(({ id }) => rankOf(conductScale, id))).toEqual([1, 2, 3, 4])
    expect(rankOf(conductScale, 'completed')).toBeUndefined()
  })
})
