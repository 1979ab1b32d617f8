import { describe, expect, test } from 'vitest'
import { DisciplineCase, DisciplineScheme, disciplineFormsOn } from './discipline.ts'
import { disciplineSchemes } from './disciplineSchemes.ts'
import { PublishedFigures } from './figures.ts'
import { Inspection } from './inspection.ts'
import { QualityRating } from './rating.ts'

const pathsOf = (issues: readonly { path: PropertyKey[] }[] | undefined) => issues?.map(({ path }) => path.join('.'))

describe('The forms of discipline (69-QĐ/TW)', () => {
  test('are valid schemes', () => {
    expect(disciplineSchemes.map((scheme) => DisciplineScheme.parse(scheme))).toEqual(disciplineSchemes)
  })

  test.each([
    ['organisation', ['khien-trach', 'canh-cao', 'giai-tan']],
    ['official-member', ['khien-trach', 'canh-cao', 'cach-chuc', 'khai-tru']],
    ['probationary-member', ['khien-trach', 'canh-cao']],
  ] as const)('for a subject of kind %s are %j, lightest first', (subject, forms) => {
    expect(disciplineFormsOn(disciplineSchemes, subject, '2023-06-30')?.map(({ id }) => id)).toEqual(forms)
  })

  test('allow dismissal only from a post', () => {
    const needing = disciplineSchemes.flatMap(({ forms }) => forms).filter(({ needsPost }) => needsPost)
    expect(needing.map(({ id }) => id)).toEqual(['cach-chuc'])
  })

  test.each(['2022-07-05', '2026-08-17'])('are not assumed on %s, for which no scheme was read', (day) => {
    expect(disciplineFormsOn(disciplineSchemes, 'official-member', day)).toBeUndefined()
  })

  test.each([
    ['no form', { forms: [] }, 'forms'],
    ['a subject of its own', { subject: 'cadre' }, 'subject'],
    ['a form that denies needing a post', { forms: [{ id: 'x', label: 'X', needsPost: false }] }, 'forms.0.needsPost'],
  ])('would be refused with %s', (_, change, path) => {
    expect(pathsOf(DisciplineScheme.safeParse({ ...disciplineSchemes[0], ...change }).error?.issues)).toEqual([path])
  })
})

describe('A discipline case', () => {
  const reprimand = { who: 'dv-000123', subject: 'official-member', form: 'khien-trach', on: '2017-05-04' }

  test('may say whether it counts as one of a committee member or of a head', () => {
    const known = { ...reprimand, isCommitteeMember: true, isHeadOrDeputy: false }
    expect(DisciplineCase.parse(known)).toEqual(known)
    expect(DisciplineCase.parse(reprimand)).toEqual(reprimand)
  })

  test('is refused with a name, a made-up subject or what was done', () => {
    expect(pathsOf(DisciplineCase.safeParse({ ...reprimand, who: 'Nguyễn Văn A' }).error?.issues)).toEqual(['who'])
    expect(pathsOf(DisciplineCase.safeParse({ ...reprimand, subject: 'cadre' }).error?.issues)).toEqual(['subject'])
    const told = DisciplineCase.safeParse({ ...reprimand, violation: '…' })
    expect(told.error?.issues[0]).toMatchObject({ keys: ['violation'] })
  })
})

describe('An inspection', () => {
  const inspection = {
    id: 'kiem-tra-dang-vien',
    label: 'Kiểm tra đảng viên khi có dấu hiệu vi phạm',
    subject: 'member',
    from: '2018-10-25',
    inspected: 327,
    violating: 327,
    disciplined: 101,
    cite: 'Báo cáo sơ kết 05 năm, II.3',
    authority: 'official',
  }

  test('counts as Hậu Giang does: 327 inspected, all in breach, 101 disciplined', () => {
    expect(Inspection.parse(inspection)).toEqual(inspection)
  })

  test('may be that of one level, with nothing said of its outcome', () => {
    const { violating: _, disciplined: __, ...rest } = inspection
    const district = { ...rest, level: 'huyen-va-tuong-duong', inspected: 163 }
    expect(Inspection.parse(district)).toEqual(district)
  })

  test.each([
    ['no count', { inspected: undefined }, 'inspected'],
    ['a rate in place of a count', { disciplined: 0.31 }, 'disciplined'],
    ['a level of its own', { level: 'xa' }, 'level'],
  ])('is refused with %s', (_, change, path) => {
    expect(pathsOf(Inspection.safeParse({ ...inspection, ...change }).error?.issues)).toEqual([path])
  })
})

describe('A quality rating', () => {
  const rating = { who: 'dv-000123', year: 2018, scale: 'quality-member-2018', level: 'excellent' }

  test('names its scale beside its level', () => {
    expect(QualityRating.parse(rating)).toEqual(rating)
    expect(pathsOf(QualityRating.safeParse({ ...rating, scale: undefined }).error?.issues)).toEqual(['scale'])
  })

  test('is of a whole year', () => {
    expect(pathsOf(QualityRating.safeParse({ ...rating, year: 2018.5 }).error?.issues)).toEqual(['year'])
  })
})

describe('Published figures', () => {
  const figure = { of: 516, among: 520, stated: '99,23%', cite: 'Báo cáo sơ kết 05 năm, fn6' }
  const figures = (change: object = {}) => ({
    document: 'hau-giang/1972-qd-tu',
    cite: 'Báo cáo sơ kết 05 năm, fn6',
    series: [{ year: 2018, figures: { 'to-chuc-xep-loai': { ...figure, ...change } }, opening: 33509 }],
  })

  test('are counts, a rate as written, or both', () => {
    expect(PublishedFigures.parse(figures())).toEqual(figures())
    expect(PublishedFigures.safeParse(figures({ of: undefined, among: undefined })).success).toBe(true)
    expect(PublishedFigures.safeParse(figures({ stated: undefined })).success).toBe(true)
  })

  test('keep a rate that contradicts its counts: finding it is the audit', () => {
    expect(PublishedFigures.safeParse(figures({ stated: '99,36%' })).success).toBe(true)
  })

  test.each([
    ['a rate as a number', { stated: 99.23 }, 'stated'],
    ['a fraction of a person', { of: 515.5 }, 'of'],
    ['no citation', { cite: undefined }, 'cite'],
  ])('are refused with %s', (_, change, key) => {
    const issues = PublishedFigures.safeParse(figures(change)).error?.issues
    expect(pathsOf(issues)).toEqual([`series.0.figures.to-chuc-xep-loai.${key}`])
  })

  test('are refused under an id that is none', () => {
    const series = [{ year: 2018, figures: { 'Tổ chức xếp loại': figure } }]
    expect(pathsOf(PublishedFigures.safeParse({ ...figures(), series }).error?.issues)).toEqual([
      'series.0.figures.Tổ chức xếp loại',
    ])
  })
})
