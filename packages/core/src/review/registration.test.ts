import { describe, expect, test } from 'vitest'
import { exampleContents } from '../group/content.ts'
import { MemberId } from './member.ts'
import { Registration } from './registration.ts'

/** As Hậu Giang asks for it: published in the chi bộ and at work, followed up every month (II.2, III.4). */
const registration = {
  member: 'dv-000123',
  unit: 'cb-0012',
  year: 2019,
  kind: 'neuGuong',
  items: exampleContents.map(({ id }) => id),
  isSpecificPractical: false,
  assessedBy: 'Chi ủy',
  publishedAt: [
    { place: 'party-cell', on: '2019-02-01' },
    { place: 'workplace', on: '2019-02-04' },
  ],
  followUps: [{ kind: 'self-comment', on: '2019-03-01' }],
}

describe('A registration', () => {
  test('says what was registered, where it was published and how it was followed up', () => {
    expect(Registration.parse(registration)).toEqual(registration)
  })

  test('may be the second kind that Bình Thuận asks for', () => {
    expect(Registration.parse({ ...registration, kind: 'guongMauThucHien' }).kind).toBe('guongMauThucHien')
  })

  test('does not turn a missing assessment into a bad one', () => {
    const { isSpecificPractical: _, ...rest } = registration
    expect(Registration.parse(rest)).not.toHaveProperty('isSpecificPractical')
  })

  test.each([
    ['a name in place of an id', { member: 'Nguyễn Văn A' }, 'member'],
    ['nothing registered', { items: [] }, 'items'],
    ['free text in place of a content', { items: ['Tôi sẽ gương mẫu'] }, 'items.0'],
    ['a kind of its own', { kind: 'camKet' }, 'kind'],
    [
      'a place of publication of its own',
      { publishedAt: [{ place: 'website', on: '2019-02-01' }] },
      'publishedAt.0.place',
    ],
    ['a follow-up without a day', { followUps: [{ kind: 'self-comment' }] }, 'followUps.0.on'],
  ])('is refused with %s', (_, change, path) => {
    const issues = Registration.safeParse({ ...registration, ...change }).error?.issues
    expect(issues?.map((issue) => issue.path.join('.'))).toEqual([path])
  })
})

describe('A member id', () => {
  test.each(['dv-000123', 'A1', '2019.0001'])('may be %s', (id) => {
    expect(MemberId.parse(id)).toBe(id)
  })

  test.each(['', 'Nguyen Van A', 'Đức', 'dv--1', 'a@b.vn'])('may not be %j', (id) => {
    expect(MemberId.safeParse(id).success).toBe(false)
  })
})
