import { describe, expect, test } from 'vitest'
import { Element } from '../element/element.ts'
import { exampleContents } from './content.ts'
import { Criterion } from './criterion.ts'
import { dongNaiGroups } from './dongNaiGroups.ts'
import { SubjectGroup } from './group.ts'
import { hauGiangCoverage, hauGiangHeadings, uncoveredContents } from './heading.ts'
import { dongNaiMotto, ExampleRelation } from './motto.ts'
import { dongNaiScopes, Scope } from './scope.ts'

const [committee] = dongNaiGroups
const cited = { cite: '34-KL/TU, 4', authority: 'official' }
const general = { id: 'bay-noi-dung', kind: 'general', label: 'Thực hiện tốt 07 nội dung', ...cited }
const specific = { ...general, id: 'lanh-dao', kind: 'specific', groups: ['committee', 'head'], condition: 'giuUyTin' }
const delegated = {
  ...general,
  id: 'nghi-huu',
  kind: 'delegated',
  groups: ['retired'],
  delegatedTo: 'cấp ủy trực thuộc tỉnh',
}
const pathsOf = (issues: readonly { path: PropertyKey[] }[] | undefined) => issues?.map(({ path }) => path.join('.'))

describe('The groups of Đồng Nai (34-KL/TU, 3)', () => {
  test('are four valid groups', () => {
    expect(dongNaiGroups.map((group) => SubjectGroup.parse(group))).toEqual(dongNaiGroups)
    expect(dongNaiGroups).toHaveLength(4)
  })

  test('use every scope, and no other', () => {
    expect(new Set(dongNaiGroups.flatMap(({ scopes }) => scopes))).toEqual(new Set(Object.keys(dongNaiScopes)))
  })

  test('share the public scope; the retired have their neighbourhood where the others have their residence', () => {
    const having = (scope: string) => dongNaiGroups.filter(({ scopes }) => scopes.includes(scope)).map(({ id }) => id)
    expect(having('public')).toEqual(['committee', 'head', 'no-post', 'retired'])
    expect(having('residence')).toEqual(['committee', 'head', 'no-post'])
    expect(having('neighbourhood')).toEqual(['retired'])
  })

  test.each(Object.entries(dongNaiScopes))('have the valid scope %s', (_, scope) => {
    expect(Scope.parse(scope)).toEqual(scope)
  })

  test.each([
    ['no scope', { scopes: [] }, 'scopes'],
    ['a scope that is not an id', { scopes: ['nơi cư trú'] }, 'scopes.0'],
    ['no citation', { cite: '' }, 'cite'],
  ])('would be refused with %s', (_, change, path) => {
    expect(pathsOf(SubjectGroup.safeParse({ ...committee, ...change }).error?.issues)).toEqual([path])
  })
})

describe('A criterion (34-KL/TU, 4)', () => {
  test.each([general, specific, delegated])('may be $kind', (criterion) => {
    expect(Criterion.parse(criterion)).toEqual(criterion)
  })

  test.each([
    ['a kind of its own', { ...general, kind: 'special' }],
    ['a group, though it is general', { ...general, groups: ['head'] }],
    ['nobody to whom it is delegated', { ...delegated, delegatedTo: undefined }],
    ['no group to which the delegation applies', { ...delegated, groups: [] }],
    ['a condition that is not a condition id', { ...general, condition: 'tieu-chi-chung' }],
  ])('is refused with %s', (_, criterion) => {
    expect(Criterion.safeParse(criterion).success).toBe(false)
  })
})

describe('The motto (34-KL/TU, 2)', () => {
  test('is four directed relations, the last towards five kinds of people', () => {
    expect(dongNaiMotto.map((relation) => ExampleRelation.parse(relation).to.length)).toEqual([1, 1, 1, 5])
  })

  test('sets no example for nobody', () => {
    expect(ExampleRelation.safeParse({ ...dongNaiMotto[0], to: [] }).success).toBe(false)
  })
})

describe('The seven contents of 101-QĐ/TW', () => {
  test('are official where the text was read and interpreted where it was not', () => {
    expect(exampleContents.map((content) => Element.parse(content).authority)).toEqual([
      ...Array(2).fill('official'),
      ...Array(5).fill('interpreted'),
    ])
  })

  test('are all reported by Hậu Giang under five headings, except the relation with the people', () => {
    expect(uncoveredContents(exampleContents, hauGiangCoverage).map(({ id }) => id)).toEqual(['quan-he-nhan-dan'])
    expect(uncoveredContents(exampleContents, {})).toEqual(exampleContents)
  })

  test('are mapped from existing headings to existing contents', () => {
    expect(Object.keys(hauGiangCoverage)).toEqual(hauGiangHeadings.map((heading) => Element.parse(heading).id))
    const contents = exampleContents.map(({ id }) => id)
    expect(contents).toEqual(expect.arrayContaining(Object.values(hauGiangCoverage).flat()))
  })
})
